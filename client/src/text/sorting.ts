import type { Sorting } from '../state/table.ts';

type Cell = string | number | null;

/** A column's value of a row, and which way it is sorted. */
export interface Order<T> {
  readonly valueOf: (row: T) => Cell;
  readonly isDescending: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Cells as numbers in their order: what is slow to compare is compared once for each value. */
function rankCells(cells: readonly Cell[]): readonly (number | null)[] {
  if (cells.every((cell) => typeof cell !== 'string'))
    return cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const texts = [...new Set(cells.flatMap((cell) => (cell === null ? [] : String(cell))))].sort(
    collator.compare,
  );
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [at, text] of texts.entries()) {
    if (collator.compare(texts[at - 1] ?? text, text) !== 0) rank = at;
    ranks.set(text, rank);
  }
  return cells.map((cell) => (cell === null ? null : (ranks.get(String(cell)) ?? null)));
}

function compare(x: number | null, y: number | null, isDescending: boolean): number {
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return isDescending ? y - x : x - y;
}

/** Rows by one value of theirs, the same ones by the next; rows without a value come last, whichever way. */
export function sortRows<T>(rows: readonly T[], orders: readonly Order<T>[]): readonly T[] {
  const columns = orders.map(({ valueOf, isDescending }) => ({
    ranks: rankCells(rows.map(valueOf)),
    isDescending,
  }));
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { ranks, isDescending } of columns) {
      const order = compare(ranks[a] ?? null, ranks[b] ?? null, isDescending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return places.flatMap((place) => rows.slice(place, place + 1));
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
