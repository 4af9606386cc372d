export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The control point of a line's curve, y pointing down as on a screen. */
export function bendPoint(from: Point, to: Point, curvature: number): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

/** A point of a quadratic curve, t from 0 to 1. */
export function pointAt(t: number, from: Point, control: Point, to: Point): Point {
  const mix = (a: number, b: number, c: number): number =>
    (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}
