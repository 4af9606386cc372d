import { useState } from 'react';
import { sortBy, type Sorting } from '../../text/sorting.ts';
import type { GridColumn } from './column.ts';

/** How a table is looked at. */
export interface Shape {
  readonly sortings: readonly Sorting[];
  /** Words that a row must have. */
  readonly words: string;
  /** What was typed for single columns. */
  readonly typed: Readonly<Record<string, string>>;
  readonly hidden: readonly string[];
  readonly isNarrowed: boolean;
  readonly isOnlySelected: boolean;
}

export interface Shaping {
  readonly shape: Shape;
  readonly change: (part: Partial<Shape>) => void;
  readonly sort: (key: string, isFirstDescending: boolean, isAdded: boolean) => void;
  readonly type: (key: string, text: string) => void;
  readonly toggleColumn: (key: string) => void;
}

/** How a table of some columns is looked at, to begin with by one sorting and without the extra columns. */
export function useShape<T>(columns: readonly GridColumn<T>[], first: Sorting): Shaping {
  const [shape, setShape] = useState<Shape>({
    sortings: [first],
    words: '',
    typed: {},
    hidden: columns.filter(({ isExtra }) => isExtra === true).map(({ key }) => key),
    isNarrowed: false,
    isOnlySelected: false,
  });
  const change = (part: Partial<Shape>): void => setShape((old) => ({ ...old, ...part }));
  return {
    shape,
    change,
    sort: (key, isFirstDescending, isAdded) =>
      setShape((old) => ({
        ...old,
        sortings: sortBy(old.sortings, key, isFirstDescending, isAdded),
      })),
    type: (key, text) => setShape((old) => ({ ...old, typed: { ...old.typed, [key]: text } })),
    toggleColumn: (key) =>
      setShape((old) => ({
        ...old,
        hidden: old.hidden.includes(key)
          ? old.hidden.filter((other) => other !== key)
          : [...old.hidden, key],
      })),
  };
}
