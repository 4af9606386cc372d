import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Sorting } from '../../state/table.ts';
import { sortRows } from '../../text/sorting.ts';
import { Icon } from './icons.tsx';
import { useWindow } from './useWindow.ts';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly value: (row: T) => string | number | null;
  readonly cell?: (row: T) => ReactNode;
  readonly isNumber?: boolean;
}

interface TableProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly keyOf: (row: T) => string;
  readonly sortedBy: Sorting;
}

const ROW = 33;

/** A table that is sorted by its heads; only rows in sight are in the page. */
export function SortableTable<T>(props: TableProps<T>): ReactElement {
  const { label, rows, columns, keyOf, sortedBy } = props;
  const [sorting, setSorting] = useState(sortedBy);
  const root = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(root, rows.length, ROW);
  const column = columns.find(({ key }) => key === sorting.key);
  const { isDescending } = sorting;
  const valueOf = column?.value;
  const sorted = useMemo(
    () => (valueOf === undefined ? rows : sortRows(rows, [{ valueOf, isDescending }])),
    // A column's value is read alike whenever its columns are made anew; its key says which it is.
    [rows, sorting.key, isDescending],
  );
  const sortBy = (key: string, isNumber: boolean): void =>
    setSorting((old) => ({ key, isDescending: old.key === key ? !old.isDescending : isNumber }));
  return (
    <div className="tablescroll" ref={root} tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, title, isNumber }) => {
              const isSorted = sorting.key === key;
              const order = sorting.isDescending ? 'descending' : 'ascending';
              return (
                <th
                  key={key}
                  className={isNumber === true ? 'r' : ''}
                  aria-sort={isSorted ? order : undefined}
                >
                  <button type="button" onClick={() => sortBy(key, isNumber === true)}>
                    {title}
                    {isSorted ? <Icon name={sorting.isDescending ? 'down' : 'up'} small /> : null}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first > 0 ? (
            <tr className="pad" aria-hidden="true">
              <td colSpan={columns.length} style={{ height: first * ROW }} />
            </tr>
          ) : null}
          {sorted.slice(first, last).map((row, index) => (
            <tr key={keyOf(row)} aria-rowindex={first + index + 2}>
              {columns.map(({ key, value, cell, isNumber }) => (
                <td key={key} className={isNumber === true ? 'r' : ''}>
                  {cell === undefined ? value(row) : cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {last < rows.length ? (
            <tr className="pad" aria-hidden="true">
              <td colSpan={columns.length} style={{ height: (rows.length - last) * ROW }} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
