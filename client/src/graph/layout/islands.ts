import type { Point } from '../lines/bend.ts';
import type { Link } from './links.ts';

/** A group of at most so many, and of at most this share of all, is an islet: it stands where the others leave room. */
const MOST = 8;
const SHARE = 0.2;
/** How far apart an islet's members stand, and how far they keep from all others if they can, in pixels. */
const REACH = 84;
const SHORE = 90;
const COLUMNS = 28;
const ROWS = 18;

/** Those who are linked with one another, by their places; the largest group first. */
export function listIslands(count: number, links: readonly Link[]): readonly (readonly number[])[] {
  const roots = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== undefined && roots[root] !== root) root = roots[root] ?? root;
    return root;
  };
  for (const { a, b } of links) {
    const [low, high] = [rootOf(a), rootOf(b)].toSorted((one, other) => one - other);
    if (low !== undefined && high !== undefined) roots[high] = low;
  }
  const islands = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const root = rootOf(index);
    const island = islands.get(root);
    if (island === undefined) islands.set(root, [index]);
    else island.push(index);
  }
  return [...islands.values()].sort((a, b) => b.length - a.length);
}

/** The mainland, which is laid out over the whole plane, and the islets; without a mainland all belong to it. */
export function partIslands(
  count: number,
  links: readonly Link[],
): { readonly mainland: readonly number[]; readonly islets: readonly (readonly number[])[] } {
  const islands = listIslands(count, links);
  const isIslet = (island: readonly number[]): boolean =>
    island.length <= MOST && island.length <= count * SHARE;
  const mainland = islands.filter((island) => !isIslet(island)).flat();
  return mainland.length === 0
    ? { mainland: islands.flat(), islets: [] }
    : { mainland, islets: islands.filter(isIslet) };
}

/** So many in a ring about their own middle, as near to one another as their names allow; two stand side by side. */
export function ringIslet(count: number): readonly Point[] {
  const radius = count < 2 ? 0 : REACH / 2 / Math.sin(Math.PI / count);
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / count;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** The plane about the mainland: each islet takes the place with the most room, the nearest to the middle among equals. */
export function settleIslets(
  islets: readonly (readonly Point[])[],
  mainland: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (readonly Point[])[] {
  const sea = Array.from({ length: COLUMNS * ROWS }, (_, index) => {
    const x = ((index % COLUMNS) + 0.5) * (width / COLUMNS);
    const y = (Math.floor(index / COLUMNS) + 0.5) * (height / ROWS);
    return { x, y, free: Infinity, off: Math.hypot(x - width / 2, y - height / 2) };
  });
  const take = (points: readonly Point[]): void => {
    for (const place of sea)
      for (const { x, y } of points)
        place.free = Math.min(place.free, Math.hypot(x - place.x, y - place.y));
  };
  take(mainland);
  return islets.map((islet) => {
    const halfX = Math.max(...islet.map(({ x }) => Math.abs(x)));
    const halfY = Math.max(...islet.map(({ y }) => Math.abs(y)));
    const isInside = ({ x, y }: Point): boolean =>
      Math.min(x, width - x) >= halfX && Math.min(y, height - y) >= halfY;
    // More room than an islet wants is of no use to it.
    const enough = Math.hypot(halfX, halfY) + SHORE;
    const [best = { x: width / 2, y: height / 2 }] = sea
      .filter(isInside)
      .toSorted((a, b) => Math.min(b.free, enough) - Math.min(a.free, enough) || a.off - b.off);
    const points = islet.map(({ x, y }) => ({ x: best.x + x, y: best.y + y }));
    take(points);
    return points;
  });
}
