import type { Sorting } from '../state/table.ts';
import { hasWords, matchCell } from './matching.ts';
import { sortRows } from './sorting.ts';

interface Column<T> {
  readonly key: string;
  readonly value: (row: T) => string | number | null;
}

interface Wanted {
  readonly sortings: readonly Sorting[];
  readonly words: string;
  readonly typed: Readonly<Record<string, string>>;
}

/** The rows that have the words that were typed, for all columns and for single ones, in the order asked for. */
export function shapeRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  { sortings, words, typed }: Wanted,
): readonly T[] {
  const narrowed = columns.flatMap(({ key, value }) => {
    const text = typed[key] ?? '';
    return text === '' ? [] : [{ value, text }];
  });
  const found = rows.filter(
    (row) =>
      narrowed.every(({ value, text }) => matchCell(value(row), text)) &&
      (words === '' || hasWords(columns.map(({ value }) => value(row) ?? '').join(' '), words)),
  );
  const orders = sortings.flatMap(({ key, isDescending }) => {
    const column = columns.find((one) => one.key === key);
    return column === undefined ? [] : [{ valueOf: column.value, isDescending }];
  });
  return sortRows(found, orders);
}
