import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Located } from './located.ts';

/** A line of a table by the names of its columns; empty cells are left out. */
export type Cells = Readonly<Record<string, string>>;
/** The list that a line goes to, and what it says there. */
export interface Row {
  readonly list: string;
  readonly value: unknown;
}
export type ToRow = (cells: Cells) => Row;

const records = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
);

/** Parses a table with a header line into lists of rows. */
export function parseCsv(text: string, toRow: ToRow): Pick<Located, 'value' | 'lineOf'> {
  const parsed = records.parse(
    parse(text, { columns: true, info: true, skip_empty_lines: true, trim: true }),
  );
  const lists: Record<string, unknown[]> = {};
  const lines = new Map<string, number>();
  for (const { record, info } of parsed) {
    const cells = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
    const { list, value } = toRow(cells);
    const rows = (lists[list] ??= []);
    lines.set(`${list} ${rows.length}`, info.lines);
    rows.push(value);
  }
  return {
    value: lists,
    lineOf: ([list, index]) => lines.get(`${String(list)} ${String(index ?? 0)}`) ?? 1,
  };
}

/** The words of a cell: "Blue House; Yongsan". */
export function listOf(cell: string | undefined): readonly string[] | undefined {
  return cell
    ?.split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** What is said; what is not is left out, so that its default counts. */
export function withoutGaps(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
