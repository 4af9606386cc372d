import { createAffixes } from './affixes.ts';
import { specialPieces, splitChunk } from './chunk.ts';
import type { Piece } from './chunk.ts';
import type { TokenizerTable } from './model.ts';
import { isSpaceCode } from './space.ts';
import { createRejoiner } from './specials.ts';

/** The affix rules take quadratic time at worst, so a longer run without white space is cut: no word is as long. */
const MAX_CHUNK = 1000;
const MAX_CACHED = 20_000;

/** Makes spaCy's rule-based tokenizer: pieces of the whole text but single blanks, in order. */
export function createTokenizer(table: TokenizerTable): (text: string) => readonly Piece[] {
  const affixes = createAffixes(table.patterns);
  const specials = new Map(Object.entries(table.specials));
  const rejoin = createRejoiner(table.again, specials);
  const cache = new Map<string, readonly Piece[]>();

  const split = (chunk: string): readonly Piece[] => {
    const known = cache.get(chunk);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const pieces = splitChunk(chunk, affixes, specials);
    cache.set(chunk, pieces);
    return pieces;
  };

  return (text) => {
    const pieces: Piece[] = [];
    let start = 0;
    while (start < text.length) {
      const isBlank = isSpaceCode(text.charCodeAt(start));
      let end = start + 1;
      while (end < text.length && isSpaceCode(text.charCodeAt(end)) === isBlank) end += 1;
      if (isBlank) {
        // One blank between tokens is no token; the rest of a longer run is one.
        if (start > 0 && text[start] === ' ') start += 1;
        if (start < end) {
          const special = specials.get(text.slice(start, end));
          if (special === undefined) pieces.push({ start, end, norm: null });
          else pieces.push(...specialPieces(special, start));
        }
      } else {
        for (const [from, to] of cutRun(text, start, end)) {
          for (const piece of split(text.slice(from, to)))
            pieces.push({ start: from + piece.start, end: from + piece.end, norm: piece.norm });
        }
      }
      start = end;
    }
    return rejoin(text, pieces);
  };
}

function* cutRun(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  while (from < end) {
    let to = Math.min(from + MAX_CHUNK, end);
    if (to < end && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    yield [from, to];
    from = to;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
