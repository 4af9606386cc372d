import type { Sorting } from '../state/table.ts';

type Cell = string | number | null;

/** A column's value of a row, and which way it is sorted. */
export interface Order<T> {
  readonly valueOf: (row: T) => Cell;
  readonly isDescending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(x: Cell, y: Cell, isDescending: boolean): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const way = isDescending ? -1 : 1;
  if (typeof x === 'number' && typeof y === 'number') return way * (x - y);
  return way * collator.compare(String(x), String(y));
}

/** Rows by one value of theirs, the same ones by the next; rows without a value come last, whichever way. */
export function sortRows<T>(rows: readonly T[], orders: readonly Order<T>[]): readonly T[] {
  const keyed = rows.map((row) => ({ row, cells: orders.map(({ valueOf }) => valueOf(row)) }));
  keyed.sort((a, b) => {
    for (const [at, { isDescending }] of orders.entries()) {
      const order = compare(a.cells[at] ?? null, b.cells[at] ?? null, isDescending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

/** What a press on a head does: it sorts by its column, or the other way round, alone or after those there are. */
export function sortBy(
  sortings: readonly Sorting[],
  key: string,
  isFirstDescending: boolean,
  isAdded: boolean,
): readonly Sorting[] {
  const old = sortings.find((one) => one.key === key);
  const next = { key, isDescending: old === undefined ? isFirstDescending : !old.isDescending };
  if (!isAdded) return [next];
  return old === undefined
    ? [...sortings, next]
    : sortings.map((one) => (one.key === key ? next : one));
}
