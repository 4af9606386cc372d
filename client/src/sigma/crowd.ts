import { EdgeRectangleProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeLook, NodeLook } from '../graph/style/look.ts';
import { fade, type Palette } from './palette.ts';

const OPACITY = 0.45;
const THIN = 0.6;

/** Draws a line of a crowd. It can't be picked, for that would draw every line a second time. */
export class PlainLineProgram extends EdgeRectangleProgram<NodeLook, EdgeLook> {
  constructor(...[gl, , renderer]: ConstructorParameters<EdgeProgramType<NodeLook, EdgeLook>>) {
    super(gl, null, renderer);
  }
}

/** A line of a crowd: straight and thin, in the colour of its act. */
export function straighten(
  { quad, size }: EdgeLook,
  palette: Palette,
): { readonly type: string; readonly size: number; readonly color: string } {
  const hex = quad === null ? palette.tie : palette.quads[quad];
  return { type: 'line', size: size * THIN, color: fade(hex, OPACITY) };
}
