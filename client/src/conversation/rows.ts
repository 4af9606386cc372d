import type { Lane } from './acts.ts';
import type { FilledColumn } from './columns.ts';
import { ROW, SIZES } from './measures.ts';

/** How many cards stand one over the other in each lane. */
export type Rows = Readonly<Record<Lane, number>>;

function mostOf(columns: readonly FilledColumn[], lane: Lane): number {
  const counts = columns.map(({ acts }) => acts.filter((act) => act.lane === lane).length);
  return Math.max(1, ...counts);
}

/** Gives each lane a row, and what else has room to the lane that needs it most. */
export function shareRows(columns: readonly FilledColumn[], height: number): Rows {
  const most = { a: mostOf(columns, 'a'), b: mostOf(columns, 'b') };
  const fixed = SIZES.band + 2 * (SIZES.label + SIZES.clear);
  const spare = Math.floor((height - fixed) / ROW) - 2;
  let rows: Rows = { a: 1, b: 1 };
  for (let left = spare; left > 0; left -= 1) {
    const needs = { a: Math.ceil(most.a / rows.a), b: Math.ceil(most.b / rows.b) };
    if (needs.a === 1 && needs.b === 1) return rows;
    rows = needs.a >= needs.b ? { ...rows, a: rows.a + 1 } : { ...rows, b: rows.b + 1 };
  }
  return rows;
}
