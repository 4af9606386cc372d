/** Days as whole numbers since 1970, and the units that they are counted in. */

const DAY = 86_400_000;
const WEEK = 7;
/** Day 0 was a Thursday, so Mondays leave this when divided by seven. */
const MONDAY = 4;

export const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
export type Unit = (typeof UNITS)[number];

/** How many days a unit has, about. */
export const DAYS_IN: Record<Unit, number> = {
  day: 1,
  week: WEEK,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
};
const MONTHS_IN = { month: 1, year: 12, decade: 120 };

/** Days from one up to, but not with, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The number of an ISO day. */
export function numberDay(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The ISO day of a number. */
export function writeDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first and the last ISO day of a stretch. */
export function writeStretch({ from, to }: Stretch): {
  readonly from: string;
  readonly to: string;
} {
  return { from: writeDay(from), to: writeDay(to - 1) };
}

function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return Math.round(date.getTime() / DAY);
}

/** Which unit of its kind a day is in, counted from a fixed one. */
export function countUnits(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day - MONDAY) / WEEK);
  return Math.floor(monthOf(day) / MONTHS_IN[unit]);
}

/** The first day of a unit by its count. */
export function startUnit(count: number, unit: Unit): number {
  if (unit === 'day') return count;
  if (unit === 'week') return count * WEEK + MONDAY;
  return firstOfMonth(count * MONTHS_IN[unit]);
}

/** A stretch made longer until it holds whole units only. */
export function alignTo({ from, to }: Stretch, unit: Unit): Stretch {
  return {
    from: startUnit(countUnits(from, unit), unit),
    to: startUnit(countUnits(to - 1, unit) + 1, unit),
  };
}

/** A unit's edge so many units away. */
export function stepEdge(day: number, unit: Unit, units: number): number {
  return startUnit(countUnits(day, unit) + units, unit);
}
