import { ancestorsOf, headOf, isVerb, type Tree } from '../extract/tree.ts';
import {
  addDays,
  addMonths,
  createDay,
  daysBetween,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type Day,
} from './calendar.ts';
import type { Reading } from './reading.ts';
import {
  scanTemporal,
  type TemporalExpression,
  type TemporalValue,
  type TimeUnit,
} from './temporal.ts';
import type { ClauseDate, ClauseTime } from './types.ts';

type Dated = Pick<ClauseDate, 'date' | 'dateEnd' | 'precision'>;

/** Words before a time that keep it from being when the act took place. */
const NOT_WHEN = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'from',
  'to',
  'through',
  'between',
  'for',
  'of',
  'as of',
]);

/** The date that a clause's own words give it, seen from the document's day. */
export function dateClause(
  reading: Reading,
  token: number,
  time: ClauseTime,
  anchor: Day | null,
): ClauseDate | null {
  const { tree } = reading;
  const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
  if (sentence === undefined) return null;
  const start = tree.tokens[sentence.from]?.start ?? 0;
  const end = tree.tokens[sentence.to - 1]?.end ?? 0;
  const words = reading.text.slice(start - reading.offset, end - reading.offset);
  const near = scanTemporal(words)
    .map((expression) => ({ expression, cost: costOf(tree, token, expression, start) }))
    .filter(({ expression, cost }) => cost < Infinity && !isNotWhen(expression))
    .sort((a, b) => a.cost - b.cost || a.expression.start - b.expression.start);
  for (const { expression } of near) {
    const dated = resolveTemporal(expression.value, anchor, time);
    if (dated === null || isTooLate(dated, anchor, time)) continue;
    const span = { start: start + expression.start, end: start + expression.end };
    return { ...dated, text: expression.text, span };
  }
  return null;
}

function isNotWhen({ lead, value }: TemporalExpression): boolean {
  return NOT_WHEN.has(lead) && value.kind !== 'anchored';
}

/** A past act is not dated after the day that tells of it. */
function isTooLate({ date }: Dated, anchor: Day | null, time: ClauseTime): boolean {
  return time === 'past' && anchor !== null && date > anchor.slice(0, date.length);
}

/** How far an expression hangs from the act: 0 on the act itself, more over each clause between; Infinity elsewhere. */
function costOf(tree: Tree, token: number, expression: TemporalExpression, start: number): number {
  const word = tree.tokens.find(
    (t) => t.start >= start + expression.start && t.end <= start + expression.end && t.tag !== 'DT',
  );
  if (word === undefined) return Infinity;
  const governor = governorOf(tree, word.i);
  const own = actOf(tree, token);
  if (governor === own || governor === token) return 0;
  if (!isVerb(tree, governor) && headVerb(tree, governor) === own) return 3;
  if (isShared(tree, governor, own)) return 2;
  return Infinity;
}

/** The verb or noun that a time belongs to: up through its preposition and its own parts. */
function governorOf(tree: Tree, token: number): number {
  let at = token;
  for (let n = 0; n < 8; n++) {
    const head = headOf(tree, at);
    if (head === at) return at;
    const tag = tree.tokens[head]?.tag ?? '';
    if (tag.startsWith('VB')) return head;
    const dep = tree.tokens[at]?.dep ?? '';
    if (
      tag === 'IN' ||
      tag === 'TO' ||
      [
        'nummod',
        'compound',
        'amod',
        'det',
        'punct',
        'appos',
        'pobj',
        'nmod',
        'quantmod',
        'npadvmod',
        'advmod',
      ].includes(dep) ||
      isTimeWord(tree, head)
    ) {
      at = head;
      continue;
    }
    return head;
  }
  return at;
}

function isTimeWord(tree: Tree, i: number): boolean {
  return ['DATE', 'TIME', 'CARDINAL', 'ORDINAL'].includes(tree.tokens[i]?.entity ?? '');
}

/** The verb that carries out the act: itself, or the verb above an act noun. */
function actOf(tree: Tree, token: number): number {
  return isVerb(tree, token) ? token : headVerb(tree, token);
}

function headVerb(tree: Tree, token: number): number {
  return ancestorsOf(tree, token).find((a) => isVerb(tree, a)) ?? token;
}

