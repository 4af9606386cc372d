import type { Token } from '../../../model/annotation.ts';
import { hasSubject, isFinite } from './parts.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** `left, a day after Ana Soto and Luis Vera signed`: a clause without a subject behind "a day after NAME" is that name's. */
export function mendTimedSubject(tokens: readonly Token[], token: Token): Token {
  const preposition = tokens[token.head];
  const verb = preposition === undefined ? null : timedClauseOf(tokens, preposition);
  return verb === null ? token : { ...token, dep: 'nsubj', head: verb.i };
}

/** `left, a day after Ana Soto signed`: "after" begins the clause then. */
export function mendTimedMark(tokens: readonly Token[], token: Token): Token {
  const verb = timedClauseOf(tokens, token);
  return verb === null ? token : { ...token, dep: 'mark', head: verb.i };
}

/** The clause that a time measured from it stands in: "a day *after* …". */
function timedClauseOf(tokens: readonly Token[], preposition: Token): Token | null {
  const time = tokens[preposition.head];
  const verb = time === undefined ? undefined : tokens[time.head];
  if (time?.dep !== 'npadvmod' || verb === undefined || verb.i < preposition.i) return null;
  const isMeasured = ['after', 'before', 'since'].includes(preposition.text.toLowerCase());
  const isOpen = verb.dep === 'advcl' && isFinite(verb) && !hasSubject(tokens, verb);
  return isMeasured && isOpen ? verb : null;
}

/** `On Monday Ana Soto had warned`: what acts there is the name behind the day, not a part of the time. */
export function mendFusedName(tokens: readonly Token[], token: Token): Token {
  const parts = fusedPartsOf(tokens, token);
  return parts === null ? token : { ...token, dep: 'nsubj', head: parts.verb.i };
}

/** `On Monday Ana Soto had warned`: the day is what "on" takes then. */
export function mendFusedDay(tokens: readonly Token[], token: Token): Token {
  const parts = fusedPartsOf(tokens, tokens[token.head]);
  return parts?.day === token ? { ...token, dep: 'pobj', head: parts.preposition.i } : token;
}

interface FusedParts {
  readonly preposition: Token;
  readonly day: Token;
  readonly verb: Token;
}

/** "on" with a name for its object that a weekday is part of, before a finite verb that has no subject. */
function fusedPartsOf(tokens: readonly Token[], name: Token | undefined): FusedParts | null {
  const preposition = name === undefined ? undefined : tokens[name.head];
  if (name?.dep !== 'pobj' || preposition?.text.toLowerCase() !== 'on') return null;
  const day = tokens[preposition.i + 1];
  const verb = tokens[preposition.head];
  const isFused = day?.dep === 'compound' && day.head === name.i && WEEKDAY.test(day.text);
  if (!isFused || verb === undefined || verb.i < name.i || hasSubject(tokens, verb)) return null;
  const isTensed =
    isFinite(verb) || tokens.some((t) => t.head === verb.i && t.dep === 'aux' && isFinite(t));
  return isTensed ? { preposition, day, verb } : null;
}
