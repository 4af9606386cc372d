import type { Point } from '../lines/bend.ts';

/** What a drag over the map does: move the map, or select what lies in a rectangle or a loop. */
export const TOOLS = ['pan', 'rectangle', 'lasso'] as const;
export type Tool = (typeof TOOLS)[number];

/** The corners of the rectangle between two points. */
export function cornersOf(a: Point, b: Point): readonly Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/** Whether a point lies in a closed shape: a line from it to the far right crosses its sides an odd number of times. */
export function isInside({ x, y }: Point, corners: readonly Point[]): boolean {
  let isIn = false;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const slope = (before.x - corner.x) / (before.y - corner.y);
      if (x < corner.x + (y - corner.y) * slope) isIn = !isIn;
    }
    before = corner;
  }
  return isIn;
}
