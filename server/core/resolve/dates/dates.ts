import {
  childrenBy,
  firstConjunct,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { Day } from './calendar.ts';
import { costOf } from './closeness.ts';
import { headVerb } from './governors.ts';
import { isOfThing } from './things.ts';
import { resolveTemporal, shiftDay, type Dated } from './instants.ts';
import type { Reading } from '../phrases/reading.ts';
import type { TemporalExpression } from './temporal.ts';
import type { NamedTime, TimesAround } from './times.ts';
import type { ClauseDate, ClauseTime } from '../types.ts';

/** Words before a time that keep it from being when the act took place. */
const NOT_WHEN = new Set(
  'since until till by before after from to through between for of over'.split(' ').concat('as of'),
);
const EVENT_NOUNS = new Set(
  'meeting call talk talks summit visit conversation briefing session ceremony conference phone discussion'.split(
    ' ',
  ),
);
const EVENT_BACK = 3;

/** What dates are read from: the blocks, and the day that each is told from. */
export interface Clock {
  readonly readings: readonly (Reading | null)[];
  readonly dayOf: (block: number) => Day | null;
  readonly timesAround: TimesAround;
}

/** The date that a clause's own words give it, seen from the document's day. */
export function dateClause(
  clock: Clock,
  block: number,
  token: number,
  time: ClauseTime,
): ClauseDate | null {
  const reading = clock.readings[block] ?? null;
  if (reading === null) return null;
  return (
    dateByWords(clock, reading, token, time) ??
    dateByAnchor(clock, reading, token, time) ??
    dateByStory(clock, reading, token) ??
    dateByEvent(clock, reading, token, time)
  );
}

function withWords(dated: Dated, { expression, start }: NamedTime): ClauseDate {
  const span = { start: start + expression.start, end: start + expression.end };
  return { ...dated, text: expression.text, span };
}

function dateByWords(
  clock: Clock,
  reading: Reading,
  token: number,
  time: ClauseTime,
  reach = Infinity,
): ClauseDate | null {
  const anchor = clock.dayOf(reading.block);
  const near = clock
    .timesAround(reading, token)
    .map((found) => ({ found, cost: costOf(reading.tree, token, found.token) }))
    .filter(({ found, cost }) => cost < reach && !isNotWhen(found.expression))
    .filter(({ found }) => !isOfThing(reading.tree, token, found))
    .filter(({ found }) => !isBygone(reading.tree, token, found))
    .sort((a, b) => a.cost - b.cost || nearness(reading.tree, token, a.found, b.found));
  for (const { found } of near) {
    const dated = resolveTemporal(found.expression.value, anchor, time);
    if (dated !== null && !isTooLate(dated, anchor, time)) return withWords(dated, found);
  }
  return null;
}

/** Of times that hang on the same verb, a noun of deed takes the one behind it: "spoke today of the raid on May 3". */
function nearness(tree: Tree, token: number, a: NamedTime, b: NamedTime): number {
  const isBehind = (time: NamedTime): number => Number(!isVerb(tree, token) && time.token < token);
  return isBehind(a) - isBehind(b) || a.expression.start - b.expression.start;
}

/** "protests against the blows at its guards last week": what goes on now is not of last week. */
function isBygone(tree: Tree, token: number, { expression }: NamedTime): boolean {
  return /^VB[ZP]$/u.test(tagAt(tree, token)) && /^last\b/iu.test(expression.text);
}

function isNotWhen({ lead, value }: TemporalExpression): boolean {
  return NOT_WHEN.has(lead) || value.kind === 'anchored';
}

/** A past act is not dated after the day that tells of it. */
function isTooLate({ date }: Dated, anchor: Day | null, time: ClauseTime): boolean {
  return time === 'past' && anchor !== null && date > anchor.slice(0, date.length);
}

/** What hangs on another noun is further off than this: "the visit followed *a call on Monday*". */
const BESIDE = 3;

/** "came a day after Zakharova warned": so many days from the other clause, either way. */
function dateByAnchor(
  clock: Clock,
  reading: Reading,
  token: number,
  time: ClauseTime,
): ClauseDate | null {
  const { tree } = reading;
  const own = isVerb(tree, token) ? token : headVerb(tree, token);
  for (const found of clock.timesAround(reading, token)) {
    const { value } = found.expression;
    if (value.kind !== 'anchored' || !value.hasEvent) continue;
    const inner = clauseAfter(tree, found, own);
    if (inner === null) continue;
    const outer = headVerb(tree, inner);
    const isInner = inner === own;
    if (!isInner && outer !== own) continue;
    const other = isInner
      ? (dateByWords(clock, reading, outer, time)?.date ?? clock.dayOf(reading.block))
      : (dateByWords(clock, reading, inner, time)?.date ?? null);
    if (other?.length !== 'YYYY-MM-DD'.length) continue;
    const date = shiftDay(other, value.unit, isInner ? -value.shift : value.shift);
    if (date !== null) return withWords({ date, dateEnd: null, precision: 'day' }, found);
  }
  return null;
}

/** The verb of the clause that "two days after" introduces: the first one behind it that is not its governor. */
function clauseAfter(tree: Tree, { expression, start }: NamedTime, own: number): number | null {
  const end = start + expression.end;
  const after = tree.tokens.filter((t) => t.start >= end && t.tag.startsWith('VB'));
  const clause = after.find((t) => ['advcl', 'pcomp', 'ccomp'].includes(t.dep));
  if (clause === undefined) return null;
  const isNear = tree.sentenceOf[clause.i] === tree.sentenceOf[own];
  return isNear ? clause.i : null;
}

/** "The next day", "a week after the raid": so many days from what was dated last. */
function dateByStory(clock: Clock, reading: Reading, token: number): ClauseDate | null {
  const { tree } = reading;
  const found = clock
    .timesAround(reading, token)
    .find(
      ({ expression: { value }, token: word }) =>
        value.kind === 'anchored' && costOf(tree, token, word) < Infinity,
    );
  if (found?.expression.value.kind !== 'anchored') return null;
  const { value, text } = found.expression;
  const follows = tree.tokens.find((t) => t.start >= found.start + found.expression.end);
  if (value.hasEvent && (follows?.tag !== 'DT' || /since$/iu.test(text))) return null;
  const last = lastDay(
    clock,
    reading,
    found.token,
    isVerb(tree, token) ? token : headVerb(tree, token),
  );
  const date = last === null ? null : shiftDay(last, value.unit, value.shift);
  const anchor = clock.dayOf(reading.block);
  if (date === null || (anchor !== null && date > anchor)) return null;
  return withWords({ date, dateEnd: null, precision: 'day' }, found);
}

/** The day of the last verb before this word that has one of its own. */
function lastDay(clock: Clock, reading: Reading, word: number, own: number): Day | null {
  for (let back = 0; back <= EVENT_BACK; back++) {
    const before = clock.readings[reading.block - back] ?? null;
    const verbs = before?.tree.tokens.filter(
      (t) => t.tag.startsWith('VB') && (back > 0 || (t.i < word && t.i !== own)),
    );
    for (const verb of verbs?.reverse() ?? []) {
      const dated = before === null ? null : dateByWords(clock, before, verb.i, 'past');
      if (dated?.precision === 'day') return dated.date;
    }
  }
  return null;
}

/** "In the meeting, Lee stressed": the date of the meeting told of before. */
function dateByEvent(
  clock: Clock,
  reading: Reading,
  token: number,
  time: ClauseTime,
): ClauseDate | null {
  const { tree } = reading;
  const own = isVerb(tree, token) ? token : headVerb(tree, token);
  const main = firstConjunct(tree, own);
  const noun = [own, main]
    .flatMap((verb) => childrenBy(tree, verb, 'prep'))
    .filter((p) => ['in', 'at', 'during'].includes(textAt(tree, p)))
    .flatMap((p) => childrenBy(tree, p, 'pobj'))
    .find((n) => EVENT_NOUNS.has(lemmaAt(tree, n)) && isDefiniteNoun(tree, n));
  if (noun === undefined) return null;
  const lemma = lemmaAt(tree, noun);
  for (let back = 0; back <= EVENT_BACK; back++) {
    const before = clock.readings[reading.block - back] ?? null;
    if (before === null) continue;
    const told = before.tree.tokens.findLast(
      (t) => t.lemma.toLowerCase() === lemma && (back > 0 || t.i < noun) && t.tag.startsWith('NN'),
    );
    if (told === undefined) continue;
    return dateByWords(clock, before, told.i, time, BESIDE);
  }
  return null;
}

function isDefiniteNoun(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'det').some((d) => /^(?:the|this|that)$/u.test(textAt(tree, d)));
}
