import { GROUP, HIDDEN, PIECES, WIDTH } from './kernel.ts';
import type { Kernel } from './kernel.ts';

const OUTPUTS = WIDTH * PIECES;
const ROW = WIDTH + OUTPUTS * 3;
const EPSILON = 1e-8;

/** The kernel in plain JavaScript, for where WebAssembly SIMD is missing. */
export function createScalarKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 4) * 4);
  const floats = new Float32Array(buffer);
  const ints = new Int32Array(buffer);
  const at = (index: number): number => floats[index] ?? 0;
  const sums = new Float32Array(OUTPUTS);

  const multiply = (
    x: number,
    weights: number,
    bias: number,
    depth: number,
    width: number,
    out: Float32Array,
    to: number,
  ): void => {
    for (let column = 0; column < width; column += 1) {
      const group = column - (column % GROUP);
      let address = weights + group * depth + (column - group);
      let sum = 0;
      for (let k = 0; k < depth; k += 1) {
        sum += at(x + k) * at(address);
        address += GROUP;
      }
      out[to + column] = sum + at(bias + column);
    }
  };

  const takeGreatest = (out: number): void => {
    for (let unit = 0; unit < WIDTH; unit += 1) {
      const first = (unit >> 2) * GROUP + (unit & 3);
      floats[out + unit] = Math.max(sums[first] ?? 0, sums[first + 4] ?? 0, sums[first + 8] ?? 0);
    }
  };

  return {
    floats,
    ints,
    maxout: (x, stride, rows, weights, bias, depth, out) => {
      for (let row = 0; row < rows; row += 1) {
        multiply((x + row * stride) / 4, weights / 4, bias / 4, depth, OUTPUTS, sums, 0);
        takeGreatest(out / 4 + row * WIDTH);
      }
    },
    dense: (x, stride, rows, weights, bias, depth, width, out) => {
      for (let row = 0; row < rows; row += 1) {
        const to = out / 4 + row * width;
        multiply((x + row * stride) / 4, weights / 4, bias / 4, depth, width, floats, to);
      }
    },
    gather: (slots, rows, table, bias, out, x) => {
      const first = slots / 4;
      const slotAt = (row: number): number => table / 4 + (ints[first + row] ?? 0) * ROW;
      for (let row = 0; row < rows; row += 1) {
        const left = slotAt(row - 1) + WIDTH;
        const middle = slotAt(row) + WIDTH + OUTPUTS;
        const right = slotAt(row + 1) + WIDTH + OUTPUTS * 2;
        for (let i = 0; i < OUTPUTS; i += 1)
          sums[i] = at(bias / 4 + i) + at(left + i) + at(middle + i) + at(right + i);
        takeGreatest(out / 4 + row * WIDTH);
        floats.copyWithin(x / 4 + row * WIDTH, slotAt(row), slotAt(row) + WIDTH);
      }
    },
    normalize: (y, rows, gain, shift, x, isResidual) => {
      for (let row = 0; row < rows; row += 1) {
        const from = y / 4 + row * WIDTH;
        const to = x / 4 + row * WIDTH;
        let mean = 0;
        for (let i = 0; i < WIDTH; i += 1) mean += at(from + i);
        mean /= WIDTH;
        let variance = 0;
        for (let i = 0; i < WIDTH; i += 1) variance += (at(from + i) - mean) ** 2;
        const scale = 1 / Math.sqrt(variance / WIDTH + EPSILON);
        for (let i = 0; i < WIDTH; i += 1) {
          const value = (at(from + i) - mean) * scale * at(gain / 4 + i) + at(shift / 4 + i);
          floats[to + i] = isResidual === 0 ? value : at(to + i) + value;
        }
      }
    },
    score: (addresses, count, bias, hidden, weights, upperBias, width, out) => {
      for (let i = 0; i < HIDDEN * 2; i += 1) {
        let sum = at(bias / 4 + i);
        for (let f = 0; f < count; f += 1) sum += at((ints[addresses / 4 + f] ?? 0) / 4 + i);
        sums[i] = sum;
      }
      for (let i = 0; i < HIDDEN; i += 1)
        floats[hidden / 4 + i] = Math.max(sums[i] ?? 0, sums[i + HIDDEN] ?? 0);
      multiply(hidden / 4, weights / 4, upperBias / 4, HIDDEN, width, floats, out / 4);
    },
  };
}
