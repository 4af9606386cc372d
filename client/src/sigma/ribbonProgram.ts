import type { NodeDisplayData } from 'sigma/types';
import { HEADS, STROKES } from '../graph/style/look.ts';
import { CURVE_GLSL } from './curve.glsl.ts';
import { curveAttributes, writeCurve, type DrawnEdge } from './edgeData.ts';
import { CurveProgram, VIEW_UNIFORMS, type CurveDefinition } from './programs.ts';

/** Pieces that a curve is drawn in. */
const PIECES = 20;
const CONSTANT_DATA = Array.from({ length: PIECES + 1 }, (_, i) => i / PIECES).flatMap((t) => [
  [t, -1],
  [t, 1],
]);

const VERTEX = /* glsl */ `
${CURVE_GLSL}
attribute float a_stroke;
attribute float a_head;
attribute float a_t;
attribute float a_side;

varying vec4 v_color;
varying float v_along;
varying float v_aside;
varying float v_half;
varying float v_stroke;
varying float v_pixel;

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 b = bend(a, c);
  float isHeaded = step(0.5, a_head);
  float first = leave(pixels(a_radii.x) + gap * u_pixelRatio, a, b, c);
  // A filled head covers the ribbon's end; an open one needs it up to the tip.
  float back = isHeaded * (a_head > 1.5 ? 0.8 * headLength() : 0.8 * a_width * u_pixelRatio);
  float last = 1.0 - leave(pixels(a_radii.y) + gap * u_pixelRatio + back, c, b, a);
  float t = mix(first, last, a_t);
  vec2 tangent = tangentAt(t, a, b, c);

  float along = 0.0;
  vec2 from = pointAt(first, a, b, c);
  for (int i = 1; i <= 10; i++) {
    vec2 to = pointAt(mix(first, t, float(i) / 10.0), a, b, c);
    along += length(to - from);
    from = to;
  }

  float half_ = 0.5 * a_width * u_pixelRatio;
  #ifdef PICKING_MODE
  half_ = max(half_, 5.0 * u_pixelRatio);
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  float reach = half_ + u_pixelRatio;
  gl_Position = fromPixels(pointAt(t, a, b, c) + vec2(-tangent.y, tangent.x) * a_side * reach);
  v_aside = a_side * reach;
  v_half = half_;
  v_along = along;
  v_stroke = a_stroke;
  v_pixel = u_pixelRatio;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_aside;
varying float v_half;
varying float v_stroke;
varying float v_pixel;

// How much of a dash of some length and period lies under this pixel.
float dash(float on, float period) {
  float at = mod(v_along, period);
  return smoothstep(0.0, v_pixel, at) * (1.0 - smoothstep(on, on + v_pixel, at));
}

void main() {
  #ifdef PICKING_MODE
  // A tie is no act: it can't be picked.
  if (v_stroke > 1.5) discard;
  gl_FragColor = v_color;
  #else
  float ink = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_aside));
  if (v_stroke > 1.5) ink *= dash(1.2 * v_pixel, 4.5 * v_pixel);
  else if (v_stroke > 0.5) ink *= dash(5.0 * v_pixel, 9.0 * v_pixel);
  float alpha = v_color.a * ink;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

/** Draws an act's line: curved, from rim to rim, solid, dashed or dotted. */
export class RibbonProgram extends CurveProgram {
  getDefinition(): CurveDefinition {
    const gl = WebGLRenderingContext;
    return {
      VERTICES: CONSTANT_DATA.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: gl.TRIANGLE_STRIP,
      UNIFORMS: VIEW_UNIFORMS,
      ATTRIBUTES: [
        ...curveAttributes(gl),
        { name: 'a_stroke', size: 1, type: gl.FLOAT },
        { name: 'a_head', size: 1, type: gl.FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_t', size: 1, type: gl.FLOAT },
        { name: 'a_side', size: 1, type: gl.FLOAT },
      ],
      CONSTANT_DATA,
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
    this.array[next] = STROKES.indexOf(edge.stroke);
    this.array[next + 1] = HEADS.indexOf(edge.head);
  }
}
