import { parseMonth, parseWeekday } from './calendar.ts';
import {
  createScan,
  DATE_HINT,
  DAY_SCANS,
  dayNumber,
  DIGIT,
  MONTH,
  MONTH_HINT,
  WEEKDAY,
  YEAR,
  type Groups,
  type Scan,
} from './dayScans.ts';
import type { TemporalValue, TimeUnit } from './temporal.ts';

const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of)';
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a couple of': 2,
};

function countOf(text: string | undefined): number | null {
  const folded = (text ?? '').toLowerCase();
  return COUNTS[folded] ?? (/^\d+$/u.test(folded) ? Number(folded) : null);
}

function unitOf(text: string | undefined): TimeUnit {
  const folded = (text ?? '').toLowerCase().replace(/s$/u, '');
  return folded === 'week' || folded === 'month' || folded === 'year' || folded === 'weekend'
    ? folded
    : 'day';
}

function shiftOf(text: string | undefined): number {
  switch ((text ?? '').toLowerCase()) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'next':
    case 'coming':
    case 'following':
      return 1;
    default:
      return 0;
  }
}

const FEASTS: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  "New Year's Eve": { month: 12, day: 31 },
  "New Year's Day": { month: 1, day: 1 },
  'Christmas Eve': { month: 12, day: 24 },
  'Christmas Day': { month: 12, day: 25 },
};

