import type { SourceDocument } from '../../model/document.ts';

/** The formats that documents come in. */
export const FORMATS = ['txt', 'md', 'html', 'jsonl', 'feed', 'csv', 'tsv'] as const;
export type Format = (typeof FORMATS)[number];

/** Why something that was found is not a document. */
export const READ_REASONS = [
  'not-found',
  'unreadable',
  'special-file',
  'symlink-loop',
  'hidden',
  'unsupported-format',
  'empty',
  'binary',
  'bad-encoding',
  'unknown-charset',
  'too-large',
  'too-deep',
  'bad-json',
  'bad-record',
  'bad-table',
  'no-text',
  'no-documents',
] as const;
export type ReadReason = (typeof READ_REASONS)[number];

/** Something that was found and gives no document: counted and shown, never dropped in silence. */
export interface Rejected {
  readonly status: 'rejected';
  /** The file, with `:LINE` or `#NUMBER` for a record in it. */
  readonly path: string;
  readonly reason: ReadReason;
  readonly detail: string;
}

/** One document as it was read. */
export interface ReadDocument {
  readonly status: 'read';
  readonly path: string;
  readonly source: SourceDocument;
}

export type ReadItem = ReadDocument | Rejected;

/** A file or a stream whose first bytes are known: enough to tell its format. */
export interface Input {
  readonly path: string;
  /** The base name without its last extension: the key of a file's only document. */
  readonly base: string;
  readonly format: Format;
  /** All bytes, the head included; read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Makes the answer for something that can't be read as a document. */
export function createRejected(path: string, reason: ReadReason, detail: string): Rejected {
  return { status: 'rejected', path, reason, detail };
}
