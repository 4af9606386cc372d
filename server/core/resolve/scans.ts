import { parseMonth, parseWeekday } from './calendar.ts';
import type { TemporalValue, TimeUnit } from './temporal.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\b\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const PART = '(?:(?: (?:early|late))? (?:morning|afternoon|evening|night))?';
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

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a time, and what it says. */
export interface Scan {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => TemporalValue | null;
}

function dayNumber(text: string | undefined): number {
  return Number.parseInt(text ?? '0', 10);
}

function readDate(groups: Groups): TemporalValue | null {
  const month = parseMonth(groups['month'] ?? '');
  const day = dayNumber(groups['day']);
  if (month === null || day < 1 || day > 31) return null;
  return {
    kind: 'date',
    year: groups['year'] === undefined ? null : Number(groups['year']),
    month,
    day,
    weekday: parseWeekday(groups['weekday'] ?? ''),
  };
}

function readSpan(groups: Groups): TemporalValue | null {
  const first = readDate(groups);
  const month = groups['month2'] ?? groups['month'];
  const last = readDate({ month, day: groups['day2'], year: groups['year'] });
  if (first?.kind !== 'date' || last?.kind !== 'date') return null;
  const { year, day } = first;
  return {
    kind: 'span',
    year,
    month: first.month,
    day,
    endMonth: last.month,
    endDay: last.day,
  };
}

/** "(19/6)": the day comes first unless that gives no month. */
function readSlashed(groups: Groups): TemporalValue | null {
  const a = dayNumber(groups['a']);
  const b = dayNumber(groups['b']);
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  return { kind: 'date', year, month, day, weekday: parseWeekday(groups['weekday'] ?? '') };
}

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

/** Patterns put together from parts. */
function createScan(source: string, flags: string): RegExp {
  return new RegExp(source, flags);
}

/** Longest readings first: a later scan never reads within an earlier one's words. */
export const SCANS: readonly Scan[] = [
  {
    pattern: createScan(
      `\\b(?<weekday>${WEEKDAY})${PART},? \\(?(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:/(?<year>${YEAR}))?\\)?`,
      'gu',
    ),
    read: readSlashed,
  },
  {
    pattern: createScan(`\\b(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})\\b`, 'gu'),
    read: readSlashed,
  },
  {
    pattern: createScan(
      `\\b(?<month>${MONTH}) (?<day>${DAY})(?: ?[-–—] ?| (?:to|through|until|till) |(?<=between .{3,15}) and )(?:(?<month2>${MONTH}) )?(?<day2>${DAY})\\b(?!:)(?:,? (?<year>${YEAR})\\b)?`,
      'gu',
    ),
    read: readSpan,
  },
  {
    pattern: createScan(
      `\\b(?<day>${DAY})(?: ?[-–—] ?| (?:to|through|until|till) |(?<=between .{1,6}) and )(?<day2>${DAY}) (?<month>${MONTH})(?!\\p{L})(?:,? (?<year>${YEAR})\\b)?`,
      'gu',
    ),
    read: readSpan,
  },
  {
    pattern: createScan(
      `(?:\\b(?<weekday>${WEEKDAY})${PART}(?:, | | \\()(?:the )?)?\\b(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY})(?: of)? (?<month2>${MONTH}))\\b(?:,? (?<year>${YEAR})\\b)?\\)?`,
      'gu',
    ),
    read: (g: Groups): TemporalValue | null =>
      readDate({ ...g, month: g['month'] ?? g['month2'], day: g['day'] ?? g['day2'] }),
  },
  {
    pattern: /\b(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})\b/gu,
    read: (g: Groups): TemporalValue | null => {
      const [month, day] = [Number(g['month']), Number(g['day'])];
      if (month > 12 || day > 31) return null;
      return { kind: 'date', year: Number(g['year']), month, day, weekday: null };
    },
  },
  {
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
    pattern: createScan(`\\b(?<n>${NUMBER}) (?<unit>days?|weeks?|months?|years?) ago\\b`, 'giu'),
    read: (g: Groups): TemporalValue | null => {
      const n = countOf(g['n']);
      return n === null ? null : { kind: 'shift', unit: unitOf(g['unit']), shift: -n };
    },
  },
  {
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
    pattern: createScan(`\\b(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`, 'gu'),
    read: (g: Groups): TemporalValue | null => {
      const month = parseMonth(g['month'] ?? '');
      return month === null ? null : { kind: 'month', year: Number(g['year']), month, shift: null };
    },
  },
  {
    pattern:
      /(?<=\b(?:[Ii]n|[Ss]ince|until|by|[Dd]uring|of|[Ee]arly|[Ll]ate|mid-?|through|from) )(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
    read: (g: Groups): TemporalValue | null => {
      const month = parseMonth(g['month'] ?? '');
      return month === null ? null : { kind: 'month', year: null, month, shift: null };
    },
  },
  {
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
    pattern: /(?<=\bon )the (?<day>[12]?(?:1st|2nd|3rd|\dth)|30th|31st)(?=[.,;]|$)/gu,
    read: (g: Groups): TemporalValue | null => ({ kind: 'monthDay', day: dayNumber(g['day']) }),
  },
  {
    pattern: /\b(?<which>last|next|this|past|coming) (?<unit>weekend|week|month|year)\b/giu,
    read: (g: Groups): TemporalValue | null => ({
      kind: 'shift',
      unit: unitOf(g['unit']),
      shift: shiftOf(g['which']),
    }),
  },
  {
    pattern: /\byesterday\b|\blast night\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: -1 }),
  },
  {
    pattern:
      /\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\bearlier in the day\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: 0 }),
  },
  {
    pattern: /\btomorrow\b/giu,
    read: (): TemporalValue => ({ kind: 'shift', unit: 'day', shift: 1 }),
  },
  {
    pattern: createScan(
      `(?<=\\b(?:in|since|until|by|during|of|early|late|from|to|through|year) )(?<year>${YEAR})\\b(?![\\-/]\\d)`,
      'giu',
    ),
    read: (g: Groups): TemporalValue | null => ({ kind: 'year', year: Number(g['year']) }),
  },
];
