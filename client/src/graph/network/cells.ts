/** A cell of a grid; row −1 are the heads. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

/** Where a key goes from a cell; null when it goes nowhere. */
export function moveCell(cell: Cell, key: string, isCtrl: boolean, grid: Grid): Cell | null {
  const { row, column } = cell;
  const [last, end] = [grid.rows - 1, grid.columns - 1];
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(-1, Math.min(last, nextRow)),
    column: Math.max(0, Math.min(end, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return isCtrl ? to(0, column) : to(row - 1, column);
    case 'ArrowDown':
      return isCtrl ? to(last, column) : to(row + 1, column);
    case 'ArrowLeft':
      return to(row, isCtrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isCtrl ? end : column + 1);
    case 'Home':
      return isCtrl ? to(0, 0) : to(row, 0);
    case 'End':
      return isCtrl ? to(last, end) : to(row, end);
    case 'PageUp':
      return to(Math.max(Math.min(row, 0), row - grid.page), column);
    case 'PageDown':
      return to(row + grid.page, column);
    default:
      return null;
  }
}
