import { MultiDirectedGraph } from 'graphology';
import type { Network, NetworkEdge } from '../../../../server/model/network.ts';
import type { Point } from '../lines/bend.ts';
import { boundCurves, type Bounds } from '../lines/boundCurves.ts';
import { isCrowd } from '../lines/crowd.ts';
import { spreadCurves } from '../lines/curves.ts';
import { labelOf, PLAIN_DRESS, weightOf, type Dress } from '../style/dress.ts';
import type { LayoutTask } from '../layout/layout.ts';
import { headOf, type EdgeLook, type NetworkMap, type NodeLook } from '../style/look.ts';
import { sizeEdge } from '../style/sizes.ts';

function lookOfEdge(edge: NetworkEdge, curvature: number, { widthBy }: Dress): EdgeLook {
  return {
    quad: edge.quad,
    label: edge.label,
    reports: edge.reports,
    size: sizeEdge(weightOf(edge, widthBy)),
    curvature,
    head: edge.about ? 'dot' : headOf(edge.quad),
    stroke: edge.hedged > 0 && edge.hedged === edge.events ? 'dashed' : 'solid',
  };
}

const STRAIGHT: ReadonlyMap<string, number> = new Map();

function bendLines(
  edges: readonly NetworkEdge[],
  positions: ReadonlyMap<string, Point>,
  bounds: Bounds | null,
): ReadonlyMap<string, number> {
  const spread = spreadCurves(edges);
  return bounds === null ? spread : boundCurves(edges, spread, positions, bounds);
}

/**
 * The map of a network: entities where `positions` has them, lines bowed so that none covers another and none
 * leaves the bounds.
 */
export function buildMap(
  network: Network,
  task: LayoutTask,
  positions: ReadonlyMap<string, Point>,
  bounds: Bounds | null = null,
  dress = PLAIN_DRESS,
): NetworkMap {
  const map: NetworkMap = new MultiDirectedGraph<NodeLook, EdgeLook>();
  const sizes = new Map(task.nodes.map(({ id, size }) => [id, size]));
  for (const node of network.nodes) {
    const at = positions.get(node.id) ?? { x: 0, y: 0 };
    map.mergeNode(node.id, {
      x: at.x,
      y: at.y,
      size: sizes.get(node.id) ?? 1,
      label: labelOf(node, dress.labelBy),
      kind: node.kind,
      tint: dress.coloration.tints.get(node.id) ?? null,
      code: node.kind === 'state' ? (node.country ?? '') : '',
      rank: node.reports * (node.kind === 'state' ? 4 : 1) + node.events,
    });
  }
  const edges = network.edges.filter(
    (edge) => map.hasNode(edge.source) && map.hasNode(edge.target),
  );
  const curves = isCrowd({ size: edges.length + network.ties.length })
    ? STRAIGHT
    : bendLines(edges, positions, bounds);
  for (const edge of edges)
    // To merge takes a third longer for each of tens of thousands, and lines are unlike one another.
    map.addDirectedEdgeWithKey(
      edge.id,
      edge.source,
      edge.target,
      lookOfEdge(edge, curves.get(edge.id) ?? 0, dress),
    );
  for (const tie of network.ties)
    if (map.hasNode(tie.source) && map.hasNode(tie.target) && tie.source !== tie.target)
      map.mergeEdgeWithKey(tie.id, tie.source, tie.target, {
        quad: null,
        label: tie.title ?? '',
        reports: 0,
        size: 1,
        curvature: 0,
        head: 'none',
        stroke: 'dotted',
      });
  return map;
}
