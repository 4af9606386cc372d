/** A day as YYYY-MM-DD: strings compare in order of time, and no time zone can shift them. */
export type Day = string;

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const DAY_MS = 86_400_000;

/** Month 1–12 of a name or abbreviation ("Sept.", "Nov"), or null. */
export function parseMonth(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/u, '');
  if (folded.length < 3) return null;
  const index = MONTHS.findIndex(
    (m) => m === folded || (folded.length <= 4 && m.startsWith(folded)),
  );
  return index < 0 ? null : index + 1;
}

/** Weekday 0–6 from Sunday of a name or abbreviation, or null. */
export function parseWeekday(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/u, '');
  if (folded.length < 3) return null;
  const index = WEEKDAYS.findIndex(
    (d) => d === folded || (folded.length <= 5 && folded !== 'sat' && d.startsWith(folded)),
  );
  return index < 0 ? null : index;
}

/** The day with this year, month and day of month, or null when there is none (30 February). */
export function createDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day of an ISO 8601 date or date-time as it is written, without shifting zones; null for anything else. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  if (match === null) return null;
  return createDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(time(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month so many months later, or the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  for (let d = date; d > 28; d--) {
    const found = createDay(y, m, d);
    if (found !== null) return found;
  }
  return createDay(y, m, Math.min(date, 28)) ?? day;
}

/** Days from a to b. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((time(b) - time(a)) / DAY_MS);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(time(day)).getUTCDay();
}

/** The most recent such weekday on or before the day. */
export function weekdayOnOrBefore(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The next such weekday on or after the day. */
export function weekdayOnOrAfter(weekday: number, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
