import type { Timeline } from '../../../server/model/ledger.ts';
import { listDays } from '../text/dates.ts';

/** One bar's worth of events: cooperation goes up, conflict down; words before deeds. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly up: readonly [verbal: number, material: number];
  readonly down: readonly [verbal: number, material: number];
}

const MOST_BINS = 60;
/** Events before a gap as long as this, if they are few, are told apart as early ones. */
const LONG_GAP = 45 * 86_400_000;
const FEW = 0.34;
const UNITS = ['day', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

function keyOf(date: string, unit: Unit): string {
  return date.slice(0, { day: 10, month: 7, year: 4 }[unit]);
}

function lastDay(key: string): string {
  if (key.length === 10) return key;
  if (key.length === 4) return `${key}-12-31`;
  const [year, month] = key.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

function firstDay(key: string): string {
  return { 4: `${key}-01-01`, 7: `${key}-01` }[key.length] ?? key;
}

/** All keys of a unit between two days, gaps included. */
function listKeys(from: string, to: string, unit: Unit): readonly string[] {
  if (unit === 'day') return listDays(from, to, 1000);
  const keys: string[] = [];
  const [endYear, endMonth] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  for (let year = Number(from.slice(0, 4)); year <= endYear; year += 1) {
    if (unit === 'year') keys.push(String(year));
    else
      for (
        let month = keys.length === 0 ? Number(from.slice(5, 7)) : 1;
        month <= (year === endYear ? endMonth : 12);
        month += 1
      )
        keys.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return keys;
}

/** Where the main stretch of days begins: a few from long before must not squeeze the rest. */
function findCore(days: readonly string[]): number {
  let core = 0;
  for (let at = 1; at <= days.length * FEW; at += 1) {
    const gap = Date.parse(days[at] ?? '') - Date.parse(days[at - 1] ?? '');
    if (gap > LONG_GAP) core = at;
  }
  return core;
}

/** Bars of a timeline: by day, month or year, whichever gives a number that can be read; years long before apart. */
export function binTimeline(timeline: Timeline): {
  readonly early: readonly Bin[];
  readonly bins: readonly Bin[];
} {
  const dated = timeline.buckets
    .filter((bucket) => bucket.date.length === 10)
    .sort((a, b) => a.date.localeCompare(b.date));
  const days = [...new Set(dated.map((bucket) => bucket.date))];
  const start = days[findCore(days)];
  const end = days.at(-1);
  if (start === undefined || end === undefined) return { early: [], bins: [] };
  const unit =
    UNITS.find((candidate) => listKeys(start, end, candidate).length <= MOST_BINS) ?? 'year';
  const count = (key: string, of: Unit, isEarly: boolean): Bin => {
    const sum = (quad: string): number =>
      dated
        .filter(
          ({ date, ...bucket }) =>
            bucket.quad === quad && keyOf(date, of) === key && date < start === isEarly,
        )
        .reduce((total, bucket) => total + bucket.events, 0);
    return {
      from: firstDay(key),
      to: lastDay(key),
      label: key,
      up: [sum('verbal-cooperation'), sum('material-cooperation')],
      down: [sum('verbal-conflict'), sum('material-conflict')],
    };
  };
  const early = [...new Set(days.filter((day) => day < start).map((day) => keyOf(day, 'year')))];
  return {
    early: early.slice(-3).map((year) => count(year, 'year', true)),
    bins: listKeys(start, end, unit).map((key) => count(key, unit, false)),
  };
}
