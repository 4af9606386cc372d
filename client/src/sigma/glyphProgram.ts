import { NodeProgram } from 'sigma/rendering';
import type { ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeLook, NodeLook } from '../graph/style/look.ts';
import { setView, VIEW_UNIFORMS, type ViewUniform } from './programs.ts';

/** Shapes of marks, those that lie above others last. */
export const SHAPES = ['disc', 'square', 'page', 'pin'] as const;
export type Shape = (typeof SHAPES)[number];

/** A mark as its program gets it. */
export type DrawnNode = NodeDisplayData & { readonly shape: Shape };

/** Each shape as a signed distance in units of its radius. */
const DISTANCES: Readonly<Record<Shape, string>> = {
  disc: 'length(p) - 1.0',
  square: 'length(max(abs(p) - 0.68, 0.0)) - 0.2',
  page: 'max(max(abs(p.x) - 0.8, abs(p.y) - 1.0), dot(p - vec2(0.52, 0.72), vec2(0.7071)))',
  pin: 'min(length(p - vec2(0.0, 0.28)) - 0.76, max(-p.y - 1.1, dot(vec2(abs(p.x), p.y) - vec2(0.66, -0.08), normalize(vec2(1.02, -0.66)))) + max(0.0, p.y + 0.08))',
};

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_pixelRatio / u_sizeRatio;
  v_at = a_corner * (1.2 + 2.0 / radius);
  vec2 offset = v_at * radius / u_dimensions * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy + offset, 0.0, 1.0);
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;

float distanceTo(vec2 p) {
  if (v_shape < 0.5) return ${DISTANCES.disc};
  if (v_shape < 1.5) return ${DISTANCES.square};
  if (v_shape < 2.5) return ${DISTANCES.page};
  return ${DISTANCES.pin};
}

void main() {
  float far = distanceTo(v_at) * v_radius;
  #ifdef PICKING_MODE
  if (far > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float alpha = v_color.a * (1.0 - smoothstep(-0.5, 0.5, far));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** Draws all entities, each in its shape: one program, for each would be compiled before the first picture. */
export class GlyphProgram extends NodeProgram<ViewUniform, NodeLook, EdgeLook> {
  getDefinition(): ReturnType<NodeProgram<ViewUniform, NodeLook, EdgeLook>['getDefinition']> {
    const gl = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: gl.TRIANGLE_STRIP,
      UNIFORMS: VIEW_UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: gl.FLOAT },
        { name: 'a_size', size: 1, type: gl.FLOAT },
        { name: 'a_shape', size: 1, type: gl.FLOAT },
        { name: 'a_color', size: 4, type: gl.UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: gl.UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: gl.FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, node: DrawnNode): void {
    const { array } = this;
    array[start] = node.x;
    array[start + 1] = node.y;
    array[start + 2] = node.size;
    array[start + 3] = SHAPES.indexOf(node.shape);
    array[start + 4] = floatColor(node.color);
    array[start + 5] = nodeIndex;
  }

  setUniforms(params: RenderParams, info: ProgramInfo<ViewUniform>): void {
    setView(params, info);
  }
}
