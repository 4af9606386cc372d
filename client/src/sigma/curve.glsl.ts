/**
 * GLSL that ribbon and head share: an edge as a quadratic curve in device pixels, from the rim of its source's
 * mark to the rim of its target's. Declares the attributes that make it.
 */
export const CURVE_GLSL = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_curvature;
attribute float a_width;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

const float bias = 255.0 / 254.0;
const float gap = 2.0;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1.0)).xy + 1.0) * u_dimensions * 0.5;
}

vec4 fromPixels(vec2 point) {
  return vec4(point / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}

vec2 bend(vec2 a, vec2 c) {
  vec2 way = c - a;
  return 0.5 * (a + c) + vec2(-way.y, way.x) * a_curvature;
}

vec2 pointAt(float t, vec2 a, vec2 b, vec2 c) {
  return mix(mix(a, b, t), mix(b, c, t), t);
}

vec2 tangentAt(float t, vec2 a, vec2 b, vec2 c) {
  vec2 tangent = mix(b - a, c - b, t);
  return tangent / max(length(tangent), 0.0001);
}

// The t at which the curve leaves a circle around its start; a few steps are enough, for it is nearly straight there.
float leave(float radius, vec2 a, vec2 b, vec2 c) {
  float t = clamp(radius / max(length(c - a), 1.0), 0.0, 0.49);
  for (int i = 0; i < 4; i++) {
    float far = length(pointAt(t, a, b, c) - a);
    t = clamp(t * radius / max(far, 0.001), 0.0, 0.49);
  }
  return t;
}

float pixels(float size) {
  return size * u_pixelRatio / u_sizeRatio;
}

float headLength() {
  return (5.0 + 1.7 * a_width) * u_pixelRatio;
}
`;
