import { MultiUndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { roomOf, spaceOut, type Placed, type Plane } from './spaceOut.ts';

/** What a layout starts from: plain data, so that it can be sent to a worker. */
export interface LayoutTask {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

export interface LayoutNode {
  readonly id: string;
  readonly size: number;
  /** Half the width of its name, which wants room as well. */
  readonly reach: number;
  readonly rank: number;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
}

export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Sunflower spacing, in pixels, of where entities start. */
const SEED_SPACING = 40;

/** Places entities by the forces of their lines, then turns and stretches the picture to fill its frame. The same task gives the same picture. */
export function layOut(task: LayoutTask): Positions {
  const graph = seedGraph(task);
  if (graph.order === 0) return {};
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(graph.order),
    getEdgeWeight: null,
    settings: {
      linLogMode: false,
      adjustSizes: false,
      gravity: 0.6,
      scalingRatio: 60,
      slowDown: 4,
      strongGravityMode: false,
      outboundAttractionDistribution: true,
      barnesHutOptimize: graph.order > 400,
    },
  });
  turnToFrame(graph, task);
  fitFrame(graph, task);
  spaceOut(graph);
  fitFrame(graph, task);
  return Object.fromEntries(
    graph.mapNodes((id, { x, y }) => [
      id,
      { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 },
    ]),
  );
}

function iterationsFor(order: number): number {
  if (order <= 150) return 900;
  return order <= 1000 ? 400 : 150;
}

function seedGraph({ nodes, edges }: LayoutTask): Plane {
  const graph: Plane = new MultiUndirectedGraph<Placed>();
  const ranked = [...nodes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  ranked.forEach(({ id, size, reach }, index) => {
    const radius = SEED_SPACING * Math.sqrt(index);
    const angle = index * GOLDEN_ANGLE;
    graph.addNode(id, {
      x: radius * Math.cos(angle),
      y: radius * Math.sin(angle),
      size: roomOf(size, reach),
    });
  });
  // Parallel lines draw no closer than one does: many of them need a long way to be told apart.
  for (const { source, target } of edges)
    if (source !== target)
      graph.mergeEdgeWithKey([source, target].sort().join('|'), source, target);
  return graph;
}

/** Turns the picture so that it lies as its frame does: along its longest axis. */
function turnToFrame(graph: Plane, { width, height }: LayoutTask): void {
  const center = { x: 0, y: 0 };
  graph.forEachNode((_, { x, y }) => {
    center.x += x / graph.order;
    center.y += y / graph.order;
  });
  let [xx, yy, xy] = [0, 0, 0];
  graph.forEachNode((_, { x, y }) => {
    xx += (x - center.x) ** 2;
    yy += (y - center.y) ** 2;
    xy += (x - center.x) * (y - center.y);
  });
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const turn = (width >= height ? 0 : Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: (node.x - center.x) * cos - (node.y - center.y) * sin,
    y: (node.x - center.x) * sin + (node.y - center.y) * cos,
  }));
}

/** Stretches the picture to its frame; each way by itself, but never so that it looks bent. */
function fitFrame(graph: Plane, { width, height }: LayoutTask): void {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const byWidth = width / Math.max(1, right - left);
  const byHeight = height / Math.max(1, high - low);
  const least = Math.min(byWidth, byHeight);
  const kx = Math.min(byWidth, least * 1.7);
  const ky = Math.min(byHeight, least * 1.7);
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: (node.x - (left + right) / 2) * kx + width / 2,
    y: (node.y - (low + high) / 2) * ky + height / 2,
  }));
}
