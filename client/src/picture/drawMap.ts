import type { EntityKind } from '../../../server/model/entity.ts';
import { pointAt, type Point } from '../graph/lines/bend.ts';
import { circle, short, type Shape } from './shapes.ts';
import type { Inks, View, ViewEdge, ViewNode } from './view.ts';

const GAP = 2;
const SMALLEST_CODE = 8.5;
const STATE_NAME = { size: 13, weight: 600, ascent: 12 } as const;
const NAME = { size: 12, weight: 500, ascent: 11 } as const;

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** The shape of a kind of entity, as the map draws it. */
export function glyphPath(kind: EntityKind, x: number, y: number, radius: number): string {
  const to = (dx: number, dy: number): string => at({ x: x + dx * radius, y: y + dy * radius });
  switch (kind) {
    case 'state':
    case 'person':
      return circle(x, y, radius);
    case 'organization':
      return `M${to(-0.88, -0.88)}L${to(0.88, -0.88)}L${to(0.88, 0.88)}L${to(-0.88, 0.88)}Z`;
    case 'treaty':
      return `M${to(-0.8, -1)}L${to(0.3, -1)}L${to(0.8, -0.5)}L${to(0.8, 1)}L${to(-0.8, 1)}Z`;
    case 'place': {
      const r = short(0.76 * radius);
      return `M${to(0, 1.1)}L${to(-0.68, 0.06)}A${r} ${r} 0 1 1 ${to(0.68, 0.06)}Z`;
    }
  }
}

/** The part of a curve from one t to another, as a curve of its own. */
function cut(
  { from, control, to }: ViewEdge,
  start: number,
  end: number,
): readonly [Point, Point, Point] {
  const mix = (a: Point, b: Point, t: number): Point => ({
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
  });
  const middle = mix(mix(from, control, start), mix(control, to, start), end);
  return [pointAt(start, from, control, to), middle, pointAt(end, from, control, to)];
}

/** The t at which a curve has gone so far from its start, straight measured. */
function leave(edge: Pick<ViewEdge, 'from' | 'control' | 'to'>, far: number): number {
  let [low, high] = [0, 0.49];
  for (let step = 0; step < 12; step += 1) {
    const t = (low + high) / 2;
    const point = pointAt(t, edge.from, edge.control, edge.to);
    if (Math.hypot(point.x - edge.from.x, point.y - edge.from.y) < far) low = t;
    else high = t;
  }
  return low;
}

function drawHead(tip: Point, tail: Point, edge: ViewEdge): Shape | null {
  const size = 5 + 1.7 * edge.width;
  const long = Math.max(0.001, Math.hypot(tip.x - tail.x, tip.y - tail.y));
  const way = { x: (tip.x - tail.x) / long, y: (tip.y - tail.y) / long };
  const corner = (back: number, aside: number): string =>
    at({
      x: tip.x - way.x * back * size - way.y * aside * size,
      y: tip.y - way.y * back * size + way.x * aside * size,
    });
  switch (edge.head) {
    case 'none':
      return null;
    case 'dot': {
      const radius = 0.3 * size;
      const d = circle(tip.x - way.x * radius, tip.y - way.y * radius, radius);
      return { kind: 'path', d, fill: edge.color };
    }
    case 'filled':
      return {
        kind: 'path',
        d: `M${at(tip)}L${corner(1, 0.5)}L${corner(1, -0.5)}Z`,
        fill: edge.color,
      };
    case 'open':
      return {
        kind: 'path',
        d: `M${corner(0.82, 0.52)}L${at(tip)}L${corner(0.82, -0.52)}`,
        stroke: edge.color,
        width: Math.max(1, 0.72 * edge.width),
      };
  }
}

function drawEdge(edge: ViewEdge): readonly Shape[] {
  const start = leave(edge, edge.fromRadius + GAP);
  const back = { from: edge.to, control: edge.control, to: edge.from };
  const rim = edge.toRadius + GAP;
  const size = 5 + 1.7 * edge.width;
  const tip = pointAt(leave(back, rim), back.from, back.control, back.to);
  const tail = pointAt(leave(back, rim + size), back.from, back.control, back.to);
  const cover = edge.head === 'filled' ? 0.8 * size : 0;
  const [a, b, c] = cut(edge, start, 1 - leave(back, rim + cover));
  const dash = { solid: undefined, dashed: [5, 4], dotted: [1.2, 3.3] }[edge.stroke];
  const line: Shape = {
    kind: 'path',
    d: `M${at(a)}Q${at(b)} ${at(c)}`,
    stroke: edge.color,
    width: edge.width,
    ...(dash === undefined ? {} : { dash }),
  };
  const head = drawHead(tip, tail, edge);
  return head === null ? [line] : [line, head];
}

function drawNode(node: ViewNode, inks: Inks): readonly Shape[] {
  const { x, y, radius, kind, color, code } = node;
  const mark: Shape = { kind: 'path', d: glyphPath(kind, x, y, radius), fill: color };
  const ring: Shape = {
    kind: 'path',
    d: circle(x, y, radius + 3.5),
    stroke: inks.accent,
    width: 1.5,
  };
  const size = Math.min(16, radius * 0.66);
  const letters: Shape = {
    kind: 'text',
    x,
    y: y + size * 0.36,
    text: code,
    size,
    weight: 600,
    anchor: 'middle',
    fill: inks.onState,
  };
  return [
    mark,
    ...(node.isRinged ? [ring] : []),
    ...(code === '' || radius < SMALLEST_CODE ? [] : [letters]),
  ];
}

function drawName({ name, label, kind, isDim }: ViewNode, inks: Inks): readonly Shape[] {
  if (name === null || label === '') return [];
  const { size, weight, ascent } = kind === 'state' ? STATE_NAME : NAME;
  return [
    {
      kind: 'text',
      x: name.x,
      y: name.y + ascent,
      text: label,
      size,
      weight,
      anchor: 'start',
      fill: inks.ink,
      halo: inks.ground,
      opacity: isDim ? 0.48 : 1,
    },
  ];
}

/** The map's clusters, lines, marks and names, the lowest first. */
export function drawMap(view: View, inks: Inks): readonly Shape[] {
  return [
    ...view.groups.flatMap(({ x, y, radius, name }): readonly Shape[] => [
      { kind: 'path', d: circle(x, y, radius), stroke: inks.line, width: 1 },
      {
        kind: 'text',
        x,
        y: y - radius - 6,
        text: name,
        size: 11,
        weight: 600,
        anchor: 'middle',
        fill: inks.quiet,
      },
    ]),
    ...view.edges.flatMap(drawEdge),
    ...view.nodes.flatMap((node) => drawNode(node, inks)),
    ...view.nodes.flatMap((node) => drawName(node, inks)),
  ];
}
