/** Letters and digits, and what stands inside a word as the indexes see it: "d'Ivoire", "U.N". */
const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
/** A word of fewer letters may go on only where it is the last, still being typed. */
const SHORTEST_START = 3;
/** The indexes leave these out. */
const EMPTY = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words of a text as the full-text indexes hold them: lower case, without accents. */
export function foldWords(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

/** The words that are looked for: those that say something, unless none does. */
export function wordsOf(typed: string): readonly string[] {
  const words = foldWords(typed)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const telling = words.filter((word, at) => at === words.length - 1 || !EMPTY.has(word));
  return telling.length > 1 && EMPTY.has(telling.at(-1) ?? '') ? telling.slice(0, -1) : telling;
}

/** A text in lower case and without accents. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replaceAll('’', "'").toLowerCase();
}

/**
 * A Lucene query for what somebody is typing: every word must occur or begin one that does; where they stand together
 * counts more. Only letters and digits are let through and every word is in lower case, so nothing typed can be an
 * operator. Empty when there is no word.
 */
export function createLuceneQuery(words: readonly string[]): string {
  const each = words.map((word, at) =>
    word.length >= SHORTEST_START || at === words.length - 1
      ? `+(${word}^3 OR ${word}*)`
      : `+${word}`,
  );
  return [...each, ...(words.length > 1 ? [`"${words.join(' ')}"~2^4`] : [])].join(' ');
}

/** The same for words that may be misspelt, the more letters they have the more. */
export function createLooseQuery(words: readonly string[]): string {
  return words
    .map((word) => {
      const edits = word.length > 6 ? 2 : word.length > 3 ? 1 : 0;
      return edits === 0 ? `+${word}` : `+(${word}*^2 OR ${word}~${edits})`;
    })
    .join(' ');
}

/** The part of a text around the first word that was looked for. */
export function excerpt(text: string, typed: string, width = 120): string {
  const words = wordsOf(typed);
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
