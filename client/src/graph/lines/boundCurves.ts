import type { Point } from './bend.ts';
import type { Line } from './curves.ts';

/** The part of the plane that a curve may use, in the plane's own pixels. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** How finely bends are tried. */
const STEPS = 40;

/** The farthest that a curve goes one way: at an end, or where it turns. */
function turnOf(from: number, control: number, to: number): number {
  const by = from - 2 * control + to;
  const t = by === 0 ? 0 : (from - control) / by;
  if (t <= 0 || t >= 1) return to;
  return (1 - t) ** 2 * from + 2 * t * (1 - t) * control + t ** 2 * to;
}

/** Whether a curve stays inside; y points up on the plane. An end that lies outside is no fault of its bend. */
function isInside(from: Point, to: Point, bend: number, bounds: Bounds): boolean {
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
  const x = turnOf(from.x, control.x, to.x);
  const y = turnOf(from.y, control.y, to.y);
  return (
    x >= Math.min(bounds.left, from.x, to.x) &&
    x <= Math.max(bounds.right, from.x, to.x) &&
    y >= Math.min(bounds.low, from.y, to.y) &&
    y <= Math.max(bounds.high, from.y, to.y)
  );
}

/** How far a line of two points can bow to one side without leaving the bounds, up to what it wants. */
function mostBend(from: Point, to: Point, wanted: number, bounds: Bounds): number {
  for (let step = STEPS; step > 0; step -= 1)
    if (isInside(from, to, (wanted * step) / STEPS, bounds)) return (wanted * step) / STEPS;
  return 0;
}

/**
 * Draws curves in that would leave the plane. Parallels keep their order and stay apart: where one side has no
 * room for them they come to lie closer, and some on the other side.
 */
export function boundCurves(
  lines: readonly Line[],
  curves: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Point>,
  bounds: Bounds,
): ReadonlyMap<string, number> {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const key = [line.source, line.target].sort().join('|');
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [line]);
    else pair.push(line);
  }
  const bounded = new Map(curves);
  for (const pair of pairs.values()) {
    const [first] = pair;
    const [from, to] = [places.get(first?.source ?? ''), places.get(first?.target ?? '')];
    if (first === undefined || from === undefined || to === undefined) continue;
    // All seen from one end: who goes the other way bows to the other side.
    const signs = pair.map((line) => (line.source === first.source ? 1 : -1));
    const bends = pair.map((line, at) => (curves.get(line.id) ?? 0) * (signs[at] ?? 1));
    const [start, end] = [Math.min(...bends), Math.max(...bends)];
    const [low, high] = [mostBend(from, to, start, bounds), mostBend(from, to, end, bounds)];
    if (low === start && high === end) continue;
    // What one side has no room for, the other takes, as far as it can.
    const isLone = pair.length === 1;
    const lowest = isLone ? low : mostBend(from, to, start - (end - high), bounds);
    const highest = isLone ? low : mostBend(from, to, end + (low - start), bounds);
    const scale = isLone ? 0 : (highest - lowest) / (end - start);
    pair.forEach((line, at) => {
      const bend = lowest + ((bends[at] ?? 0) - start) * scale;
      bounded.set(line.id, bend * (signs[at] ?? 1));
    });
  }
  return bounded;
}
