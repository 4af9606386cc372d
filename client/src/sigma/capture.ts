import { bendPoint } from '../graph/lines/bend.ts';
import type { Group } from '../graph/layout/layout.ts';
import type { View, ViewEdge, ViewNode } from '../picture/view.ts';
import { layNames, whereIs } from './layNames.ts';
import type { Scene } from './paint.ts';

function captureNodes(context: CanvasRenderingContext2D, scene: Scene): readonly ViewNode[] {
  const { map, sigma, selection, selected, focus } = scene;
  const names = new Map(layNames(context, scene, []).names.map((name) => [name.id, name]));
  const ringed = new Set([...selection.nodes, ...selected]);
  const nodes = map.mapNodes((id, look): ViewNode | null => {
    const place = whereIs(scene, id);
    const data = sigma.getNodeDisplayData(id);
    if (place === null || data === undefined) return null;
    const name = names.get(id);
    return {
      x: place.at.x,
      y: place.at.y,
      radius: place.radius,
      kind: look.kind,
      color: data.color,
      isRinged: ringed.has(id),
      code: look.code,
      label: look.label,
      isDim: focus !== null && !focus.nodes.has(id),
      name: name === undefined ? null : { x: name.x, y: name.y },
    };
  });
  return nodes.filter((node) => node !== null);
}

function captureEdges(scene: Scene): readonly ViewEdge[] {
  const { map, sigma } = scene;
  const edges = map.mapEdges((id, look, source, target): ViewEdge | null => {
    const data = sigma.getEdgeDisplayData(id);
    const [from, to] = [whereIs(scene, source), whereIs(scene, target)];
    if (data === undefined || data.hidden || from === null || to === null) return null;
    return {
      from: from.at,
      control: bendPoint(from.at, to.at, look.curvature),
      to: to.at,
      fromRadius: from.radius,
      toRadius: to.radius,
      width: data.size,
      color: data.color,
      head: look.head,
      stroke: look.stroke,
    };
  });
  return edges.filter((edge) => edge !== null);
}

/** The map as it is on the screen, as plain data. */
export function capture(scene: Scene, groups: readonly Group[]): View | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  const { sigma } = scene;
  const { width, height } = sigma.getDimensions();
  const left = sigma.graphToViewport({ x: 0, y: 0 });
  const scale = sigma.graphToViewport({ x: 1, y: 0 }).x - left.x;
  return {
    width,
    height,
    groups: groups.map(({ x, y, radius, name }) => ({
      ...sigma.graphToViewport({ x, y }),
      radius: radius * scale,
      name,
    })),
    edges: captureEdges(scene),
    nodes: captureNodes(context, scene),
  };
}
