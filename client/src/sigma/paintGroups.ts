import type Sigma from 'sigma';
import type { Group } from '../graph/layout/layout.ts';
import type { EdgeLook, NodeLook } from '../graph/style/look.ts';
import { fade, type Palette } from './palette.ts';

const GAP = 6;
/** A cluster that is smaller than this on the screen bears no name. */
const NAMED = 22;

/** Quiet discs under clusters, each with its name where none of its entities says it. */
export function paintGroups(
  context: CanvasRenderingContext2D,
  sigma: Sigma<NodeLook, EdgeLook>,
  palette: Palette,
  groups: readonly Group[],
): void {
  if (groups.length === 0) return;
  const [zero, one] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ].map((at) => sigma.graphToViewport(at));
  const scale = (one?.x ?? 1) - (zero?.x ?? 0);
  context.font = `600 11px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  for (const group of groups) {
    const at = sigma.graphToViewport(group);
    const radius = group.radius * scale;
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = fade(palette.ink, 0.04);
    context.fill();
    context.strokeStyle = fade(palette.ink, 0.12);
    context.lineWidth = 1;
    context.stroke();
    if (group.name === '' || radius < NAMED) continue;
    context.fillStyle = palette.tie;
    context.fillText(group.name, at.x, at.y - radius - GAP);
  }
}
