const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** The words of a text as the full-text indexes hold them: lower case, without accents. */
export function foldWords(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** A text in lower case and without accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/**
 * A Lucene query for what somebody is typing: every word must occur, the last one may go on. Only letters and digits
 * are let through and every word is in lower case, so nothing typed can be an operator. Empty when there is no word.
 */
export function createLuceneQuery(typed: string): string {
  const words = foldWords(typed).slice(0, 12);
  return words
    .map((word, i) => (i === words.length - 1 ? `+(${word}^3 OR ${word}*)` : `+${word}`))
    .join(' ');
}

/** The part of a text around the first word that was looked for. */
export function excerpt(text: string, typed: string, width = 120): string {
  const words = foldWords(typed);
  const hit = [...text.matchAll(WORD)].find(([word]) =>
    words.some((looked) => fold(word).startsWith(looked)),
  );
  const start = Math.max(0, (hit?.index ?? 0) - Math.floor(width / 3));
  const piece = text
    .slice(start, start + width)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return `${start > 0 ? '… ' : ''}${piece}${start + width < text.length ? ' …' : ''}`;
}
