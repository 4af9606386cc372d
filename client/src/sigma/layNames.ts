import type { Point } from '../graph/lines/bend.ts';
import { isCrowd } from '../graph/lines/crowd.ts';
import { listCovered } from '../graph/layout/insets.ts';
import type { NetworkMap, NodeLook } from '../graph/style/look.ts';
import { placeNames, type Box, type Name } from '../graph/style/names.ts';
import type { Scene } from './paint.ts';
import type { Palette } from './palette.ts';

const MOST_NAMES = 220;
/** Names stay so far from the canvas's edge. */
const EDGE = 4;
const widths = new Map<string, number>();
const orders = new WeakMap<NetworkMap, readonly string[]>();

/** An entity in view, with its name. */
export interface Drawn extends Name {
  readonly look: NodeLook;
}

/** Where an entity stands on the screen, and how large. */
export function whereIs({ sigma, map }: Scene, id: string): { at: Point; radius: number } | null {
  const data = map.hasNode(id) ? sigma.getNodeDisplayData(id) : undefined;
  if (data === undefined || data.hidden) return null;
  return { at: sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) };
}

/** Lets texts be measured anew, in fonts that have come meanwhile. */
export function forgetWidths(): void {
  widths.clear();
}

/** How wide a text is in the context's font. */
export function measure(context: CanvasRenderingContext2D, text: string): number {
  const key = context.font + text;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** The font of an entity's name. */
export function fontOf(look: Pick<NodeLook, 'kind'>, palette: Palette): string {
  return look.kind === 'state' ? `600 13px ${palette.font}` : `500 12px ${palette.font}`;
}

/** All entities, the most telling first. */
function orderOf(map: NetworkMap): readonly string[] {
  const known = orders.get(map);
  if (known !== undefined) return known;
  const order = map
    .mapNodes((id, { rank }) => ({ id, rank }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ id }) => id);
  orders.set(map, order);
  return order;
}

/** How many lines leave a mark below, above, to the right and to the left. */
function countWays(scene: Scene, id: string, at: Point): [number, number, number, number] {
  const ways: [number, number, number, number] = [0, 0, 0, 0];
  // In a crowd there are lines all around.
  if (isCrowd(scene.map)) return ways;
  scene.map.forEachEdge(id, (_edge, _look, source, target) => {
    const there = whereIs(scene, source === id ? target : source);
    if (there === null) return;
    const [dx, dy] = [there.at.x - at.x, there.at.y - at.y];
    if (Math.abs(dy) > Math.abs(dx) * 0.6) ways[dy > 0 ? 0 : 1] += 1;
    else ways[dx > 0 ? 2 : 3] += 1;
  });
  return ways;
}

/** The most telling entities in view, those in focus before all others. */
export function listDrawn(context: CanvasRenderingContext2D, scene: Scene): readonly Drawn[] {
  const { sigma, map, focus, selection, selected, palette } = scene;
  const { width, height } = sigma.getDimensions();
  const first = new Set([...selection.nodes, ...selected, ...(focus?.nodes ?? [])]);
  const drawn: Drawn[] = [];
  const draw = (id: string): void => {
    const place = drawn.length < MOST_NAMES ? whereIs(scene, id) : null;
    if (place === null) return;
    const { at, radius } = place;
    if (at.x < -80 || at.y < -40 || at.x > width + 80 || at.y > height + 40) return;
    const look = map.getNodeAttributes(id);
    context.font = fontOf(look, palette);
    drawn.push({
      id,
      lines: countWays(scene, id, at),
      x: at.x,
      y: at.y,
      radius,
      width: measure(context, look.label),
      height: look.kind === 'state' ? 14 : 13,
      rank: look.rank + (first.has(id) ? 1e9 : 0),
      look,
    });
  };
  for (const id of first) draw(id);
  for (const id of orderOf(map)) {
    if (drawn.length >= MOST_NAMES) break;
    if (!first.has(id)) draw(id);
  }
  return drawn.sort((a, b) => b.rank - a.rank);
}

/** Those in view, and where the names stand that have room. */
export function layNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  taken: readonly Box[],
): { readonly drawn: readonly Drawn[]; readonly names: ReturnType<typeof placeNames> } {
  const drawn = listDrawn(context, scene);
  const { width, height } = scene.sigma.getDimensions();
  const frame = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const covered = listCovered(scene.insets, { width, height });
  return { drawn, names: placeNames(drawn, [...covered, ...taken], frame) };
}
