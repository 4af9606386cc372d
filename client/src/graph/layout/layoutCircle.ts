import type { Point } from '../lines/bend.ts';
import { findCommunities, orderCommunities } from '../metrics/communities.ts';
import type { LayoutTask } from './layout.ts';
import { linkNodes, listPartners } from './links.ts';

/** How far apart those on the circle stand, if there is room. */
const SPACING = 36;
/** How deep rings may reach into the circle, as a share of its lesser radius. */
const DEPTH = 0.66;
/** Free places between two communities. */
const GAP = 1.5;
const PIECES = 720;
const SWEEPS = 6;

/** Places entities on a circle that fills its frame: each community an arc, several rings deep where there are many. */
export function layOutCircle(task: LayoutTask): readonly Point[] {
  const { nodes, width, height } = task;
  const links = linkNodes(task);
  const communities = orderCommunities(findCommunities(nodes, links), links, nodes);
  const walk = walkEllipse(width / 2, height / 2);
  const depth = (DEPTH * Math.min(width, height)) / 2;
  const spacing = Math.min(SPACING, Math.sqrt((depth * walk.length) / Math.max(1, nodes.length)));
  const rings = Math.max(
    1,
    Math.min(Math.ceil((nodes.length * spacing) / walk.length), Math.floor(depth / spacing) + 1),
  );
  const sorted = sortAround(communities, listPartners(nodes.length, links));
  const gap = communities.length > 1 ? GAP : 0;
  const columns = sorted.map((members) => Math.ceil(members.length / rings));
  const total = columns.reduce((sum, count) => sum + count + gap, 0);
  const points: Point[] = nodes.map(() => ({ x: width / 2, y: height / 2 }));
  let start = 0;
  sorted.forEach((members, community) => {
    members.forEach((member, index) => {
      const column = Math.floor(index / rings);
      const shrink = 1 - ((index % rings) * spacing) / (Math.min(width, height) / 2);
      const rim = walk.at((start + column + (gap + 1) / 2) / total);
      points[member] = { x: width / 2 + rim.x * shrink, y: height / 2 + rim.y * shrink };
    });
    start += (columns[community] ?? 0) + gap;
  });
  return points;
}

/** An ellipse that is walked at one speed, from its top. */
function walkEllipse(
  rx: number,
  ry: number,
): { readonly length: number; at(share: number): Point } {
  const at = (piece: number): Point => ({
    x: rx * Math.sin((2 * Math.PI * piece) / PIECES),
    y: ry * Math.cos((2 * Math.PI * piece) / PIECES),
  });
  const marks = [0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const [from, to] = [at(piece - 1), at(piece)];
    marks.push((marks.at(-1) ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const length = marks.at(-1) ?? 0;
  return {
    length,
    at(share) {
      const wanted = (share % 1) * length;
      const piece = marks.findIndex((mark) => mark >= wanted);
      const [before = 0, after = 0] = [marks[piece - 1], marks[piece]];
      return at(after === before ? piece : piece - 1 + (wanted - before) / (after - before));
    },
  };
}

/** Orders each community's members by where on the circle those are that they deal with, so that fewer lines cross. */
function sortAround(
  communities: readonly (readonly number[])[],
  partners: ReturnType<typeof listPartners>,
): readonly (readonly number[])[] {
  let sorted = communities;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const round = sorted.flat();
    const angles = new Map(
      round.map((node, index) => [node, (2 * Math.PI * index) / round.length]),
    );
    let start = 0;
    sorted = sorted.map((members) => {
      const middle = (2 * Math.PI * (start + members.length / 2)) / round.length;
      start += members.length;
      const pullOf = new Map(
        members.map((node) => [node, leanOf(partners[node] ?? [], angles, middle)]),
      );
      return [...members].sort((a, b) => (pullOf.get(a) ?? 0) - (pullOf.get(b) ?? 0) || a - b);
    });
  }
  return sorted;
}

/** To which side of a middle angle someone's partners lie, from -π to π. */
function leanOf(
  partners: readonly { readonly other: number; readonly lines: number }[],
  angles: ReadonlyMap<number, number>,
  middle: number,
): number {
  let [x, y] = [0, 0];
  for (const { other, lines } of partners) {
    const angle = (angles.get(other) ?? middle) - middle;
    x += lines * Math.cos(angle);
    y += lines * Math.sin(angle);
  }
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}
