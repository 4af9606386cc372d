import type { Point } from '../lines/bend.ts';
import type { LayoutNode, LayoutTask } from './layout.ts';
import { linkNodes, listPartners } from './links.ts';

/** Where the columns stand, as shares of the plane's width: one side's, the third parties', the other's. */
const COLUMNS = [0.14, 0.5, 0.86] as const;
/** How far apart those of a column stand, at least, and one column of a side from the next. */
const ROW = 30;
const BESIDE = 0.085;
/** How much of the middle, above and below the pair's own lines, stays free of third parties. */
const CLEAR = 0.34;
const SWEEPS = 8;

type Side = 0 | 1 | 2;

/** Places a pair at the middle of two columns, each side's people and bodies over and under it, and third parties between. */
export function layOutColumns(
  task: LayoutTask,
  pair: { readonly a: string; readonly b: string },
): readonly Point[] {
  const { nodes, width, height } = task;
  const sides = findSides(task, pair);
  const partners = listPartners(nodes.length, linkNodes(task));
  const heads = new Set([pair.a, pair.b]);
  const points: Point[] = nodes.map(() => ({ x: width / 2, y: height / 2 }));
  const columns = ([0, 1, 2] as const).map((side) =>
    nodes
      .map((_, index) => index)
      .filter((index) => sides[index] === side && !heads.has(nodes[index]?.id ?? ''))
      .sort((a, b) => (nodes[b]?.rank ?? 0) - (nodes[a]?.rank ?? 0) || a - b),
  );
  nodes.forEach(({ id }, index) => {
    const side = sides[index];
    if (heads.has(id) && side !== undefined)
      points[index] = { x: COLUMNS[side] * width, y: height / 2 };
  });
  columns.forEach((members, side) => seat(members, side, points, task));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    columns.forEach((members, side) => {
      const middle = (index: number): number => {
        const ys = (partners[index] ?? []).map(({ other }) => points[other]?.y ?? height / 2);
        return ys.length === 0 ? height : ys.reduce((sum, y) => sum + y, 0) / ys.length;
      };
      const wanted = new Map(members.map((index) => [index, middle(index)]));
      members.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
      seat(members, side, points, task);
    });
  return points;
}

/** Puts a column's members into its rows, from the bottom up, in as many lines beside one another as it takes. */
function seat(
  members: readonly number[],
  side: number,
  points: Point[],
  { width, height }: LayoutTask,
): void {
  const isMiddle = side === 1;
  const gap = isMiddle ? CLEAR * height : Math.min(96, height * 0.24);
  const room = height - gap;
  const lines = Math.max(1, Math.ceil((members.length * ROW) / room));
  const rows = Math.ceil(members.length / lines);
  const half = Math.ceil(rows / 2);
  members.forEach((member, index) => {
    const row = Math.floor(index / lines);
    const isLower = row < half;
    const inHalf = isLower ? half : Math.max(1, rows - half);
    const place = (isLower ? row : row - half) + 0.5;
    const along = (place / inHalf) * (room / 2);
    const beside = ((index % lines) - (lines - 1) / 2) * Math.min(BESIDE, 0.24 / lines);
    // Every second one of a single line steps aside, so that names have room.
    const step = lines === 1 && !isMiddle ? ((row % 2) - 0.5) * 0.05 : 0;
    points[member] = {
      x: ((COLUMNS[side] ?? 0.5) + beside + step) * width,
      y: isLower ? along : height / 2 + gap / 2 + along,
    };
  });
}

/** Whose side each is on: by country where the pair's differ, or by who is tied to whom; third parties are on none. */
function findSides(
  { nodes, edges }: LayoutTask,
  { a, b }: { readonly a: string; readonly b: string },
): readonly Side[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [first, second] = [byId.get(a), byId.get(b)];
  const isApart = first?.country !== second?.country;
  const tied = new Map<string, Set<string>>();
  for (const { source, target, isTie } of edges) {
    if (!isTie) continue;
    tied.set(source, (tied.get(source) ?? new Set()).add(target));
    tied.set(target, (tied.get(target) ?? new Set()).add(source));
  }
  const isOf = (node: LayoutNode, head: LayoutNode | undefined): boolean =>
    head !== undefined &&
    ((isApart && node.country !== null && node.country === head.country) ||
      tied.get(node.id)?.has(head.id) === true);
  return nodes.map((node) => {
    if (node.id === a) return 0;
    if (node.id === b) return 2;
    const [isFirst, isSecond] = [isOf(node, first), isOf(node, second)];
    return isFirst === isSecond ? 1 : isFirst ? 0 : 2;
  });
}
