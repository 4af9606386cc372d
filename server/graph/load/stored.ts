import { z } from 'zod';
import { compareText } from '../../core/project/order.ts';
import { documentId } from '../../model/ids.ts';
import type { StoredDocument } from '../../model/projection.ts';
import { extraction } from '../../model/record.ts';

/** The columns of a Document that the projection is made of. */
export const storedRow = z.object({
  id: documentId,
  text: z.string(),
  pipeline: z.string(),
  records: z.string(),
});

/** Reads a document's records back; throws a ZodError when another version wrote what this one can't read. */
export function toStoredDocument({
  records,
  ...document
}: z.infer<typeof storedRow>): StoredDocument {
  return { ...document, extraction: extraction.parse(JSON.parse(records)) };
}

/** The records as they are kept: the order of keys is the schema's, so equal records are equal texts. */
export function serializeRecords({ extraction: records }: StoredDocument): string {
  return JSON.stringify(extraction.parse(records));
}

/** A signature as it is kept: four bytes a value, so that comparing with all documents stays cheap. */
export function packSignature(signature: readonly number[]): string | null {
  if (signature.length === 0) return null;
  return Buffer.from(Uint32Array.from(signature).buffer).toString('base64');
}

/** The values of a kept signature. */
export function unpackSignature(packed: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  return new Uint32Array(bytes.buffer);
}

/** The order of documents that have one id: one text under two names keeps the smaller name. */
export function compareStored(a: StoredDocument, b: StoredDocument): number {
  return compareText(keyOf(a), keyOf(b)) || compareText(serializeRecords(a), serializeRecords(b));
}

/** The document under the smaller of its own key and another that the same text has been read by. */
export function keepSmallerKey(document: StoredDocument, other: StoredDocument): StoredDocument {
  const key = keyOf(other);
  if (compareText(keyOf(document), key) <= 0) return document;
  const { extraction: told } = document;
  return {
    ...document,
    extraction: {
      ...told,
      document: { ...told.document, key },
      events: told.events.map((event) => ({ ...event, document: key })),
    },
  };
}

function keyOf({ extraction: told }: StoredDocument): string {
  return told.document.key;
}
