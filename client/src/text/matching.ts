const MARKS = /\p{M}/gu;
const CONDITION = /^(?<sign>>=|<=|[><=≥≤])?\s*(?<number>-?\d+(?:\.\d+)?)$/u;

/** A text without its case and its accents, so that "Cote" finds "Côte". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
}

/** Words to look for, without their case and their accents. */
export function foldWords(words: string): readonly string[] {
  return foldText(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether a folded text has all of some folded words, in any order. */
export function hasFolded(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Whether a text has all of some words, in any order. */
export function hasWords(text: string, words: string): boolean {
  return hasFolded(foldText(text), foldWords(words));
}

/** Whether a number fulfils a condition as ">= 2"; one that is not written to its end is looked for as it stands. */
export function meets(value: number, condition: string): boolean {
  const { sign, number } = CONDITION.exec(condition.trim())?.groups ?? {};
  if (number === undefined) return String(value).includes(condition.trim());
  const limit = Number(number);
  switch (sign) {
    case '>':
      return value > limit;
    case '<':
      return value < limit;
    case '>=':
    case '≥':
      return value >= limit;
    case '<=':
    case '≤':
      return value <= limit;
    default:
      return value === limit;
  }
}
