import type { Arena } from './arena.ts';
import { HIDDEN, WIDTH } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { packMatrix, packVector, padWidth } from './pack.ts';
import type { Tensors } from './tensors.ts';

const INNER = HIDDEN * 2;

/** Scores a transition system's actions from the tokens that its state looks at. */
export interface Scorer {
  /** Computes every token's share in every feature from `rows` vectors at `vectors`. */
  prepare(kernel: Kernel, vectors: number, rows: number): void;
  /** Scores of all actions, given each feature's token, counted from row `first`, or -1; good until the next call. */
  score(kernel: Kernel, tokens: readonly number[], first: number): Float32Array;
}

/** Lays out a scorer of the model by its name ("parser" or "ner") for at most `capacity` rows. */
export function createScorer(
  arena: Arena,
  tensors: Tensors,
  name: string,
  actions: number,
  capacity: number,
): Scorer {
  const lower = tensors(`${name}.lower.W`);
  const features = lower.length / (INNER * HIDDEN);
  // Within a feature, all units' first pieces and then their second ones, so that the greater is taken side by side.
  const fromInner = (output: number): number =>
    output - (output % INNER) + (output % HIDDEN) * 2 + (output % INNER < HIDDEN ? 0 : 1);
  const fromFeature = (output: number): number =>
    output < features * INNER ? fromInner(output) : -1;
  const within = (limit: number) => (output: number) => (output < limit ? output : -1);

  const linearWidth = padWidth(HIDDEN);
  const linear = arena.put(
    packMatrix(tensors(`${name}.linear.W`), WIDTH, linearWidth, within(HIDDEN)),
  );
  const linearBias = arena.put(
    packVector(tensors(`${name}.linear.b`), linearWidth, within(HIDDEN)),
  );
  const lowerWidth = padWidth(features * INNER);
  const lowerWeights = arena.put(packMatrix(lower, HIDDEN, lowerWidth, fromFeature));
  const noBias = arena.reserve(lowerWidth);
  const bias = arena.put(packVector(tensors(`${name}.lower.b`), INNER, fromInner));
  const missing = arena.put(packVector(tensors(`${name}.lower.pad`), features * INNER, fromInner));
  const upperWidth = padWidth(actions);
  const upper = arena.put(
    packMatrix(tensors(`${name}.upper.W`), HIDDEN, upperWidth, within(actions)),
  );
  const upperBias = arena.put(packVector(tensors(`${name}.upper.b`), upperWidth, within(actions)));
  const inner = arena.reserve((capacity + 2) * linearWidth);
  const shares = arena.reserve((capacity + 2) * lowerWidth);
  const addresses = arena.reserve(features);
  const hidden = arena.reserve(HIDDEN);
  const out = arena.reserve(upperWidth);
  let scores: Float32Array | null = null;

  return {
    prepare: (kernel, vectors, rows) => {
      kernel.dense(vectors, WIDTH * 4, rows, linear, linearBias, WIDTH, linearWidth, inner);
      kernel.dense(inner, linearWidth * 4, rows, lowerWeights, noBias, HIDDEN, lowerWidth, shares);
    },
    score: (kernel, tokens, first) => {
      for (let feature = 0; feature < features; feature += 1) {
        const token = tokens[feature] ?? -1;
        kernel.ints[addresses / 4 + feature] =
          (token < 0 ? missing : shares + (first + token) * lowerWidth * 4) + feature * INNER * 4;
      }
      kernel.score(addresses, features, bias, hidden, upper, upperBias, upperWidth, out);
      scores ??= kernel.floats.subarray(out / 4, out / 4 + actions);
      return scores;
    },
  };
}
