import { countUnits, stepEdge, type Stretch, type Unit } from './calendar.ts';

/** What of a brush is moved. */
export const PARTS = ['whole', 'from', 'to'] as const;
export type Part = (typeof PARTS)[number];

/** Where a brush can go, and in which steps. */
export interface Track {
  /** Whole units. */
  readonly limits: Stretch;
  readonly unit: Unit;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Moves a brush by so many units; at the limits it keeps its length. */
export function slide({ from, to }: Stretch, units: number, { limits, unit }: Track): Stretch {
  const length = countUnits(to - 1, unit) - countUnits(from, unit) + 1;
  const first = countUnits(limits.from, unit);
  const last = Math.max(first, countUnits(limits.to - 1, unit) - length + 1);
  const start = stepEdge(
    from,
    unit,
    clamp(countUnits(from, unit) + units, first, last) - countUnits(from, unit),
  );
  return { from: start, to: Math.min(limits.to, stepEdge(start, unit, length)) };
}

/** Moves one edge by so many units; one unit is always left. */
export function resize(
  { from, to }: Stretch,
  edge: 'from' | 'to',
  units: number,
  { limits, unit }: Track,
): Stretch {
  if (edge === 'from') {
    const most = stepEdge(to - 1, unit, 0);
    return { from: clamp(stepEdge(from, unit, units), limits.from, most), to };
  }
  const least = stepEdge(from, unit, 1);
  return { from, to: clamp(stepEdge(to - 1, unit, units + 1), least, limits.to) };
}

/** What a key does to a part of a brush; null when it does nothing. */
export function moveByKey(
  brush: Stretch,
  part: Part,
  key: string,
  isShift: boolean,
  track: Track,
): Stretch | null {
  const far = countUnits(track.limits.to, track.unit) - countUnits(track.limits.from, track.unit);
  const units = { Home: -far, End: far }[key] ?? STEPS[key];
  if (units === undefined) return null;
  if (part === 'whole')
    return isShift ? resize(brush, 'to', units, track) : slide(brush, units, track);
  return resize(brush, part, isShift ? units * 7 : units, track);
}

/** Every unit that two days touch, whichever comes first. */
export function span(a: number, b: number, { limits, unit }: Track): Stretch {
  const [first, last] = a < b ? [a, b] : [b, a];
  return {
    from: clamp(stepEdge(first, unit, 0), limits.from, limits.to - 1),
    to: clamp(stepEdge(last, unit, 1), limits.from + 1, limits.to),
  };
}
