import type { EdgeLook, NetworkMap } from '../graph/look.ts';
import { fade, type Palette } from './palette.ts';

/** With more lines than these no curve and no head can be told from the next: plain lines are drawn. */
const MOST_CURVES = 4000;
const OPACITY = 0.45;
const THIN = 0.6;

/** Whether a map has so many lines that they are drawn plainly. */
export function isCrowd(map: Pick<NetworkMap, 'size'>): boolean {
  return map.size > MOST_CURVES;
}

/** A line of a crowd: straight and thin, in the colour of its act. */
export function straighten(
  { quad, size }: EdgeLook,
  palette: Palette,
): { readonly type: string; readonly size: number; readonly color: string } {
  const hex = quad === null ? palette.tie : palette.quads[quad];
  return { type: 'line', size: size * THIN, color: fade(hex, OPACITY) };
}
