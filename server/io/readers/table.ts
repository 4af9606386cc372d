import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodeUtf8 } from './decode.ts';
import type { Limits } from './limits.ts';
import { readRecord } from './record.ts';
import { createTableEndFinder, splitRecords, type Piece } from './split.ts';
import { createRejected, type Input, type ReadItem, type Rejected } from './types.ts';

/** Other names that columns of the contract's fields go by. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: 'id',
  text: 'text',
  body: 'text',
  content: 'text',
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  url: 'url',
  link: 'url',
  publishedat: 'publishedAt',
  published: 'publishedAt',
  date: 'publishedAt',
};
const rows = z.array(z.array(z.string()));

interface Header {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

type Row = { readonly status: 'row'; readonly fields: readonly string[] } | Rejected;

/** Reads a table with a header line, one document a record: a bad record is rejected and the next one read. */
export async function* readTable(input: Input, limits: Limits): AsyncGenerator<ReadItem> {
  let header: Header | null = null;
  let number = 0;
  for await (const piece of splitRecords(
    input.chunks,
    limits.recordBytes,
    createTableEndFinder(),
  )) {
    const delimiter: string = header?.delimiter ?? findDelimiter(input, piece);
    const path: string = header === null ? input.path : `${input.path}#${number + 1}`;
    const row = readRow(path, piece, delimiter, limits);
    if (row.status === 'row' && row.fields.length === 0) continue;
    if (header === null) {
      const checked: Header | Rejected =
        row.status === 'row' ? readHeader(path, row.fields, delimiter) : row;
      if ('status' in checked) {
        yield checked;
        return;
      }
      header = checked;
      continue;
    }
    number += 1;
    yield row.status === 'row' ? toItem(input, number, header, row.fields, limits) : row;
  }
  if (header === null) yield createRejected(input.path, 'empty', 'it holds no header line');
  else if (number === 0)
    yield createRejected(input.path, 'no-documents', 'it holds no record under its header');
}

function readRow(path: string, piece: Piece, delimiter: string, limits: Limits): Row {
  if (piece.status === 'too-large')
    return createRejected(
      path,
      'too-large',
      `the record has more than ${limits.recordBytes} bytes; is a quotation mark left open?`,
    );
  const decoded = decodeUtf8(piece.bytes);
  if (decoded.status === 'rejected') return createRejected(path, decoded.reason, decoded.detail);
  try {
    const parsed = rows.parse(
      parse(decoded.text, { bom: true, delimiter, relax_quotes: true, skip_empty_lines: true }),
    );
    return { status: 'row', fields: parsed.at(0) ?? [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return createRejected(path, 'bad-table', error.message);
  }
}

function findDelimiter(input: Input, piece: Piece): string {
  if (input.format === 'tsv' || piece.status !== 'whole') return '\t';
  const line = new TextDecoder('latin1').decode(piece.bytes);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

function readHeader(path: string, fields: readonly string[], delimiter: string): Header | Rejected {
  const columns = fields.map(
    (field) => COLUMNS[field.trim().toLowerCase().replace(/_/gu, '')] ?? '',
  );
  return columns.includes('text')
    ? { delimiter, columns }
    : createRejected(
        path,
        'bad-table',
        `its first line names no column "text" (or "body", "content"): ${fields.slice(0, 8).join(', ')}`,
      );
}

function toItem(
  input: Input,
  number: number,
  { columns }: Header,
  fields: readonly string[],
  limits: Limits,
): ReadItem {
  const path = `${input.path}#${number}`;
  if (fields.length > columns.length)
    return createRejected(
      path,
      'bad-record',
      `it has ${fields.length} fields under ${columns.length} columns`,
    );
  const named = columns.map((column, at) => [column, fields[at]] as const);
  const record = Object.fromEntries(
    named.filter(([column, field]) => column !== '' && field !== ''),
  );
  return readRecord(path, `${input.base}#${number}`, record, limits);
}
