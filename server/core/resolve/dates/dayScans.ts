import { parseMonth, parseWeekday } from './calendar.ts';
import type { TemporalValue } from './temporal.ts';

/** A month's name as texts write it. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
/** A weekday's name as texts write it. */
export const WEEKDAY =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\b\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** A year of this century or the last. */
export const YEAR = '(?:19|20)\\d{2}';
const PART = '(?:(?: (?:early|late))? (?:morning|afternoon|evening|night))?';

/** What a pattern caught, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a time, and what it says. */
export interface Scan {
  /** What a text in small letters must hold to be worth the pattern's time. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, words: string) => TemporalValue | null;
}

/** The figure of a day: 19 of "19th". */
export function dayNumber(text: string | undefined): number {
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

/** "April 13 and 14" are one stay; "May 3 and 9" are two days. */
function isNextDay(first: DayOfMonth, last: DayOfMonth): boolean {
  return first.month === last.month && last.day === first.day + 1;
}

type DayOfMonth = Extract<TemporalValue, { kind: 'date' }>;

function readSpan(groups: Groups): TemporalValue | null {
  const first = readDate(groups);
  const month = groups['month2'] ?? groups['month'];
  const last = readDate({ month, day: groups['day2'], year: groups['year'] });
  if (first?.kind !== 'date' || last?.kind !== 'date') return null;
  const { year, day } = first;
  if (groups['joint'] !== undefined && !isNextDay(first, last)) return null;
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

/** What every figure is written with. */
export const DIGIT = /\d/u;
/** How every month's name begins, in small letters. */
export const MONTH_HINT = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u;
/** A month with a figure right beside it. */
export const DATE_HINT = new RegExp(
  `(?:${MONTH_HINT.source})[a-z]*\\.?,?(?: of)? \\d|\\d(?:st|nd|rd|th)?(?: of)? (?:${MONTH_HINT.source})`,
  'u',
);
const SLASH_HINT = /\d\/\d/u;

/** Patterns put together from parts. */
export function createScan(source: string, flags: string): RegExp {
  return new RegExp(source, flags);
}

/** Ways to name a day of a month; all of them hold a figure. */
export const DAY_SCANS: readonly Scan[] = [
  {
    hint: SLASH_HINT,
    pattern: createScan(
      `\\b(?<weekday>${WEEKDAY})${PART},? \\(?(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:/(?<year>${YEAR}))?\\)?`,
      'gu',
    ),
    read: readSlashed,
  },
  {
    hint: SLASH_HINT,
    pattern: createScan(`\\b(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})\\b`, 'gu'),
    read: readSlashed,
  },
  {
    hint: DATE_HINT,
    pattern: createScan(
      `\\b(?<month>${MONTH}) (?<day>${DAY})(?: ?[-–—] ?| (?:to|through|until|till) |(?<=[Bb]etween .{3,15}) and |(?<joint> and ))(?:(?<month2>${MONTH}) )?(?<day2>${DAY})\\b(?!:)(?:,? (?<year>${YEAR})\\b)?`,
      'gu',
    ),
    read: readSpan,
  },
  {
    hint: DATE_HINT,
    pattern: createScan(
      `\\b(?<day>${DAY})(?: ?[-–—] ?| (?:to|through|until|till) |(?<=[Bb]etween .{1,6}) and )(?<day2>${DAY}) (?<month>${MONTH})(?!\\p{L})(?:,? (?<year>${YEAR})\\b)?`,
      'gu',
    ),
    read: readSpan,
  },
  {
    hint: DATE_HINT,
    pattern: createScan(
      `(?:\\b(?<weekday>${WEEKDAY})${PART}(?:, | | \\()(?:the )?)?\\b(?:(?<month>${MONTH}) (?<day>${DAY})|(?<day2>${DAY})(?: of)? (?<month2>${MONTH}))\\b(?:,? (?<year>${YEAR})\\b)?\\)?`,
      'gu',
    ),
    read: (g: Groups): TemporalValue | null =>
      readDate({ ...g, month: g['month'] ?? g['month2'], day: g['day'] ?? g['day2'] }),
  },
  {
    hint: /\d-\d/u,
    pattern: /\b(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})\b/gu,
    read: (g: Groups): TemporalValue | null => {
      const [month, day] = [Number(g['month']), Number(g['day'])];
      if (month > 12 || day > 31) return null;
      return { kind: 'date', year: Number(g['year']), month, day, weekday: null };
    },
  },
];
