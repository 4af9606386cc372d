import type { TokenizerTable } from './model.ts';

/** spaCy's affix rules: each takes a chunk without white space. */
export interface Affixes {
  /** Length of what splits off at the front, or 0. */
  prefix(chunk: string): number;
  /** Length of what splits off at the end, or 0. */
  suffix(chunk: string): number;
  /** [start, end) of what splits in the middle. */
  infixes(chunk: string): readonly (readonly [number, number])[];
  isUrl(chunk: string): boolean;
}

/** Compiles the affix rules once. */
export function createAffixes(patterns: TokenizerTable['patterns']): Affixes {
  const prefix = new RegExp(patterns.prefix, 'u');
  const suffix = new RegExp(patterns.suffix, 'u');
  const infix = new RegExp(patterns.infix, 'gu');
  const url = new RegExp(patterns.url, 'u');
  return {
    prefix: (chunk) => prefix.exec(chunk)?.[0].length ?? 0,
    suffix: (chunk) => suffix.exec(chunk)?.[0].length ?? 0,
    // Most chunks have none, and `matchAll` makes the whole pattern anew for each.
    infixes: (chunk) =>
      chunk.search(infix) < 0
        ? []
        : Array.from(chunk.matchAll(infix), ({ 0: { length }, index }) => [index, index + length]),
    isUrl: (chunk) => url.test(chunk),
  };
}
