import type { Timeline } from '../../../../server/model/ledger.ts';
import type { QuadClass } from '../../../../server/model/ontology.ts';
import {
  alignTo,
  countUnits,
  DAYS_IN,
  numberDay,
  startUnit,
  UNITS,
  type Stretch,
  type Unit,
} from './calendar.ts';

/** One bar's worth of events: cooperation goes up, conflict down; words before deeds. */
export interface Bin extends Stretch {
  readonly up: readonly [verbal: number, material: number];
  readonly down: readonly [verbal: number, material: number];
}

export interface Bins {
  readonly unit: Unit;
  /** Whole units. */
  readonly view: Stretch;
  readonly bins: readonly Bin[];
  /** Years before the view that have events, the latest last. */
  readonly early: readonly Bin[];
}

/** Narrower bars can't be told apart or hit. */
const LEAST_WIDTH = 9;
const MOST_EARLY = 3;
/** Events before a gap as long as this, if they are few, are told apart as early ones. */
const LONG_GAP = 45;
const FEW = 0.34;
const PLACES: Record<QuadClass, readonly ['up' | 'down', 0 | 1]> = {
  'verbal-cooperation': ['up', 0],
  'material-cooperation': ['up', 1],
  'verbal-conflict': ['down', 0],
  'material-conflict': ['down', 1],
};

/** The finest unit whose bars have room. */
export function chooseUnit({ from, to }: Stretch, width: number): Unit {
  const most = Math.max(1, width / LEAST_WIDTH);
  return UNITS.find((unit) => (to - from) / DAYS_IN[unit] <= most) ?? 'decade';
}

function listDated({ buckets }: Timeline): readonly number[] {
  return [...new Set(buckets.map(({ date }) => numberDay(date)))].sort((a, b) => a - b);
}

/** All days that something may have happened on, or null when nothing is dated. */
export function findWhole(timeline: Timeline): Stretch | null {
  const days = [
    ...listDated(timeline),
    ...timeline.ranges.flatMap(({ from, to }) => [numberDay(from), numberDay(to)]),
  ];
  if (days.length === 0) return null;
  const least = days.reduce((a, b) => Math.min(a, b));
  return { from: least, to: days.reduce((a, b) => Math.max(a, b)) + 1 };
}

/** The main stretch: a few days from long before, and dates known to the year only, must not squeeze the rest. */
export function findCore(timeline: Timeline): Stretch | null {
  const days = listDated(timeline);
  let core = 0;
  for (let at = 1; at <= days.length * FEW; at += 1)
    if ((days[at] ?? 0) - (days[at - 1] ?? 0) > LONG_GAP) core = at;
  const [from, to] = [days[core], days.at(-1)];
  return from === undefined || to === undefined ? findWhole(timeline) : { from, to: to + 1 };
}

function fillBins(timeline: Timeline, unit: Unit, { from, to }: Stretch): ReadonlyMap<number, Bin> {
  const counts = new Map<number, { up: [number, number]; down: [number, number] }>();
  for (const { date, quad, events } of timeline.buckets) {
    const day = numberDay(date);
    if (day < from || day >= to) continue;
    const key = countUnits(day, unit);
    const bin = counts.get(key) ?? { up: [0, 0], down: [0, 0] };
    const [side, place] = PLACES[quad];
    bin[side][place] += events;
    counts.set(key, bin);
  }
  return new Map(
    [...counts].map(([key, bin]) => [
      key,
      { from: startUnit(key, unit), to: startUnit(key + 1, unit), ...bin },
    ]),
  );
}

/** Bars of a view in a room: of the finest unit that can be read, empty ones included; years long before apart. */
export function binTimeline(timeline: Timeline, wanted: Stretch, width: number): Bins {
  const unit = chooseUnit(wanted, width);
  const view = alignTo(wanted, unit);
  const filled = fillBins(timeline, unit, view);
  const bins: Bin[] = [];
  const end = countUnits(view.to - 1, unit);
  for (let key = countUnits(view.from, unit); key <= end; key += 1)
    bins.push(
      filled.get(key) ?? {
        from: startUnit(key, unit),
        to: startUnit(key + 1, unit),
        up: [0, 0],
        down: [0, 0],
      },
    );
  const before = fillBins(timeline, 'year', { from: -Infinity, to: view.from });
  const early = [...before.values()].sort((a, b) => a.from - b.from).slice(-MOST_EARLY);
  return { unit, view, bins, early };
}

/** How many events a bar stands for. */
export function countBin({ up, down }: Bin): number {
  return up[0] + up[1] + down[0] + down[1];
}
