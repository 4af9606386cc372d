import type { Token } from '../../../model/annotation.ts';

/** `Ana Soto of Italy, Luis Vera of Spain and …`: people are not coordinated with a land, but with whose land it is. */
export function mendListed(tokens: readonly Token[], token: Token): Token {
  const land = tokens[token.head];
  if (token.entity !== 'PERSON' || land?.entity !== 'GPE' || land.dep !== 'pobj') return token;
  const of = tokens[land.head];
  const person = of === undefined ? undefined : tokens[of.head];
  const isOfPerson = of?.text.toLowerCase() === 'of' && person?.entity === 'PERSON';
  return isOfPerson && !isPossessed(tokens, land) ? { ...token, head: person.i } : token;
}

function isPossessed(tokens: readonly Token[], land: Token): boolean {
  return tokens.some((t) => t.head === land.i && t.dep === 'case');
}

/** `Ana Soto of Italy, Luis Vera of Spain and …`: two people of two lands are not one. */
export function mendApposed(tokens: readonly Token[], token: Token): Token {
  const first = tokens[token.head];
  const [one, other] = [landOf(tokens, first), landOf(tokens, token)];
  const areTwo = one !== null && other !== null && one !== other;
  return areTwo || isListed(tokens, first, token) ? { ...token, dep: 'conj' } : token;
}

/** `President Ana Soto, Premier Luis Vera, and …`: a whole name behind another, with more to come, is one more. */
function isListed(tokens: readonly Token[], first: Token | undefined, token: Token): boolean {
  const areNames = [first, token].every(
    (name) =>
      name?.entity === 'PERSON' &&
      tokens.some((t) => t.head === name.i && t.dep === 'compound') &&
      !tokens.some((t) => t.head === name.i && t.dep === 'det'),
  );
  const goesOn = tokens.some(
    (t) => t.dep === 'conj' && t.head === token.i && t.entity === 'PERSON',
  );
  return areNames && goesOn;
}

/** The land by which a person is told: "Ana Soto of Italy". */
function landOf(tokens: readonly Token[], person: Token | undefined): string | null {
  if (person?.entity !== 'PERSON') return null;
  const of = tokens.find((t) => t.head === person.i && t.dep === 'prep' && t.text === 'of');
  const land = tokens.find((t) => t.head === of?.i && t.dep === 'pobj' && t.entity === 'GPE');
  return land?.text ?? null;
}