/** The last day that a month surely has; February's is its 28th. */
function lastDayOf(month: number): number {
  return month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const WEEKDAY_HINT = /sun|mon|tue|wed|thu|fri|sat/u;
const UNIT_HINT = / (?:day|week|month|year)/u;

/** Longest readings first: a later scan never reads within an earlier one's words. */
export const SCANS: readonly Scan[] = [
  ...DAY_SCANS,
  {
    hint: UNIT_HINT,
    pattern: createScan(
      `\\b(?<n>${NUMBER}) (?<unit>days?|weeks?|months?|years?) (?<dir>after|before|following|since|later|earlier)\\b`,
      'giu',
    ),
    read: (g: Groups): TemporalValue | null => {
      const n = countOf(g['n']);
      if (n === null) return null;
      const dir = (g['dir'] ?? '').toLowerCase();
      const sign = dir === 'before' || dir === 'earlier' ? -1 : 1;
      const hasEvent = dir !== 'later' && dir !== 'earlier';
      return { kind: 'anchored', unit: unitOf(g['unit']), shift: sign * n, hasEvent };
    },
  },
  {
    hint: UNIT_HINT,
    pattern:
      /\bthe (?<dir>day|week|month|year) (?<side>after|before)\b|\bthe (?:very )?(?<word>previous|following|next|same) (?<unit>day|week|month|year)\b/giu,
    read: (g: Groups): TemporalValue | null => {
      const hasEvent = g['side'] !== undefined;
      const back = /^(?:before|previous)$/iu.test(g['side'] ?? g['word'] ?? '');
      const isSame = g['word']?.toLowerCase() === 'same';
      return {
        kind: 'anchored',
        unit: unitOf(g['dir'] ?? g['unit']),
        shift: isSame ? 0 : back ? -1 : 1,
        hasEvent,
      };
    },
  },
  {
    hint: / ago/u,
    pattern: createScan(`\\b(?<n>${NUMBER}) (?<unit>days?|weeks?|months?|years?) ago\\b`, 'giu'),
    read: (g: Groups): TemporalValue | null => {
      const n = countOf(g['n']);
      return n === null ? null : { kind: 'shift', unit: unitOf(g['unit']), shift: -n };
    },
  },
  {
    hint: MONTH_HINT,
    pattern: createScan(
      `\\b(?<which>last|next|this|previous|coming) (?<month>${MONTH})(?!\\p{L})`,
      'gu',
    ),
    read: (g: Groups): TemporalValue | null => {
      const month = parseMonth(g['month'] ?? '');
      return month === null
        ? null
        : { kind: 'month', year: null, month, shift: shiftOf(g['which']) };
    },
  },
  {
    hint: MONTH_HINT,
    pattern: createScan(
      `(?<=\\b(?:[Bb]etween|[Ff]rom) )(?<month>${MONTH}) (?:and|to|until|through) (?<month2>${MONTH})(?: (?<year>${YEAR}))?(?! ?\\d)`,
      'gu',
    ),
    read: (g: Groups): TemporalValue | null => {
      const [month, endMonth] = [parseMonth(g['month'] ?? ''), parseMonth(g['month2'] ?? '')];
      if (month === null || endMonth === null) return null;
      const year = g['year'] === undefined ? null : Number(g['year']);
      return { kind: 'span', year, month, day: 1, endMonth, endDay: lastDayOf(endMonth) };
    },
  },
  {
    hint: DATE_HINT,
    pattern: createScan(`\\b(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`, 'gu'),
    read: (g: Groups): TemporalValue | null => {
      const month = parseMonth(g['month'] ?? '');
      return month === null ? null : { kind: 'month', year: Number(g['year']), month, shift: null };
    },
  },
  {
    hint: /new year's|christmas/u,
    pattern: /\b(?:New Year's|Christmas) (?:Eve|Day)\b/gu,
    read: (_: Groups, words: string): TemporalValue | null => {
      const feast = FEASTS[words];
      return feast === undefined ? null : { kind: 'date', year: null, weekday: null, ...feast };
    },
  },
  {
    hint: MONTH_HINT,
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|until|by|[Dd]uring|of|[Ee]arly|[Ll]ate|through|from) |\b[Mm]id-?\s?)(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
    read: (g: Groups): TemporalValue | null => {
      const month = parseMonth(g['month'] ?? '');
      return month === null ? null : { kind: 'month', year: null, month, shift: null };
    },
  },
  {
    hint: WEEKDAY_HINT,
    pattern: createScan(
      `\\b(?:(?<which>last|next|this|past|coming) )?(?<weekday>${WEEKDAY})(?!\\p{L})`,
      'gu',
    ),
    read: (g: Groups): TemporalValue | null => {
      const weekday = parseWeekday(g['weekday'] ?? '');
      if (weekday === null || /^(?:sun|sat|mon|wed)$/iu.test(g['weekday'] ?? '')) return null;
      return {
        kind: 'weekday',
        weekday,
        shift: g['which'] === undefined ? null : shiftOf(g['which']),
      };
    },
  },
  {
    hint: DIGIT,
    pattern: /(?<=\bon )the (?<day>[12]?(?:1st|2nd|3rd|\dth)|30th|31st)(?=[.,;]|$)/gu,
    read: (g: Groups): TemporalValue | null => ({ kind: 'monthDay', day: dayNumber(g['day']) }),
  },
  {
    hint: UNIT_HINT,
    pattern:
      /\b(?<which>last|next|this|past|coming) (?<unit>weekend|week|month|year)\b|\b(?:at|over) the (?<over>weekend)\b/giu,
    read: (g: Groups): TemporalValue | null => ({
      kind: 'shift',
      unit: unitOf(g['unit'] ?? g['over']),
      shift: shiftOf(g['which']),
    }),
  },
  {
    hint: /yesterday|last night/u,
    pattern: /\byesterday\b|\blast night\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: -1 }),
  },
  {
    hint: /today|tonight|this |the day/u,
    pattern:
      /\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\bearlier in the day\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: 0 }),
  },
  {
    hint: /tomorrow/u,
    pattern: /\btomorrow\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: 1 }),
  },
  {
    hint: DIGIT,
    pattern: createScan(
      `(?<=\\b(?:in|since|until|by|during|of|early|late|from|to|through|year) )(?<year>${YEAR})\\b(?![\\-/]\\d)`,
      'giu',
    ),
    read: (g: Groups): TemporalValue | null => ({ kind: 'year', year: Number(g['year']) }),
  },
];
