import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { createDocumentId, createReportId, type DocumentId, type ReportId } from '../model/ids.ts';

/** Hex SHA-256 of a value's JSON text. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

/** The id of a document: of where it stands and its text, so that two outlets' identical copy stays two. */
export function documentIdOf(source: {
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly text: string;
}): DocumentId {
  return createDocumentId(digest([source.url ?? source.outlet ?? '', source.text]));
}

/** The id of a report: of its document, act, parties and first span. */
export function reportIdOf(parts: readonly unknown[]): ReportId {
  return createReportId(digest(parts).slice(0, 16));
}
