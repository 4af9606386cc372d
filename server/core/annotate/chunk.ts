import type { Affixes } from './affixes.ts';

/** A token of a chunk: [start, end) within it, and a norm when a special case sets one. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly norm: string | null;
}

/** Special cases: chunks whose tokens are fixed, as [word, norm?] each. */
export type Specials = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Splits a chunk without white space as spaCy does: affixes from both ends until a special case or nothing more, then infixes. */
export function splitChunk(chunk: string, affixes: Affixes, specials: Specials): readonly Piece[] {
  const { start, end, prefixes, suffixes } = splitAffixes(chunk, affixes, specials);
  const middle = chunk.slice(start, end);
  return [
    ...prefixes,
    ...(middle === '' ? [] : splitMiddle(middle, start, affixes, specials)),
    ...suffixes.reverse(),
  ];
}

/** The tokens of a special case, its first one at `start`. */
export function specialPieces(
  parts: readonly (readonly string[])[],
  start: number,
): readonly Piece[] {
  let at = start;
  return parts.map(([word = '', norm = null]) => {
    const piece = { start: at, end: at + word.length, norm };
    at = piece.end;
    return piece;
  });
}

function splitAffixes(
  chunk: string,
  affixes: Affixes,
  specials: Specials,
): { start: number; end: number; prefixes: Piece[]; suffixes: Piece[] } {
  const prefixes: Piece[] = [];
  const suffixes: Piece[] = [];
  let start = 0;
  let end = chunk.length;
  let last = 0;
  while (start < end && end - start !== last) {
    const text = chunk.slice(start, end);
    if (specials.has(text)) break;
    last = text.length;
    const front = affixes.prefix(text);
    const isSpecialRest = front > 0 && specials.has(text.slice(front));
    const back = isSpecialRest ? 0 : affixes.suffix(text.slice(front));
    const isSpecialStem = back > 0 && specials.has(text.slice(0, -back));
    if (front > 0 && !isSpecialStem) {
      prefixes.push({ start, end: start + front, norm: null });
      start += front;
    }
    if (back > 0) {
      suffixes.push({ start: end - back, end, norm: null });
      end -= back;
    }
    if (isSpecialRest || isSpecialStem) break;
  }
  return { start, end, prefixes, suffixes };
}

function splitMiddle(
  text: string,
  offset: number,
  affixes: Affixes,
  specials: Specials,
): readonly Piece[] {
  const special = specials.get(text);
  if (special !== undefined) return specialPieces(special, offset);
  const pieces: Piece[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) pieces.push({ start: offset + start, end: offset + end, norm: null });
    start = end;
  };
  if (!affixes.isUrl(text)) {
    for (const [from, to] of affixes.infixes(text)) {
      if (from === 0) continue;
      push(from);
      push(to);
    }
  }
  push(text.length);
  return pieces;
}
