import type { Point } from './bend.ts';
import type { LayoutTask } from './layout.ts';

const RINGS = 12;
const SPOTS = 16;

/**
 * Places entities that join a map which stands already: near the middle of those that they have to do with,
 * where there is room. What stood stays where it was.
 */
export function placeNewcomers(
  task: LayoutTask,
  known: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const placed = new Map(known);
  const here = new Map(
    task.nodes.flatMap(({ id, size }) => {
      const at = known.get(id);
      return at === undefined ? [] : [[id, { ...at, size }] as const];
    }),
  );
  for (const node of task.nodes) {
    if (placed.has(node.id)) continue;
    const near = task.edges
      .flatMap(({ source, target }) =>
        source === node.id ? [target] : target === node.id ? [source] : [],
      )
      .flatMap((id) => here.get(id) ?? []);
    const at = findRoom(middleOf(near, task), node.size, [...here.values()]);
    placed.set(node.id, at);
    here.set(node.id, { ...at, size: node.size });
  }
  return placed;
}

function middleOf(points: readonly Point[], { width, height }: LayoutTask): Point {
  if (points.length === 0) return { x: width / 2, y: height / 2 };
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function findRoom(
  from: Point,
  size: number,
  others: readonly (Point & { readonly size: number })[],
): Point {
  for (let ring = 1; ring <= RINGS; ring += 1)
    for (let spot = 0; spot < SPOTS; spot += 1) {
      const angle = (2 * Math.PI * (spot + ring / 2)) / SPOTS;
      const at = {
        x: from.x + ring * 34 * Math.cos(angle),
        y: from.y + ring * 34 * Math.sin(angle),
      };
      const isFree = others.every(
        (other) => Math.hypot(other.x - at.x, other.y - at.y) > other.size + size + 22,
      );
      if (isFree) return at;
    }
  return { x: from.x + RINGS * 34, y: from.y };
}
