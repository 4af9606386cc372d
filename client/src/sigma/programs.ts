import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { EdgeLook, NodeLook } from '../graph/style/look.ts';

/** What every program of the map needs to place its items on the screen. */
export const VIEW_UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;
export type ViewUniform = (typeof VIEW_UNIFORMS)[number];

/** Sets where the screen stands over the map. */
export function setView(
  { matrix, sizeRatio, pixelRatio, width, height }: RenderParams,
  { gl, uniformLocations }: ProgramInfo<ViewUniform>,
): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
  gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
}

/** A program that draws some part of each edge along its curve. */
export abstract class CurveProgram extends EdgeProgram<ViewUniform, NodeLook, EdgeLook> {
  setUniforms(params: RenderParams, info: ProgramInfo<ViewUniform>): void {
    setView(params, info);
  }
}

/** What a program of edges is made of. */
export type CurveDefinition = ReturnType<CurveProgram['getDefinition']>;
