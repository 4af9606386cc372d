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
  return areTwo || isListed(tokens, first, token) || isOneMore(tokens, first, token)
    ? { ...token, dep: 'conj' }
    : token;
}

const OFFICE =
  /^(?:minister|president|premier|chancellor|secretary|advis[eo]r|head|chief|director|leader|envoy|ambassador|king|queen)$/iu;

/** `Adviser Ana Soto, Adviser Itzo Aki of Chad, and …`: also a name that the recogniser does not know, where it has a land and more follow. */
function isOneMore(tokens: readonly Token[], first: Token | undefined, token: Token): boolean {
  if (first?.entity !== 'PERSON' || token.tag !== 'NNP' || OFFICE.test(token.text)) return false;
  const land = landOf(tokens, { ...token, entity: 'PERSON' });
  return (
    land !== null &&
    tokens.some((t) => t.dep === 'conj' && t.head === token.i && t.entity === 'PERSON')
  );
}

/** `hosted Ana Soto and Chad's adviser Luis Vera`: a possessor is not joined to whom it only tells of. */
export function mendPossessors(tokens: readonly Token[]): readonly Token[] {
  const patches = new Map<number, Token>();
  for (const mark of tokens) {
    const owner = mark.dep === 'case' ? tokens[mark.head] : undefined;
    if (owner?.dep !== 'conj') continue;
    const noun = nounBehind(tokens, mark);
    if (noun === undefined) continue;
    patches.set(owner.i, { ...owner, dep: 'poss', head: noun.i });
    patches.set(noun.i, { ...noun, dep: 'conj', head: owner.head });
  }
  return patches.size === 0 ? tokens : tokens.map((token) => patches.get(token.i) ?? token);
}

/** The noun whose phrase begins right behind a possessive mark, where it hangs on a verb. */
function nounBehind(tokens: readonly Token[], mark: Token): Token | undefined {
  let at = tokens[mark.i + 1];
  for (let n = 0; n < MAX_DEPTH && at !== undefined; n += 1) {
    const head = tokens[at.head];
    if (head === undefined || head.i === at.i) return undefined;
    if (at.i < mark.i) return undefined;
    if (at.dep === 'dobj' && at.tag.startsWith('NN') && head.i < mark.i) return at;
    at = head;
  }
  return undefined;
}

const MAX_DEPTH = 6;

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
