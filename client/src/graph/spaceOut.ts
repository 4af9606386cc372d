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

/** Draws a picture that grew over its frame back into it; one that fits stays as it is. */
export function keepInside(
  plane: Plane,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const xs = plane.mapNodes((_, { x }) => x);
  const ys = plane.mapNodes((_, { y }) => y);
  const shift = (values: readonly number[], room: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least >= 0 && most <= room) return (value) => value;
    const by = Math.min(1, room / Math.max(1, most - least));
    return (value) => room / 2 + (value - (least + most) / 2) * by;
  };
  const [toX, toY] = [shift(xs, width), shift(ys, height)];
  plane.updateEachNodeAttributes((_, node) => ({ ...node, x: toX(node.x), y: toY(node.y) }));
}
