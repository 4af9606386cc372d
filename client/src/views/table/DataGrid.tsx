import { useEffect, useId, useRef, type MouseEvent, type ReactElement } from 'react';
import type { Cell } from '../../graph/network/cells.ts';
import { WORDS } from '../../words/words.ts';
import { useWindow } from '../kit/useWindow.ts';
import type { GridColumn } from './column.ts';
import { GridHead } from './GridHead.tsx';
import { ROW, useGrid } from './useGrid.ts';
import type { Shaping } from './useShape.ts';

interface GridProps<T> {
  readonly label: string;
  /** Narrowed and sorted. */
  readonly rows: readonly T[];
  /** Those that are shown. */
  readonly columns: readonly GridColumn<T>[];
  readonly shaping: Shaping;
  readonly keyOf: (row: T) => string;
  readonly isSelected: (row: T) => boolean;
  /** Selects rows that were not, or the other way round. */
  readonly onSelect: (rows: readonly T[], isSelected: boolean) => void;
  readonly onOpen: (row: T) => void;
}

const HEAD = 30;
const NARROW = 34;
const PICK = 40;

/** A grid of any number of rows, of which only those in sight are in the page; made for the keyboard. */
export function DataGrid<T>(props: GridProps<T>): ReactElement {
  const { label, rows, columns, shaping, keyOf, isSelected, onSelect, onOpen } = props;
  const { shape, sort, type } = shaping;
  const root = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const id = useId();
  const { first, last } = useWindow(root, rows.length, ROW);
  const heads = shape.isNarrowed ? 2 : 1;
  const { sortings, words, typed } = shape;
  // Rows in another order, or others, begin with their first.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    root.current?.scrollTo({ top: 0 });
  }, [sortings, words, typed]);
  const sortColumn = (at: number, isAdded: boolean): void => {
    const column = columns[at];
    if (column !== undefined) sort(column.key, column.isNumber === true, isAdded);
  };
  const pick = (at: number, isRange: boolean): void => {
    const row = rows[at];
    if (row === undefined) return;
    const [start, end] = isRange ? [anchor.current, at].sort((a, b) => a - b) : [at, at];
    onSelect(rows.slice(start, (end ?? at) + 1), isRange || !isSelected(row));
    if (!isRange) anchor.current = at;
  };
  const { cell, goTo, onKeyDown } = useGrid({
    root,
    rows: rows.length,
    columns: columns.length,
    top: HEAD + (shape.isNarrowed ? NARROW : 0),
    onEnter({ row, column }, isShift) {
      const found = rows[row];
      if (row < 0) sortColumn(column, isShift);
      else if (found !== undefined) onOpen(found);
    },
    onSpace: pick,
    onAll: () => onSelect(rows, true),
  });
  const idOf = ({ row, column }: Cell): string => `${id}${row}-${column}`;
  const isInPage = cell.row < 0 || (cell.row >= first && cell.row < last);
  const press = (event: MouseEvent, row: number, column: number): void => {
    goTo({ row, column });
    if (event.target instanceof Element && event.target.closest('.pick') !== null)
      pick(row, event.shiftKey);
  };
  const pad = (height: number): ReactElement | null =>
    height > 0 ? (
      <tr className="pad" role="presentation">
        <td role="presentation" colSpan={columns.length + 1} style={{ height }} />
      </tr>
    ) : null;
  return (
    <div className="tablescroll grid" ref={root} tabIndex={-1}>
      <table
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-description={WORDS.table.keys}
        aria-multiselectable
        aria-rowcount={rows.length + heads}
        aria-colcount={columns.length + 1}
        aria-activedescendant={isInPage ? idOf(cell) : undefined}
        style={{ minWidth: columns.reduce((sum, { width }) => sum + width, PICK) }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: PICK }} />
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <GridHead
          columns={columns}
          shape={shape}
          idOf={(column) => idOf({ row: -1, column })}
          active={cell.row < 0 ? cell.column : null}
          onSort={sortColumn}
          onType={type}
        />
        <tbody>
          {pad(first * ROW)}
          {rows.slice(first, last).map((row, index) => {
            const at = first + index;
            const isOn = isSelected(row);
            return (
              <tr
                key={keyOf(row)}
                aria-rowindex={at + heads + 1}
                aria-selected={isOn}
                className={isOn ? 'on' : ''}
                onDoubleClick={() => onOpen(row)}
              >
                <td className="pick" onClick={(event) => press(event, at, 0)}>
                  <span className={isOn ? 'tick on' : 'tick'} aria-hidden="true" />
                </td>
                {columns.map(({ key, value, cell: draw, isNumber }, column) => (
                  <td
                    key={key}
                    id={idOf({ row: at, column })}
                    className={`${isNumber === true ? 'r' : ''} ${cell.row === at && cell.column === column ? 'active' : ''}`}
                    onClick={(event) => press(event, at, column)}
                  >
                    {draw === undefined ? value(row) : draw(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {pad((rows.length - last) * ROW)}
        </tbody>
      </table>
    </div>
  );
}
