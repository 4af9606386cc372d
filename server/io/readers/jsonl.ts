import { decodeUtf8 } from './decode.ts';
import type { Limits } from './limits.ts';
import { readRecord } from './record.ts';
import { findLineEnd, splitRecords, type Piece } from './split.ts';
import { createRejected, type Input, type ReadItem } from './types.ts';

/** Reads JSON Lines one line at a time: a bad line is rejected and the next one read. */
export async function* readJsonl(input: Input, limits: Limits): AsyncGenerator<ReadItem> {
  let number = 0;
  let records = 0;
  for await (const line of splitRecords(input.chunks, limits.recordBytes, findLineEnd)) {
    number += 1;
    const item = readLine(input, number, line, limits);
    if (item === null) continue;
    records += 1;
    yield item;
  }
  if (records === 0)
    yield createRejected(input.path, number === 0 ? 'empty' : 'no-documents', 'it holds no record');
}

function readLine(input: Input, number: number, line: Piece, limits: Limits): ReadItem | null {
  const path = `${input.path}:${number}`;
  if (line.status === 'too-large')
    return createRejected(path, 'too-large', `the line has more than ${limits.recordBytes} bytes`);
  const decoded = decodeUtf8(line.bytes);
  if (decoded.status === 'rejected') return createRejected(path, decoded.reason, decoded.detail);
  // The mark belongs to the carrier, not to a document's text.
  const json = number === 1 ? decoded.text.replace(/^\uFEFF/u, '') : decoded.text;
  if (json.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(json);
    return readRecord(path, `${input.base}#${number}`, value, limits);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return createRejected(path, 'bad-json', error.message);
  }
}
