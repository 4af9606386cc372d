import { z } from 'zod';
import { documentId, type DocumentList } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import { readDocumentRefs } from './documentRefs.ts';
import { readTotals } from '../stats.ts';

const documents = defineQuery({
  file: 'read/documents.cypher',
  params: z.object({ skip: z.int().nonnegative(), limit: z.int().positive() }),
  row: z.object({
    id: documentId,
    events: z.number(),
    words: z.number(),
    copies: z.number(),
    pipeline: z.string(),
  }),
});

export interface Page {
  readonly skip: number;
  readonly limit: number;
}

/** Documents without their texts, newest first. */
export async function readDocuments(
  database: Database,
  pipeline: string,
  page: Page,
): Promise<DocumentList> {
  const [rows, totals] = await Promise.all([
    database.read(documents, { ...page }),
    readTotals(database),
  ]);
  const refs = await readDocumentRefs(
    database,
    rows.map(({ id }) => id),
  );
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  return {
    documents: rows.flatMap(({ id, pipeline: readBy, ...counts }) => {
      const ref = byId.get(id);
      return ref ? { ...ref, ...counts, isOutdated: readBy !== pipeline } : [];
    }),
    total: totals.documents,
  };
}
