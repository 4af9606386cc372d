import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeLook } from '../graph/style/look.ts';

/** An edge as its programs get it: sigma's own fields and the map's. */
export type DrawnEdge = EdgeDisplayData & Pick<EdgeLook, 'curvature' | 'head' | 'stroke'>;

/** How the instanced attributes of CURVE_GLSL lie in the buffer. */
export function curveAttributes(gl: typeof WebGLRenderingContext): {
  name: string;
  size: number;
  type: number;
  normalized?: boolean;
}[] {
  return [
    { name: 'a_source', size: 2, type: gl.FLOAT },
    { name: 'a_target', size: 2, type: gl.FLOAT },
    { name: 'a_radii', size: 2, type: gl.FLOAT },
    { name: 'a_curvature', size: 1, type: gl.FLOAT },
    { name: 'a_width', size: 1, type: gl.FLOAT },
    { name: 'a_color', size: 4, type: gl.UNSIGNED_BYTE, normalized: true },
    { name: 'a_id', size: 4, type: gl.UNSIGNED_BYTE, normalized: true },
  ];
}

/** Writes one edge's values for CURVE_GLSL; returns the index after them. */
export function writeCurve(
  array: Float32Array,
  start: number,
  edgeIndex: number,
  source: NodeDisplayData,
  target: NodeDisplayData,
  edge: DrawnEdge,
): number {
  array[start] = source.x;
  array[start + 1] = source.y;
  array[start + 2] = target.x;
  array[start + 3] = target.y;
  array[start + 4] = source.size;
  array[start + 5] = target.size;
  array[start + 6] = edge.curvature;
  array[start + 7] = edge.size;
  array[start + 8] = floatColor(edge.color);
  array[start + 9] = edgeIndex;
  return start + 10;
}
