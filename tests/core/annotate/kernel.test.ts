import { readFileSync } from 'node:fs';
import { createScalarKernel } from '../../../server/core/annotate/scalar.ts';
import { createWasmKernel } from '../../../server/core/annotate/wasm.ts';
import type { Kernel } from '../../../server/core/annotate/kernel.ts';
import { readModel } from '../../../server/io/model.ts';
import { buildKernel } from '../../../scripts/models/kernel.mjs';

const BYTES = 1 << 20;
const X = 16;
const WEIGHTS = 1 << 17;
const BIAS = 6 << 17;
const OUT = 7 << 17;

/** Small numbers without a pattern, the same on every run. */
function fill(kernel: Kernel): void {
  let seed = 7;
  for (let i = 0; i < BYTES / 4; i += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    kernel.floats[i] = seed / 2 ** 32 - 0.5;
  }
}

function compute(run: (kernel: Kernel) => void, from: number, length: number): number[][] {
  const { kernel } = readModel();
  const kernels = [createScalarKernel(BYTES), createWasmKernel(kernel ?? new Uint8Array(), BYTES)];
  return kernels.map((one) => {
    fill(one);
    run(one);
    return Array.from(one.floats.subarray(from / 4, from / 4 + length), (x) => +x.toFixed(3));
  });
}

describe('kernel', () => {
  test('refuses code that lacks a function', () => {
    const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    expect(() => createWasmKernel(empty, 1)).toThrow(
      new Error('core/annotate: no function "maxout" in kernel.wasm'),
    );
  });

  test('is built again byte for byte', async () => {
    const bytes = readFileSync(
      new URL('../../../data/models/en_core_web_sm-3.8.0/kernel.wasm', import.meta.url),
    );
    expect(Buffer.compare(Buffer.from(await buildKernel()), bytes)).toBe(0);
  });

  test.each<[string, (kernel: Kernel) => void, number, number]>([
    ['maxout', (k) => k.maxout(X, 384, 7, WEIGHTS, BIAS, 288, OUT), OUT, 7 * 96],
    ['dense', (k) => k.dense(X, 256, 5, WEIGHTS, BIAS, 64, 72, OUT), OUT, 5 * 72],
    ['normalize', (k) => k.normalize(X, 4, BIAS, BIAS + 384, OUT, 1), OUT, 4 * 96],
    ['normalize alone', (k) => k.normalize(X, 4, BIAS, BIAS + 384, OUT, 0), OUT, 4 * 96],
    [
      'gather',
      (k) => {
        k.ints.set([0, 3, 1, 2, 3, 0], X / 4);
        k.gather(X + 4, 4, WEIGHTS, BIAS, OUT, OUT + 4 * 384);
      },
      OUT,
      8 * 96,
    ],
    [
      'score',
      (k) => {
        k.ints.set([1024, 4096, 9600], X / 4);
        k.score(X, 3, BIAS, OUT, WEIGHTS, BIAS + 1024, 84, OUT + 256);
      },
      OUT,
      64 + 84,
    ],
  ])('computes %s as plain JavaScript does', (_, run, from, length) => {
    const [scalar, simd] = compute(run, from, length);
    expect(simd).toStrictEqual(scalar);
  });
});
