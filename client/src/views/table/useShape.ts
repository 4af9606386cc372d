import { useMemo, useState } from 'react';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import type { Sorting, TablePlace } from '../../state/table.ts';
import { sortBy } from '../../text/sorting.ts';
import type { TableKind } from './column.ts';

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

/** What of it is gone when the reader goes elsewhere. */
type Passing = Omit<Shape, 'sortings' | 'hidden'>;

export interface Shaping {
  readonly shape: Shape;
  readonly change: (part: Partial<Passing>) => void;
  readonly sort: (key: string, isFirstDescending: boolean, isAdded: boolean) => void;
  readonly type: (key: string, text: string) => void;
  readonly toggleColumn: (key: string) => void;
}

/** How a table of some columns is looked at: its order and columns stand in the address where they are not as usual. */
export function useShape<T>(place: TablePlace, { columns, sortedBy }: TableKind<T>): Shaping {
  const apply = useApply();
  const [passing, setPassing] = useState<Passing>({
    words: '',
    typed: {},
    isNarrowed: false,
    isOnlySelected: false,
  });
  const all = columns.map(({ key }) => key);
  const usual = columns.filter(({ isExtra }) => isExtra !== true).map(({ key }) => key);
  const wanted = all.filter((key) => place.columns?.includes(key));
  const shown = wanted.length === 0 ? usual : wanted;
  // Rows are sorted anew only when these are others.
  const order = useMemo(() => place.sort ?? [sortedBy], [place.sort, sortedBy]);
  const go = (sort: readonly Sorting[], keys: readonly string[]): void => {
    const [one, ...more] = sort;
    const isUsual =
      more.length === 0 && one?.key === sortedBy.key && one.isDescending === sortedBy.isDescending;
    apply(
      goTo({
        view: 'table',
        of: place.of,
        ...(isUsual ? {} : { sort }),
        ...(keys.join() === usual.join() ? {} : { columns: keys }),
      }),
    );
  };
  return {
    shape: { ...passing, sortings: order, hidden: all.filter((key) => !shown.includes(key)) },
    change: (part) => setPassing((old) => ({ ...old, ...part })),
    sort: (key, isFirstDescending, isAdded) =>
      go(sortBy(order, key, isFirstDescending, isAdded), shown),
    type: (key, text) => setPassing((old) => ({ ...old, typed: { ...old.typed, [key]: text } })),
    toggleColumn: (toggled) =>
      go(
        order,
        all.filter((key) => shown.includes(key) !== (key === toggled)),
      ),
  };
}
