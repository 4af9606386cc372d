import type { Span } from '../../../server/model/span.ts';

/** Something that covers a stretch of text. */
export interface Layer<T> {
  readonly span: Span;
  readonly value: T;
}

/** A stretch of text that the same layers cover from end to end. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly values: readonly T[];
}

/** Cuts [start, end) of a text wherever a layer begins or ends. The segments joined are the text. */
export function cutSegments<T>(
  text: string,
  { start, end }: Span,
  layers: readonly Layer<T>[],
): readonly Segment<T>[] {
  const inside = layers.filter(({ span }) => span.start < end && span.end > start);
  const edges = new Set([start, end]);
  for (const { span } of inside) {
    if (span.start > start) edges.add(span.start);
    if (span.end < end) edges.add(span.end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const values = inside
      .filter(({ span }) => span.start <= from && span.end >= to)
      .map(({ value }) => value);
    return { start: from, end: to, text: text.slice(from, to), values };
  });
}

/** For each of some stretches, which follow one another, the layers that reach into it, in their own order. */
export function partLayers<T>(
  layers: readonly Layer<T>[],
  stretches: readonly Span[],
): readonly (readonly Layer<T>[])[] {
  const parts: Layer<T>[][] = stretches.map(() => []);
  for (const layer of layers) {
    const { start, end } = layer.span;
    for (let at = findFirstAfter(stretches, start); at < parts.length; at += 1) {
      if ((stretches[at]?.start ?? end) >= end) break;
      parts[at]?.push(layer);
    }
  }
  return parts;
}

/** The place of the first stretch that ends after a point. */
function findFirstAfter(stretches: readonly Span[], point: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > point) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts neighbours with the same key together, in order. */
export function groupRuns<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly { readonly key: K; readonly items: readonly T[] }[] {
  const runs: { key: K; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
