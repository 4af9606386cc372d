/** Units of a network layer, and how many pieces the maxout takes the greatest of. */
export const WIDTH = 96;
export const PIECES = 3;
/** Units of a scorer's hidden layer; it has two pieces. */
export const HIDDEN = 64;
/** Outputs that a weight matrix holds side by side: its width is a multiple of this. */
export const GROUP = 12;

/**
 * The arithmetic, on one memory; all numbers are byte addresses or counts. Rows are computed three at a time, so row
 * buffers have room for two more than `rows`. Each row's result does not depend on the others.
 */
export interface Kernel {
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  /** out[r] (WIDTH wide) = greatest of three pieces of bias + weights · x[r]; x rows begin `stride` bytes apart. */
  maxout(
    x: number,
    stride: number,
    rows: number,
    weights: number,
    bias: number,
    depth: number,
    out: number,
  ): void;
  /** out[r] (`width` wide) = bias + weights · x[r]. */
  dense(
    x: number,
    stride: number,
    rows: number,
    weights: number,
    bias: number,
    depth: number,
    width: number,
    out: number,
  ): void;
  /**
   * The first window layer from a table of words whose products are known: for each row i with words w in `slots`,
   * out[i] = greatest piece of bias + left(w[i-1]) + middle(w[i]) + right(w[i+1]), and x[i] = embedding(w[i]).
   */
  gather(slots: number, rows: number, table: number, bias: number, out: number, x: number): void;
  /** x[r] = layer-normalised y[r] × gain + shift, plus x[r] when `isResidual`. */
  normalize(
    y: number,
    rows: number,
    gain: number,
    shift: number,
    x: number,
    isResidual: number,
  ): void;
  /** Adds the feature vectors at `count` addresses, takes the greater piece, and scores `width` actions. */
  score(
    addresses: number,
    count: number,
    bias: number,
    hidden: number,
    weights: number,
    upperBias: number,
    width: number,
    out: number,
  ): void;
}
