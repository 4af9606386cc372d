import { writePlain } from '../../plain.ts';

const MARKS = /\p{M}/gu;
/** Most words: they fold to their small letters. */
const PLAIN = /^[A-Za-z0-9]+$/u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Lower case, no accents, words apart by one space: how names are compared. */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return writePlain(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim();
}

/** The ways in which one Slavic ending is written: "Zelenskyy", "Zelenskiy", "Zelenski". */
const ENDING = /(?:(?<=\p{L})[iy][ijy]|(?<=sk)i)$/u;

/** A folded word of a name with that ending written in one way. */
export function foldEnding(word: string): string {
  return word.replace(ENDING, 'y');
}

/** A name as the last part of an id: "Kim Hong Kyun" and "Kim Hong-kyun" give the same. */
export function slugOf(text: string): string {
  return foldName(text).replaceAll(' ', '-');
}

const SAME_WIDTH: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '\u00A0': ' ',
  '\u2011': '-',
  '\u2010': '-',
};

/** Evens out quotes, hyphens and spaces one for one: offsets stay what they are. */
export function evenOut(text: string): string {
  return text.replace(/[’‘`\u00A0\u2010\u2011]/gu, (sign) => SAME_WIDTH[sign] ?? sign);
}
