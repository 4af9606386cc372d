import type { Token } from '../../../model/annotation.ts';
import { isDesignation, isThing } from './designations.ts';
import { isWorded, type Wording } from './wording.ts';

/** What an office is about ends with such a word, and its holder's name follows: "for Western Hemisphere Affairs Ola Lind". */
const CONCERNS = new Set(
  'affairs security policy operations conflict development defense defence intelligence relations cooperation trade reconciliation investment energy climate health education justice nonproliferation resources rights labor labour migration economics east hemisphere africa asia europe eurasia americas technology infrastructure finance environment agriculture transport culture house state treasury commerce forces staff engagement outreach expatriates recovery negotiations enlargement process reconstruction protection'.split(
    ' ',
  ),
);

/** Whether a word ends what an office is about. */
export function isConcern(token: Token | undefined): boolean {
  return token !== undefined && CONCERNS.has(token.text.toLowerCase());
}

/** Where the person's name begins in "Economic Recovery Penny Pritzker": words of the language that stand before a person are no part of the name. */
export function startOfPerson(
  tokens: readonly Token[],
  wording: Wording,
  from: number,
  to: number,
): number {
  const words = tokens.slice(from, to);
  const last = words.findLastIndex((word) => isConcern(word) || isWorded(wording, word));
  const person = words.slice(last + 1);
  const isPerson = person.every(({ entity, text }) => entity === 'PERSON' || text === '-');
  return (isPerson && person.length > 0) || isFused(tokens, from, words, last)
    ? from + last + 1
    : from;
}

/** "Secretary of Inland Security Ola Lind": what an office is about and its holder's whole name, which the recogniser took for one body. */
function isFused(
  tokens: readonly Token[],
  from: number,
  words: readonly Token[],
  last: number,
): boolean {
  const person = words.slice(last + 1);
  return (
    last >= 0 &&
    isConcern(words[last]) &&
    person.length >= 2 &&
    person.length <= MAX_NAME &&
    person.every(({ tag, text }) => tag === 'NNP' && /^\p{Lu}\p{Ll}/u.test(text)) &&
    !person.some(({ text }) => isDesignation(text) || isThing(text)) &&
    isOffice(tokens, from)
  );
}

/** Whether a title's "of" or "for" stands before a name. */
function isOffice(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - MAX_OFFICE), from);
  return before.some(
    ({ text }, n) => /^(?:of|for)$/u.test(text) && OFFICE.test(before[n - 1]?.text ?? ''),
  );
}

const MAX_NAME = 4;
const MAX_OFFICE = 7;
const OFFICE = /^(?:secretary|minister|advis[eo]r|director|coordinator|undersecretary|envoy)$/iu;
