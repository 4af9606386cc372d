import type { Arena } from './arena.ts';
import { WIDTH } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { packMatrix, packVector, padWidth } from './pack.ts';
import type { Tensors } from './tensors.ts';

/** Gives each of `rows` vectors at `vectors` its most likely tag. */
export type Tagger = (kernel: Kernel, vectors: number, rows: number) => readonly string[];

/** Lays out the tagger for at most `capacity` rows. */
export function createTagger(
  arena: Arena,
  tensors: Tensors,
  tags: readonly string[],
  capacity: number,
): Tagger {
  const width = padWidth(tags.length);
  const within = (output: number): number => (output < tags.length ? output : -1);
  const weights = arena.put(packMatrix(tensors('tagger.W'), WIDTH, width, within));
  const bias = arena.put(packVector(tensors('tagger.b'), width, within));
  const out = arena.reserve((capacity + 2) * width);
  return (kernel, vectors, rows) => {
    kernel.dense(vectors, WIDTH * 4, rows, weights, bias, WIDTH, width, out);
    return Array.from({ length: rows }, (_, row) => {
      const from = out / 4 + row * width;
      let best = 0;
      for (let i = 1; i < tags.length; i += 1) {
        if ((kernel.floats[from + i] ?? 0) > (kernel.floats[from + best] ?? 0)) best = i;
      }
      return tags[best] ?? '';
    });
  };
}
