import type { MultiUndirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';

/** An entity on the plane: `size` is its radius, or more when its name wants room. */
export interface Placed {
  x: number;
  y: number;
  readonly size: number;
}

export type Plane = MultiUndirectedGraph<Placed>;

const MARGIN = 14;

/** Moves entities apart until none touches another. */
export function spaceOut(plane: Plane): void {
  noverlap.assign(plane, {
    maxIterations: 300,
    settings: { margin: MARGIN, ratio: 1.05, speed: 3, gridSize: 20 },
  });
}

/** How much room an entity wants: a name is wider than its mark, but needs less than its whole width. */
export function roomOf(size: number, reach: number): number {
  return Math.max(size, reach * 0.45);
}
