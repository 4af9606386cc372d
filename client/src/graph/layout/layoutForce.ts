import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Point } from '../lines/bend.ts';
import { fitFrame, turnToFrame } from './fitFrame.ts';
import { partIslands, ringIslet, settleIslets } from './islands.ts';
import type { LayoutTask, Steps } from './layout.ts';
import { linkNodes, type Link } from './links.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Sunflower spacing, in pixels, of where entities start. */
const SEED_SPACING = 40;
/** Numbers that ForceAtlas2 keeps of a node and of an edge. */
const PER_NODE = 10;
const PER_EDGE = 3;
const MASS = 6;
/** Work of about so many nodes and edges is done between two looks at whether to stop. */
const STEP = 60_000;

/** What forces need to know of those whom they move. */
type Pulled = readonly Pick<LayoutTask['nodes'][number], 'id' | 'rank'>[];

function roundsFor(order: number): number {
  if (order <= 150) return 900;
  return order <= 1000 ? 400 : 150;
}

/** Where entities start: in a sunflower, the best reported in its middle. */
function seed(ranks: Pulled): Float32Array {
  const order = ranks.map((node, index) => ({ ...node, index }));
  order.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const matrix = new Float32Array(ranks.length * PER_NODE);
  order.forEach(({ index }, place) => {
    const radius = SEED_SPACING * Math.sqrt(place);
    const angle = place * GOLDEN_ANGLE;
    matrix.set(
      [radius * Math.cos(angle), radius * Math.sin(angle), 0, 0, 0, 0, 1, 1, 1, 0],
      index * PER_NODE,
    );
  });
  return matrix;
}

/** Gives nodes their masses, and links their pull: the less, the more links their ends have, so that a hub draws no crowd into a heap. */
function weigh(nodes: Float32Array, links: readonly Link[]): Float32Array {
  const massOf = (node: number): number => nodes[node * PER_NODE + MASS] ?? 1;
  for (const { a, b } of links)
    for (const end of [a, b]) nodes[end * PER_NODE + MASS] = massOf(end) + 1;
  const edges = new Float32Array(links.length * PER_EDGE);
  links.forEach(({ a, b }, index) => {
    const pull = 1 / Math.sqrt(massOf(a) * massOf(b));
    edges.set([a * PER_NODE, b * PER_NODE, pull], index * PER_EDGE);
  });
  return edges;
}

/** Pulls linked points together and pushes all others apart, from a start that is always the same. */
function* pull(nodes: Pulled, links: readonly Link[]): Steps<readonly Point[]> {
  const matrix = seed(nodes);
  const edges = weigh(matrix, links);
  const rounds = roundsFor(nodes.length);
  const isLarge = nodes.length > 400;
  const settings = {
    linLogMode: false,
    // It asks which end a link is written from, and ours have no direction: `weigh` is as fair to both.
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 60,
    strongGravityMode: false,
    gravity: 0.6,
    slowDown: 4,
    barnesHutOptimize: isLarge,
    barnesHutTheta: nodes.length > 2000 ? 1 : 0.5,
  };
  const together = Math.max(
    1,
    Math.ceil(STEP / (nodes.length * (isLarge ? 10 : nodes.length / 6) + links.length)),
  );
  for (let round = 0; round < rounds && nodes.length > 1; round += 1) {
    iterate(settings, matrix, edges);
    if (round % together === 0 && (yield round / rounds) === true) break;
  }
  return nodes.map((_, index) => ({
    x: matrix[index * PER_NODE] ?? 0,
    y: matrix[index * PER_NODE + 1] ?? 0,
  }));
}

/** Some of the nodes, and the links among them by their new places. */
function pick(
  nodes: Pulled,
  links: readonly Link[],
  some: readonly number[],
): readonly [Pulled, readonly Link[]] {
  const places = new Map(some.map((index, place) => [index, place]));
  return [
    some.flatMap((index) => nodes[index] ?? []),
    links.flatMap(({ a, b, lines }) => {
      const [from, to] = [places.get(a), places.get(b)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, lines }];
    }),
  ];
}

/**
 * Places points by the forces of their links, then turns and stretches the picture to fill its frame. Small groups
 * apart from all others would be driven far off and leave the rest no room: they stand where it leaves room.
 */
export function* spread(
  nodes: Pulled,
  links: readonly Link[],
  frame: { readonly width: number; readonly height: number },
): Steps<readonly Point[]> {
  const { mainland, islets } = partIslands(nodes.length, links);
  const middle = fitFrame(turnToFrame(yield* pull(...pick(nodes, links, mainland)), frame), frame);
  const rings = islets.map(({ length }) => ringIslet(length));
  const around = settleIslets(rings, middle, frame);
  const places = new Map([
    ...mainland.map((index, at) => [index, middle[at]] as const),
    ...islets.flatMap((islet, nr) => islet.map((index, at) => [index, around[nr]?.[at]] as const)),
  ]);
  return nodes.map((_, index) => places.get(index) ?? { x: frame.width / 2, y: frame.height / 2 });
}

/** Places entities by the forces of their lines. */
export function layOutForce(task: LayoutTask): Steps<readonly Point[]> {
  return spread(task.nodes, linkNodes(task), task);
}
