import type { Point } from '../lines/bend.ts';

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Stretched by more than this one way only, a picture looks bent. */
const MOST_STRETCH = 1.7;

function extentOf(values: readonly number[]): readonly [least: number, most: number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** Turns a picture so that it lies as its frame does: along its longest axis. */
export function turnToFrame(points: readonly Point[], { width, height }: Frame): readonly Point[] {
  const count = Math.max(1, points.length);
  const cx = points.reduce((sum, { x }) => sum + x, 0) / count;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - cx) ** 2;
    yy += (y - cy) ** 2;
    xy += (x - cx) * (y - cy);
  }
  const axis = Math.atan2(2 * xy, xx - yy) / 2;
  const turn = (width >= height ? 0 : Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map(({ x, y }) => ({
    x: (x - cx) * cos - (y - cy) * sin,
    y: (x - cx) * sin + (y - cy) * cos,
  }));
}

/** Stretches a picture to its frame; each way by itself, but never so that it looks bent. */
export function fitFrame(points: readonly Point[], { width, height }: Frame): readonly Point[] {
  const [left, right] = extentOf(points.map(({ x }) => x));
  const [low, high] = extentOf(points.map(({ y }) => y));
  const byWidth = width / Math.max(1, right - left);
  const byHeight = height / Math.max(1, high - low);
  const least = Math.min(byWidth, byHeight);
  const kx = Math.min(byWidth, least * MOST_STRETCH);
  const ky = Math.min(byHeight, least * MOST_STRETCH);
  return points.map(({ x, y }) => ({
    x: (x - (left + right) / 2) * kx + width / 2,
    y: (y - (low + high) / 2) * ky + height / 2,
  }));
}
