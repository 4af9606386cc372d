import { z } from 'zod';
import {
  type DocumentId,
  documentId,
  type DocumentRef,
  documentRef,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const documentRefs = defineQuery({
  file: 'read/document-refs.cypher',
  params: z.object({ ids: z.array(documentId).readonly() }),
  row: documentRef,
});

/** Reads these documents without their texts, in the order asked for; those that have gone are left out. */
export async function readDocumentRefs(
  database: Database,
  ids: readonly DocumentId[],
): Promise<readonly DocumentRef[]> {
  const rows = await database.read(documentRefs, { ids: [...new Set(ids)] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
