import type Sigma from 'sigma';
import { bendPoint, pointAt, type Point } from '../graph/lines/bend.ts';
import type { Insets } from '../graph/layout/insets.ts';
import type { EdgeLook, NetworkMap, NodeLook } from '../graph/style/look.ts';
import type { Box } from '../graph/style/names.ts';
import type { Focus } from './focus.ts';
import { fontOf, layNames, measure, whereIs } from './layNames.ts';
import { nameAct } from '../text/acts.ts';
import { inkOn } from '../graph/style/tints.ts';
import { colorOf, fade, type Palette } from './palette.ts';

/** What is open, and so ringed and haloed. */
export interface Selection {
  readonly nodes: readonly string[];
  readonly edge: string | null;
  /** A path's lines: they and the nodes keep full ink while the rest dims. */
  readonly lines?: readonly string[];
}

export interface Scene {
  readonly sigma: Sigma<NodeLook, EdgeLook>;
  readonly map: NetworkMap;
  readonly palette: Palette;
  readonly selection: Selection;
  readonly focus: Focus | null;
  /** The node that the keyboard is on. */
  readonly cursor: string | null;
  readonly hovered: string | null;
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  readonly insets: Insets;
}

const SMALLEST_CODE = 8.5;
const PILL = 22;

/** Writes names beside their marks and codes into states' discs. */
function paintNames(context: CanvasRenderingContext2D, scene: Scene, taken: readonly Box[]): void {
  const { palette, focus, map } = scene;
  const { drawn, names } = layNames(context, scene, taken);
  const opacityOf = (id: string): number => (focus !== null && !focus.nodes.has(id) ? 0.48 : 1);
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.textAlign = 'left';
  for (const { id, x, y } of names) {
    const look = map.getNodeAttributes(id);
    context.globalAlpha = opacityOf(id);
    context.font = fontOf(look, palette);
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.strokeText(look.label, x, y + 1);
    context.fillStyle = palette.ink;
    context.fillText(look.label, x, y + 1);
  }
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { id, x, y, radius, look } of drawn) {
    if (look.code === '' || radius < SMALLEST_CODE) continue;
    context.globalAlpha = opacityOf(id) < 1 ? 0.8 : 1;
    context.fillStyle = look.tint === null ? palette.onState : inkOn(colorOf(palette, look));
    context.font = `600 ${Math.min(16, radius * 0.66)}px ${palette.font}`;
    context.fillText(look.code, x, y + 0.5);
  }
  context.globalAlpha = 1;
}

/** Halo and rings of what is open, under everything. */
export function paintHalos(context: CanvasRenderingContext2D, scene: Scene): void {
  const { sigma, map, palette, selection } = scene;
  for (const edge of [selection.edge, ...(selection.lines ?? [])]) {
    if (edge === null || !map.hasEdge(edge)) continue;
    const curve = curveOf(scene, edge);
    if (curve === null) continue;
    context.beginPath();
    context.moveTo(curve.from.x, curve.from.y);
    context.quadraticCurveTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
    context.strokeStyle = fade(palette.accent, 0.22);
    context.lineWidth = 9 + sigma.scaleSize(map.getEdgeAttribute(edge, 'size'));
    context.lineCap = 'round';
    context.stroke();
  }
}

function ring(context: CanvasRenderingContext2D, at: Point, radius: number, color: string): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.stroke();
}

/** Rings around what is open, hovered, or under the keyboard's cursor. */
function paintRings(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette, selection, hovered, cursor } = scene;
  for (const id of selection.nodes) {
    const place = whereIs(scene, id);
    if (place !== null) ring(context, place.at, place.radius + 3.5, palette.accent);
  }
  const place = hovered === null ? null : whereIs(scene, hovered);
  if (place !== null) ring(context, place.at, place.radius + 3.5, palette.ink);
  const under = cursor === null ? null : whereIs(scene, cursor);
  if (under !== null) {
    ring(context, under.at, under.radius + 4, palette.accent);
    ring(context, under.at, under.radius + 5.2, palette.accent);
  }
}

function curveOf(scene: Scene, edge: string): { from: Point; control: Point; to: Point } | null {
  const from = whereIs(scene, scene.map.source(edge));
  const to = whereIs(scene, scene.map.target(edge));
  if (from === null || to === null) return null;
  const curvature = scene.map.getEdgeAttribute(edge, 'curvature');
  return { from: from.at, control: bendPoint(from.at, to.at, curvature), to: to.at };
}

interface Pill {
  readonly at: Point;
  readonly width: number;
  readonly act: string;
  readonly look: EdgeLook;
}

/** Where the open line's pill lies. */
function layPill(context: CanvasRenderingContext2D, scene: Scene): Pill | null {
  const { map, palette, selection } = scene;
  if (selection.edge === null || !map.hasEdge(selection.edge)) return null;
  const look = map.getEdgeAttributes(selection.edge);
  const curve = curveOf(scene, selection.edge);
  if (curve === null) return null;
  const act = nameAct(look.label).toUpperCase();
  context.font = `600 11px ${palette.font}`;
  const width = measure(context, act) + 8 + measure(context, String(look.reports)) + 18;
  return { at: pointAt(0.5, curve.from, curve.control, curve.to), width, act, look };
}

/** The open line's pill: its act and how many reports it has. */
function paintPill(context: CanvasRenderingContext2D, { palette }: Scene, pill: Pill): void {
  const { at, width, act, look } = pill;
  context.font = `600 11px ${palette.font}`;
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - PILL / 2, width, PILL, 4);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.stroke();
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = look.quad === null ? palette.ink : palette.quadInks[look.quad];
  context.fillText(act, at.x - width / 2 + 9, at.y + 0.5);
  context.textAlign = 'right';
  context.fillStyle = palette.ink2;
  context.fillText(String(look.reports), at.x + width / 2 - 9, at.y + 0.5);
}

/** Everything above the lines and marks: rings, names, and the open line's pill. */
export function paintAbove(context: CanvasRenderingContext2D, scene: Scene): void {
  paintRings(context, scene);
  const pill = layPill(context, scene);
  const taken =
    pill === null
      ? []
      : [
          {
            left: pill.at.x - pill.width / 2 - 2,
            right: pill.at.x + pill.width / 2 + 2,
            top: pill.at.y - PILL / 2 - 2,
            bottom: pill.at.y + PILL / 2 + 2,
          },
        ];
  paintNames(context, scene, taken);
  if (pill !== null) paintPill(context, scene, pill);
}
