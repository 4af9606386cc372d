import { writeValue } from './cypher.ts';

/** What a spreadsheet would run as a formula, the wide signs of East Asian keyboards too. */
const RISKY = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function guard(value: unknown): string {
  const text = writeValue(value);
  return typeof value === 'string' && RISKY.test(text) ? `'${text}` : text;
}

/** Rows as CSV. A text that a spreadsheet would run as a formula is made plain. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  const cell = (value: unknown): string => {
    const text = guard(value);
    return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Rows as a spreadsheet takes them from the clipboard: tabs between cells, none within. */
export function writeTsv(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): string {
  const cell = (value: unknown): string => guard(value).replaceAll(/[\t\n\r]+/gu, ' ');
  return [columns, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}
