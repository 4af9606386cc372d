import type { Arena } from './arena.ts';
import { createHashEmbedding } from './embedding.ts';
import type { Word } from './embedding.ts';
import { GROUP, PIECES, WIDTH } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { maxoutRow, packMatrix, packVector } from './pack.ts';
import { createSlots } from './slots.ts';
import type { Tensors } from './tensors.ts';

const OUTPUTS = WIDTH * PIECES;
const WINDOW = WIDTH * 3;
/** A word in the table: its embedding, then its products with the first layer's left, middle and right weights. */
const ROW = WIDTH + OUTPUTS * 3;
const CAPACITY = 4096;
/** New words are embedded so many at a time. */
const LOAD = 60;
/** Layers, so also how many neighbours on each side a token's vector depends on. */
const REACH = 4;
/** Rows that are computed at a time: few enough for the processor's cache. */
const SPAN = 480;
const SLACK = GROUP;

interface Layer {
  readonly weights: number;
  readonly bias: number;
  readonly gain: number;
  readonly shift: number;
}

/** One convolutional encoder: hash embeddings, their mix, and four window layers with residuals. */
export interface Tok2vec {
  /**
   * Writes a vector for each word of each block to `out`, one block after another. Blocks can't see each other: the
   * result is that of one by one.
   */
  encode(kernel: Kernel, blocks: readonly (readonly Word[])[], out: number): void;
}

/** Lays out an encoder of the model by its name: "shared" or "ner". */
export function createTok2vec(
  arena: Arena,
  tensors: Tensors,
  name: string,
  seeds: readonly number[],
  symbols: ReadonlyMap<string, number>,
): Tok2vec {
  const embedding = createHashEmbedding(tensors, name, seeds, symbols);
  const putLayer = (layer: string, depth: number): Layer => ({
    weights: arena.put(packMatrix(tensors(`${layer}.W`), depth, OUTPUTS, maxoutRow)),
    bias: arena.put(packVector(tensors(`${layer}.b`), OUTPUTS, maxoutRow)),
    gain: arena.put(tensors(`${layer}.G`)),
    shift: arena.put(tensors(`${layer}.B`)),
  });
  const mix = putLayer(`${name}.mix`, embedding.depth);
  const first = putLayer(`${name}.conv0`, WINDOW);
  const layers = [1, 2, 3].map((i) => putLayer(`${name}.conv${i}`, WINDOW));
  const sides = arena.put(packSides(tensors(`${name}.conv0.W`)));
  const noBias = arena.reserve(OUTPUTS * 3);
  const table = arena.reserve(ROW * (CAPACITY + 1));
  const input = arena.reserve((LOAD + 2) * embedding.depth);
  const mixed = arena.reserve((LOAD + 2) * WIDTH);
  const embedded = arena.reserve((LOAD + 2) * WIDTH);
  const products = arena.reserve((LOAD + 2) * OUTPUTS * 3);
  const rows = SPAN + REACH * 2;
  const slots = arena.reserve(rows + 2);
  /** One row of zeros stands before the first and after the last: what a window sees past the end. */
  const x = arena.reserve((rows + 2 + SLACK) * WIDTH) + WIDTH * 4;
  const y = arena.reserve((rows + SLACK) * WIDTH);
  const known = createSlots(CAPACITY);

  const load = (kernel: Kernel, fresh: readonly { word: Word; slot: number }[]): void => {
    const { floats } = kernel;
    for (let from = 0; from < fresh.length; from += LOAD) {
      const part = fresh.slice(from, from + LOAD);
      part.forEach(({ word }, i) => embedding.write(word, floats, input / 4 + i * embedding.depth));
      const { depth } = embedding;
      kernel.maxout(input, depth * 4, part.length, mix.weights, mix.bias, depth, mixed);
      kernel.normalize(mixed, part.length, mix.gain, mix.shift, embedded, 0);
      kernel.dense(embedded, WIDTH * 4, part.length, sides, noBias, WIDTH, OUTPUTS * 3, products);
      part.forEach(({ slot }, i) => {
        const to = table / 4 + slot * ROW;
        const vector = embedded / 4 + i * WIDTH;
        floats.copyWithin(to, vector, vector + WIDTH);
        const product = products / 4 + i * OUTPUTS * 3;
        floats.copyWithin(to + WIDTH, product, product + OUTPUTS * 3);
      });
    }
  };

  /** Computes `count` rows of the tape; the outermost REACH of them are right only where the tape ends. */
  const computeSpan = (kernel: Kernel, count: number): void => {
    kernel.floats.fill(0, x / 4 + count * WIDTH, x / 4 + (count + 1) * WIDTH);
    kernel.gather(slots + 4, count, table, first.bias, y, x);
    kernel.normalize(y, count, first.gain, first.shift, x, 1);
    for (const layer of layers) {
      kernel.maxout(x - WIDTH * 4, WIDTH * 4, count, layer.weights, layer.bias, WINDOW, y);
      kernel.normalize(y, count, layer.gain, layer.shift, x, 1);
    }
  };

  return {
    encode: (kernel, blocks, out) => {
      const tape = layTape(blocks);
      let to = out / 4;
      for (let start = REACH; start < tape.length - REACH; start += SPAN) {
        const end = Math.min(start + SPAN, tape.length - REACH);
        const part = tape.slice(start - REACH, end + REACH);
        const words = part.filter((word) => word !== null);
        const fresh: { word: Word; slot: number }[] = [];
        const assigned = known.assign(
          words.map(({ key }) => key),
          (index, slot) => {
            const word = words[index];
            if (word !== undefined) fresh.push({ word, slot });
          },
        );
        load(kernel, fresh);
        let next = 0;
        part.forEach((word, i) => {
          kernel.ints[slots / 4 + 1 + i] = word === null ? 0 : (assigned[next++] ?? 0);
        });
        kernel.ints[slots / 4 + 1 + part.length] = 0;
        computeSpan(kernel, part.length);
        for (let i = REACH; i < part.length - REACH; i += 1) {
          if (part[i] === null) continue;
          const from = x / 4 + i * WIDTH;
          kernel.floats.copyWithin(to, from, from + WIDTH);
          to += WIDTH;
        }
      }
    },
  };
}

/** All blocks in one row, with as much nothing before, between and after them as a vector can reach. */
function layTape(blocks: readonly (readonly Word[])[]): readonly (Word | null)[] {
  const nothing = Array.from({ length: REACH }, () => null);
  return [...nothing, ...blocks.flatMap((block) => [...block, ...nothing])];
}

/** The first window layer's weights cut in three, so that each word's share can be known beforehand. */
function packSides(matrix: Float32Array): Float32Array {
  const packed = new Float32Array(WIDTH * OUTPUTS * 3);
  [0, 1, 2].forEach((side) => {
    const part = packMatrix(matrix, WIDTH, OUTPUTS, maxoutRow, side * WIDTH, WINDOW);
    packed.set(part, side * part.length);
  });
  return packed;
}
