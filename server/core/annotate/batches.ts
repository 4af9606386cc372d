import { CAPACITY } from './network.ts';
import type { PlacedWord } from './words.ts';

/** Words that are parsed together: a block, or a part of one that is too long for the network. */
export interface Run {
  readonly block: number;
  readonly offset: number;
  /** Index of the first word within its block. */
  readonly first: number;
  readonly words: readonly PlacedWord[];
}

/** So many words make a batch worth while; more would only leave the processor's cache. */
const ENOUGH = 400;
const STOP = /[.!?\n]/u;

/** Puts short blocks together and cuts long ones, so that no batch is longer than the network holds. */
export function planBatches(
  blocks: readonly { readonly words: readonly PlacedWord[]; readonly offset: number }[],
): readonly (readonly Run[])[] {
  const batches: Run[][] = [];
  let size = Infinity;
  blocks.forEach(({ words, offset }, block) => {
    let first = 0;
    while (first < words.length) {
      const next = first + findCut(words.slice(first, first + CAPACITY + 1));
      if (size + next - first > ENOUGH) {
        batches.push([]);
        size = 0;
      }
      batches.at(-1)?.push({ block, offset, first, words: words.slice(first, next) });
      size += next - first;
      first = next;
    }
  });
  return batches;
}

/** All words when they fit; else up to the last stop or line break in the second half, or as many as fit. */
function findCut(words: readonly PlacedWord[]): number {
  if (words.length <= CAPACITY) return words.length;
  const last = words.slice(CAPACITY / 2, CAPACITY).findLastIndex(({ text }) => STOP.test(text));
  return last < 0 ? CAPACITY : CAPACITY / 2 + last + 1;
}
