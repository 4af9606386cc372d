import type { Point } from '../lines/bend.ts';

const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The nearest point in an arrow key's direction, y pointing down: what lies aside counts as farther. */
export function steer(
  points: ReadonlyMap<string, Point>,
  from: string | null,
  key: string,
): string | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const start = from === null ? undefined : points.get(from);
  if (start === undefined) return points.keys().next().value ?? null;
  let best: string | null = null;
  let least = Infinity;
  for (const [id, point] of points) {
    const along = (point.x - start.x) * way.x + (point.y - start.y) * way.y;
    const aside = Math.abs((point.x - start.x) * way.y) + Math.abs((point.y - start.y) * way.x);
    if (id === from || along <= 0) continue;
    const far = along + 2 * aside;
    if (far < least) [best, least] = [id, far];
  }
  return best;
}
