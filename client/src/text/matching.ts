const MARKS = /\p{M}/gu;
const CONDITION = /^(?<sign>>=|<=|[><=≥≤])?\s*(?<number>-?\d+(?:\.\d+)?)$/u;

/** A text without its case and its accents, so that "Cote" finds "Côte". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
}

/** Whether a text has all of some words, in any order. */
export function hasWords(text: string, words: string): boolean {
  const folded = foldText(text);
  return foldText(words)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

function meets(value: number, condition: string): boolean {
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

/** Whether a cell has what was typed for its column: words, or for numbers a condition as ">= 2". */
export function matchCell(value: string | number | null, typed: string): boolean {
  if (typed.trim() === '') return true;
  if (value === null) return false;
  return typeof value === 'number' ? meets(value, typed) : hasWords(value, typed);
}
