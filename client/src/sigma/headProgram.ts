import type { NodeDisplayData } from 'sigma/types';
import { HEADS } from '../graph/style/look.ts';
import { CURVE_GLSL } from './curve.glsl.ts';
import { curveAttributes, writeCurve, type DrawnEdge } from './edgeData.ts';
import { CurveProgram, VIEW_UNIFORMS, type CurveDefinition } from './programs.ts';

const VERTEX = /* glsl */ `
${CURVE_GLSL}
attribute float a_head;
attribute vec2 a_corner;

varying vec4 v_color;
varying vec2 v_at;
varying float v_head;
varying float v_length;
varying float v_stroke;

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 b = bend(a, c);
  float size = headLength();
  float rim = pixels(a_radii.y) + gap * u_pixelRatio;
  vec2 tip = pointAt(1.0 - leave(rim, c, b, a), a, b, c);
  vec2 tail = pointAt(1.0 - leave(rim + size, c, b, a), a, b, c);
  vec2 way = tip - tail;
  way /= max(length(way), 0.0001);

  float room = 2.0 * u_pixelRatio;
  // x runs from the tip backwards, y aside.
  v_at = vec2(mix(-room, size + room, a_corner.x), a_corner.y * (0.62 * size + room));
  vec2 at = tip - way * v_at.x + vec2(-way.y, way.x) * v_at.y;
  gl_Position = a_head < 0.5 ? vec4(2.0, 2.0, 2.0, 1.0) : fromPixels(at);
  v_head = a_head;
  v_length = size;
  v_stroke = max(1.0, 0.72 * a_width) * u_pixelRatio;
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
varying float v_head;
varying float v_length;
varying float v_stroke;

float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 way = b - a;
  float t = clamp(dot(p - a, way) / dot(way, way), 0.0, 1.0);
  return length(p - a - way * t);
}

void main() {
  vec2 p = vec2(v_at.x, abs(v_at.y));
  float ink;
  if (v_head > 2.5) {
    float radius = 0.3 * v_length;
    ink = 1.0 - smoothstep(-0.5, 0.5, distance(p, vec2(radius, 0.0)) - radius);
  } else if (v_head > 1.5) {
    vec2 side = normalize(vec2(-0.5, 1.0));
    ink = 1.0 - smoothstep(-0.5, 0.5, max(dot(p, side), p.x - v_length));
  } else {
    vec2 end = vec2(0.82 * v_length, 0.52 * v_length);
    ink = 1.0 - smoothstep(v_stroke * 0.5 - 0.5, v_stroke * 0.5 + 0.5, toSegment(p, vec2(0.5 * v_stroke, 0.0), end));
  }
  #ifdef PICKING_MODE
  if (ink < 0.5) discard;
  gl_FragColor = v_color;
  #else
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** Draws what an act ends with: an open head for words, a filled one for deeds, a dot for words about somebody. */
export class HeadProgram extends CurveProgram {
  getDefinition(): CurveDefinition {
    const gl = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: gl.TRIANGLE_STRIP,
      UNIFORMS: VIEW_UNIFORMS,
      ATTRIBUTES: [...curveAttributes(gl), { name: 'a_head', size: 1, type: gl.FLOAT }],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: gl.FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [0, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: DrawnEdge,
  ): void {
    const next = writeCurve(this.array, start, edgeIndex, source, target, edge);
    this.array[next] = HEADS.indexOf(edge.head);
  }
}
