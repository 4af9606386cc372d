import { useState, type KeyboardEvent, type RefObject } from 'react';
import { moveCell, type Cell } from '../../graph/network/cells.ts';
import { isTyping } from '../kit/keys.ts';

export const ROW = 33;

interface GridOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  /** The height of the heads. */
  readonly top: number;
  readonly onEnter: (cell: Cell, isShift: boolean) => void;
  readonly onSpace: (row: number, isShift: boolean) => void;
  readonly onAll: () => void;
}

interface GridKeys {
  readonly cell: Cell;
  readonly goTo: (cell: Cell) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard of a grid: one cell is active, and in sight; what keys do is the reader's. */
export function useGrid(options: GridOptions): GridKeys {
  const { root, rows, columns, top, onEnter, onSpace, onAll } = options;
  const [wanted, setCell] = useState<Cell>({ row: 0, column: 0 });
  const cell = {
    row: Math.min(wanted.row, rows - 1),
    column: Math.min(wanted.column, columns - 1),
  };
  const goTo = (next: Cell): void => {
    setCell(next);
    const element = root.current;
    if (element === null || next.row < 0) return;
    const [start, end] = [next.row * ROW, (next.row + 1) * ROW + top];
    if (element.scrollTop > start) element.scrollTop = start;
    else if (element.scrollTop + element.clientHeight < end)
      element.scrollTop = end - element.clientHeight;
  };
  return {
    cell,
    goTo,
    onKeyDown(event) {
      if (event.target instanceof HTMLInputElement || isTyping(event.target) || event.altKey)
        return;
      const isCtrl = event.ctrlKey || event.metaKey;
      const page = Math.max(1, Math.floor(((root.current?.clientHeight ?? 0) - top) / ROW) - 1);
      const next = moveCell(cell, event.key, isCtrl, { rows, columns, page });
      if (next !== null) goTo(next);
      else if (event.key === 'Enter') onEnter(cell, event.shiftKey);
      else if (event.key === ' ') onSpace(cell.row, event.shiftKey);
      else if (isCtrl && event.key.toLowerCase() === 'a') onAll();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
