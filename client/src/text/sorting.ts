/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly key: string;
  readonly isDescending: boolean;
}

/** Rows by a value of theirs; rows without one come last, whichever way. */
export function sortRows<T>(
  rows: readonly T[],
  valueOf: (row: T) => string | number | null,
  isDescending: boolean,
): readonly T[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
  });
}
