import type { Piece } from './chunk.ts';
import type { Word } from './embedding.ts';
import type { NormTable } from './model.ts';
import { isSpace } from './space.ts';

/** A word and where it stands: [start, end) in its text. */
export interface PlacedWord extends Word {
  readonly start: number;
  readonly end: number;
  readonly isSpace: boolean;
}

/** Makes the function that gives a text's words with what the network needs to know of them. */
export function createSplitter(
  tokenize: (text: string) => readonly Piece[],
  table: NormTable,
): (text: string) => readonly PlacedWord[] {
  const norms = new Map(Object.entries(table));
  return (text) =>
    tokenize(text).map(({ start, end, norm: given }) => {
      const word = text.slice(start, end);
      const norm = given ?? norms.get(word) ?? word.toLowerCase();
      const isSpaced = text[end] === ' ';
      const key = `${isSpaced ? '+' : '-'}${norm}\n${word}`;
      return { key, text: word, norm, isSpaced, start, end, isSpace: isSpace(word) };
    });
}
