import { foldText } from './matching.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** How much of a word some folded start takes, counted in the word's own letters. */
function lengthOf(word: string, start: string): number {
  const letters = Array.from(word);
  let taken = 0;
  let folded = '';
  while (folded.length < start.length && taken < letters.length) {
    folded += foldText(letters[taken] ?? '');
    taken += 1;
  }
  return letters.slice(0, taken).join('').length;
}

/** A text in pieces: the beginnings of its words that what was typed has are found. */
export function markFound(text: string, typed: string): readonly Piece[] {
  const starts = foldText(typed).match(WORD) ?? [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldText(word);
    const start = starts
      .filter((one) => folded.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    if (start === undefined) continue;
    const end = index + lengthOf(word, start);
    if (index > at) pieces.push({ text: text.slice(at, index), isFound: false });
    pieces.push({ text: text.slice(index, end), isFound: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}
