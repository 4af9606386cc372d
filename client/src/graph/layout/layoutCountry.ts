import type { Point } from '../lines/bend.ts';
import type { Arrangement, Group, LayoutNode, LayoutTask, Steps } from './layout.ts';
import { spread } from './layoutForce.ts';
import { linkNodes, type Link } from './links.ts';
import { spaceOut, type Body } from './spaceOut.ts';

/** How far apart those around a centre stand, if there is room. */
const SPACING = 58;
const PAD = 16;
/** How much of the plane all clusters may cover. */
const COVER = 0.5;
const AROUND = 20;

interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  /** Places in the task, the centre first. */
  readonly members: readonly number[];
}

/** Places the entities of one country around their state, and countries by the forces between them. */
export function* layOutCountries(task: LayoutTask): Steps<Arrangement> {
  const clusters = gather(task.nodes);
  const home = new Map(clusters.flatMap(({ members }, at) => members.map((one) => [one, at])));
  const links = linkNodes(task).flatMap(({ a, b, lines }): readonly Link[] => {
    const [from, to] = [home.get(a), home.get(b)];
    return from === undefined || to === undefined || from === to ? [] : [{ a: from, b: to, lines }];
  });
  const spacing = findSpacing(clusters, task);
  const seats = clusters.map(({ members }) => seat(members, task.nodes, spacing));
  const middles = yield* spread(clusters, uniteLinks(links), task);
  const bodies = middles.map(({ x, y }, at): Body => {
    const radius = (seats[at]?.radius ?? 0) + PAD / 2;
    return { x, y, radius, isFixed: false, inset: radius - PAD };
  });
  spaceOut(bodies, task);
  const points: Point[] = task.nodes.map(() => ({ x: 0, y: 0 }));
  const groups: Group[] = [];
  clusters.forEach(({ members, name }, at) => {
    const { x = 0, y = 0, radius = 0 } = bodies[at] ?? {};
    members.forEach((member, index) => {
      const seated = seats[at]?.points[index] ?? { x: 0, y: 0 };
      points[member] = { x: x + seated.x, y: y + seated.y };
    });
    if (members.length > 1) groups.push({ x, y, radius, name });
  });
  return { points, groups };
}

/** Clusters by country; who is of none stands alone. */
function gather(nodes: readonly LayoutNode[]): readonly Cluster[] {
  const lists = new Map<string, number[]>();
  nodes.forEach(({ id, country }, index) => {
    const key = country ?? id;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [index]);
    else list.push(index);
  });
  const weigh = (index: number): number =>
    (nodes[index]?.kind === 'state' ? 1e9 : 0) + (nodes[index]?.rank ?? 0);
  return [...lists].map(([id, list]) => {
    const members = list.sort((a, b) => weigh(b) - weigh(a) || a - b);
    const [first] = members;
    const isLed = first !== undefined && nodes[first]?.kind === 'state';
    const rank = members.reduce((sum, index) => sum + (nodes[index]?.rank ?? 0), 0);
    // A state's own name says it; without one its code must.
    return { id, name: isLed ? '' : id, rank, members };
  });
}

function uniteLinks(links: readonly Link[]): readonly Link[] {
  const united = new Map<string, Link>();
  for (const { a, b, lines } of links) {
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    united.set(key, { a, b, lines: (united.get(key)?.lines ?? 0) + lines });
  }
  return [...united.values()];
}

/** How far apart members can stand so that all clusters fit the plane. */
function findSpacing(clusters: readonly Cluster[], { nodes, width, height }: LayoutTask): number {
  let spacing = SPACING;
  const cover = (): number =>
    clusters.reduce((sum, { members }) => {
      const radius = seat(members, nodes, spacing).radius + PAD / 2;
      return sum + Math.PI * radius * radius;
    }, 0);
  while (spacing > 2 && cover() > COVER * width * height) spacing *= 0.88;
  return spacing;
}

/** The first in the middle, the others in rings around; their reach is the cluster's radius. */
function seat(
  members: readonly number[],
  nodes: readonly LayoutNode[],
  spacing: number,
): { readonly points: readonly Point[]; readonly radius: number } {
  const size = nodes[members[0] ?? -1]?.size ?? 0;
  const points: Point[] = [{ x: 0, y: 0 }];
  let ring = 0;
  let radius = Math.min(size, spacing);
  while (points.length < members.length) {
    ring += 1;
    radius = Math.max(size + spacing * 0.55, spacing * 0.8) + (ring - 1) * spacing * 0.85;
    const places = Math.max(1, Math.floor((2 * Math.PI * radius) / spacing));
    const count = Math.min(places, members.length - points.length);
    for (let place = 0; place < count; place += 1) {
      const angle = (2 * Math.PI * (place + (ring % 2) / 2)) / count + Math.PI / 6;
      points.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return { points, radius: members.length === 1 ? size : radius + Math.min(AROUND, spacing / 2) };
}
