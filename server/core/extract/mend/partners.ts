import type { Token } from '../../../model/annotation.ts';

/** `spoke today with Ana Soto to express support`: "with" begins no clause, so it is the main verb's. */
export function mendWith(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  return verb !== undefined && withOf(tokens, verb) === token
    ? { ...token, dep: 'prep', head: verb.head }
    : token;
}

/** The "with" that stands as the mark of a clause of purpose. */
function withOf(tokens: readonly Token[], verb: Token): Token | undefined {
  if (verb.dep !== 'advcl' || !isInfinitive(tokens, verb)) return undefined;
  return tokens.find(
    (t) => t.head === verb.i && t.dep === 'mark' && t.text.toLowerCase() === 'with',
  );
}

function isInfinitive(tokens: readonly Token[], verb: Token): boolean {
  return (
    verb.tag === 'VB' && tokens.some((t) => t.head === verb.i && t.dep === 'aux' && t.tag === 'TO')
  );
}

/** `met with Ana Soto to discuss trade`: whom one meets is no subject of what one means to do. */
export function mendPartner(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  const mark = verb === undefined ? undefined : withOf(tokens, verb);
  if (mark !== undefined) return { ...token, dep: 'pobj', head: mark.i };
  const preposition = verb === undefined ? undefined : tokens[verb.head];
  if (verb !== undefined && preposition !== undefined && isPurpose(tokens, verb))
    return { ...token, dep: 'pobj', head: preposition.i };
  const left = verb === undefined ? undefined : emptyWithOf(tokens, verb);
  return left === undefined ? token : { ...token, dep: 'pobj', head: left.i };
}

/** `spoke with Ana Soto to reiterate`: the "with" of the main verb that has lost its object to the purpose. */
function emptyWithOf(tokens: readonly Token[], verb: Token): Token | undefined {
  if (verb.dep !== 'advcl' || !isInfinitive(tokens, verb)) return undefined;
  return tokens.find(
    (t) =>
      t.head === verb.head &&
      t.dep === 'prep' &&
      t.i < verb.i &&
      ['with', 'to'].includes(t.text.toLowerCase()) &&
      !tokens.some((other) => other.head === t.i),
  );
}

/** `met with Ana Soto to discuss trade`: the purpose belongs to the verb of meeting. */
export function mendPurpose(tokens: readonly Token[], token: Token): Token {
  const preposition = tokens[token.head];
  return preposition !== undefined && isPurpose(tokens, token)
    ? { ...token, dep: 'advcl', head: preposition.head }
    : token;
}

/** "with" takes no infinitive with a subject of its own. */
function isPurpose(tokens: readonly Token[], verb: Token): boolean {
  const preposition = tokens[verb.head];
  return (
    verb.dep === 'pcomp' && isInfinitive(tokens, verb) && preposition?.text.toLowerCase() === 'with'
  );
}