/** Verbs joined by "and" share a time that stands with the first. */
function isShared(tree: Tree, governor: number, own: number): boolean {
  if (!isVerb(tree, governor)) return false;
  let at = own;
  for (let n = 0; n < 4; n++) {
    const dep = tree.tokens[at]?.dep ?? '';
    if (dep !== 'conj' && dep !== 'xcomp') break;
    at = headOf(tree, at);
    if (at === governor) return true;
  }
  return false;
}

function day(date: Day): Dated {
  return { date, dateEnd: null, precision: 'day' };
}

/** What a time expression means on the anchor's day. */
export function resolveTemporal(
  value: TemporalValue,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  switch (value.kind) {
    case 'date':
      return resolveDate(value, anchor, time);
    case 'month':
      return resolveMonth(value.month, value.year, value.shift, anchor, time);
    case 'year':
      return { date: String(value.year), dateEnd: null, precision: 'year' };
    case 'weekday': {
      if (anchor === null) return null;
      const base =
        value.shift !== null && value.shift > 0
          ? weekdayOnOrAfter(value.weekday, addDays(anchor, 1))
          : time === 'future'
            ? weekdayOnOrAfter(value.weekday, anchor)
            : weekdayOnOrBefore(value.weekday, value.shift === -1 ? addDays(anchor, -1) : anchor);
      return day(base);
    }
    case 'shift':
      return anchor === null ? null : resolveShift(value.unit, value.shift, anchor, time);
    case 'anchored':
      return null;
  }
}

function resolveDate(
  value: Extract<TemporalValue, { kind: 'date' }>,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  if (value.year !== null) {
    const date = createDay(value.year, value.month, value.day);
    return date === null ? null : day(date);
  }
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((y) => createDay(y, value.month, value.day))
    .filter((d) => d !== null)
    .filter((d) => (time === 'past' ? d <= anchor : daysBetween(anchor, d) > -180))
    .sort((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)));
  const fitting =
    days.find((d) => value.weekday === null || weekdayOf(d) === value.weekday) ?? days[0];
  return fitting === undefined ? null : day(fitting);
}

function resolveMonth(
  month: number,
  year: number | null,
  shift: number | null,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  const label = String(month).padStart(2, '0');
  if (year !== null) return { date: `${year}-${label}`, dateEnd: null, precision: 'month' };
  if (anchor === null) return null;
  const now = Number(anchor.slice(0, 4));
  const isLater = label > anchor.slice(5, 7);
  const base =
    time === 'past' ? (isLater ? now - 1 : now) : label < anchor.slice(5, 7) ? now + 1 : now;
  const isAhead = shift !== null && shift > 0 && base === now && !isLater;
  return { date: `${isAhead ? now + 1 : base}-${label}`, dateEnd: null, precision: 'month' };
}

function resolveShift(unit: TimeUnit, shift: number, anchor: Day, time: ClauseTime): Dated | null {
  switch (unit) {
    case 'day':
      return day(addDays(anchor, shift));
    case 'week': {
      const monday = addDays(weekdayOnOrBefore(1, anchor), shift * 7);
      return clip({ date: monday, dateEnd: addDays(monday, 6), precision: 'range' }, anchor, time);
    }
    case 'weekend': {
      const saturday = addDays(weekdayOnOrBefore(6, anchor), shift > 0 ? 7 : 0);
      return clip(
        { date: saturday, dateEnd: addDays(saturday, 1), precision: 'range' },
        anchor,
        time,
      );
    }
    case 'month':
      return { date: addMonths(anchor, shift).slice(0, 7), dateEnd: null, precision: 'month' };
    case 'year':
      return { date: String(Number(anchor.slice(0, 4)) + shift), dateEnd: null, precision: 'year' };
  }
}

/** A past act's range ends on the day that tells of it, a future one's begins there. */
function clip(dated: Dated & { readonly dateEnd: Day }, anchor: Day, time: ClauseTime): Dated {
  if (time === 'past' && dated.dateEnd > anchor) return { ...dated, dateEnd: anchor };
  if (time === 'future' && dated.date < anchor) return { ...dated, date: anchor };
  return dated;
}
