import { GROUP } from './kernel.ts';

/** Rounds up to the next multiple of GROUP. */
export function padWidth(width: number): number {
  return Math.ceil(width / GROUP) * GROUP;
}

/**
 * Lays a matrix out as the kernel reads it: GROUP outputs side by side, for each of them one input after another.
 * `row` says which row of the source an output is; -1 for padding.
 */
export function packMatrix(
  matrix: Float32Array,
  depth: number,
  width: number,
  row: (output: number) => number,
  start = 0,
  stride = depth,
): Float32Array {
  const packed = new Float32Array(width * depth);
  for (let output = 0; output < width; output += 1) {
    const source = row(output);
    if (source < 0) continue;
    const group = output - (output % GROUP);
    for (let k = 0; k < depth; k += 1)
      packed[group * depth + k * GROUP + (output - group)] =
        matrix[source * stride + start + k] ?? 0;
  }
  return packed;
}

/** A vector in a new order, zero where `row` gives -1. */
export function packVector(
  vector: Float32Array,
  width: number,
  row: (output: number) => number,
): Float32Array {
  return Float32Array.from({ length: width }, (_, output) => vector[row(output)] ?? 0);
}

/** Where a maxout's packed output comes from: four units' first pieces, their second ones, their third ones. */
export function maxoutRow(output: number): number {
  const group = Math.floor(output / GROUP);
  const piece = Math.floor((output % GROUP) / 4);
  const unit = group * 4 + (output % 4);
  return unit * 3 + piece;
}
