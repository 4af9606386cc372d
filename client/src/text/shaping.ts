import type { Sorting } from '../state/table.ts';
import { foldText, foldWords, hasFolded, meets } from './matching.ts';
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

/** A value that is worked out once for each row, when it is first asked for. */
function remember<T, V>(work: (row: T) => V): (row: T) => V {
  const known = new Map<T, V>();
  return (row) => {
    const old = known.get(row);
    if (old !== undefined) return old;
    const value = work(row);
    known.set(row, value);
    return value;
  };
}

/** Whether a row's cell has what was typed for its column: words, or for numbers a condition as ">= 2". */
function createTest<T>({ value }: Column<T>): (typed: string) => (row: T) => boolean {
  const fold = remember((row: T) => foldText(String(value(row) ?? '')));
  return (typed) => {
    const words = foldWords(typed);
    return (row) => {
      const cell = value(row);
      if (cell === null) return false;
      return typeof cell === 'number' ? meets(cell, typed) : hasFolded(fold(row), words);
    };
  };
}

/**
 * Gives the rows that have the words that were typed, for all columns and for single ones, in the order asked for.
 * What was worked out for one wish serves the next: each key that is typed is another.
 */
export function createShaper<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
): (wanted: Wanted) => readonly T[] {
  const foldAll = remember((row: T) =>
    foldText(columns.map(({ value }) => value(row) ?? '').join(' ')),
  );
  const tests = columns.map((column) => ({ key: column.key, create: createTest(column) }));
  let latest: { readonly sortings: Wanted['sortings']; readonly rows: readonly T[] } | null = null;
  const order = (sortings: Wanted['sortings']): readonly T[] => {
    if (latest?.sortings === sortings) return latest.rows;
    const orders = sortings.flatMap(({ key, isDescending }) => {
      const column = columns.find((one) => one.key === key);
      return column === undefined ? [] : [{ valueOf: column.value, isDescending }];
    });
    latest = { sortings, rows: sortRows(rows, orders) };
    return latest.rows;
  };
  return ({ sortings, words, typed }) => {
    const narrowed = tests.flatMap(({ key, create }) => {
      const text = typed[key] ?? '';
      return text.trim() === '' ? [] : [create(text)];
    });
    const looked = foldWords(words);
    return order(sortings).filter(
      (row) =>
        narrowed.every((test) => test(row)) &&
        (looked.length === 0 || hasFolded(foldAll(row), looked)),
    );
  };
}
