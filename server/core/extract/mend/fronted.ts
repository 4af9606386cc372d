import type { Token } from '../../../model/annotation.ts';
import { isOpenClause, isWithin } from './parts.ts';

const ABSORBED = new Set(['conj', 'appos']);

/** `On a visit to Peru, Ana Soto praised it`: who acts is the name behind the comma, and no part of the phrase before it. */
export function mendFronted(tokens: readonly Token[], token: Token): Token {
  const verb = verbOf(tokens, token);
  if (verb === null || verbOf(tokens, tokens[token.head]) !== null) return token;
  const isPassive = tokens.some((t) => t.head === verb.i && t.dep === 'auxpass');
  return { ...token, dep: isPassive ? 'nsubjpass' : 'nsubj', head: verb.i };
}

/** `solidarity with and support for Chad`: behind a preposition that lacks its noun, "and" joins no verb. */
export function mendShared(tokens: readonly Token[], token: Token): Token {
  const [noun, prep, and] = tokens.slice(Math.max(0, token.i - 3), token.i);
  if (token.tag !== 'VB' || and?.dep !== 'cc' || prep?.dep !== 'prep') return token;
  const isOpen = !tokens.some((t) => t.head === prep.i && t.i !== prep.i);
  if (noun?.tag.startsWith('NN') !== true || !isOpen) return token;
  return { ...token, tag: 'NN', dep: 'conj', head: noun.i };
}

/** The verb whose subject a noun is, though the parser holds it for a part of the phrase before. */
function verbOf(tokens: readonly Token[], token: Token | undefined): Token | null {
  if (token === undefined || !startsAnew(tokens, token)) return null;
  const verb = verbOfPhrase(tokens, token);
  if (verb === null || verb.i < token.i || !isLeftAlone(tokens, verb)) return null;
  return isClosedBefore(tokens, token, verb) ? null : verb;
}

/** `to Oslo, Bergen and Hamar, she left`: a list that an "and" closes goes on with no further name. */
function isClosedBefore(tokens: readonly Token[], token: Token, verb: Token): boolean {
  const and = tokens.slice(token.i, verb.i).find((t) => t.dep === 'cc');
  return tokens.slice(and?.i ?? verb.i, verb.i).some((t) => startsAnew(tokens, t));
}

/** A noun behind a comma, or behind a day, that is taken for one more of what stands before it. */
function startsAnew(tokens: readonly Token[], token: Token): boolean {
  const isAbsorbed = ABSORBED.has(token.dep) && /^(?:NN|PRP$)/u.test(token.tag);
  const isBehindDay = tokens[token.head]?.entity === 'DATE' && token.entity !== 'DATE';
  return isAbsorbed && (isBehindDay || isBehindComma(tokens, token));
}

/** `In reply, USAID halted work`: a name in capitals is no adverb of a verb that has no subject. */
export function mendCapitals(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  const isName = token.dep === 'advmod' && /^\p{Lu}{3,}$/u.test(token.text);
  if (!isName || verb === undefined || token.i > verb.i || !isLeftAlone(tokens, verb)) return token;
  return { ...token, tag: 'NNP', dep: 'nsubj' };
}

/** The verb that the phrase around a noun belongs to. */
function verbOfPhrase(tokens: readonly Token[], token: Token): Token | null {
  let at: Token | undefined = token;
  for (let n = 0; at !== undefined && n < 12 && at.head !== at.i; n += 1) {
    const head: Token | undefined = tokens[at.head];
    if (head?.tag.startsWith('VB') === true) return at.dep === 'prep' ? head : null;
    at = head;
  }
  return null;
}

/** A main clause's finite verb without a subject. */
function isLeftAlone(tokens: readonly Token[], verb: Token): boolean {
  return verb.dep !== 'conj' && isOpenClause(tokens, verb);
}

/** Whether a comma, and no "and", stands before the whole of a noun phrase. */
function isBehindComma(tokens: readonly Token[], token: Token): boolean {
  const first = Math.min(...tokens.filter((t) => isWithin(tokens, t, token.i)).map((t) => t.i));
  const before = tokens[first - 1];
  return before?.text === ',' && !tokens.slice(token.head, first).some((t) => t.dep === 'cc');
}
