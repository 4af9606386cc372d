import { z } from 'zod';
import {
  actName,
  documentId,
  entityId,
  type EventId,
  eventId,
  hedge,
  reportId,
  type ReportRows,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { readDocumentRefs } from '../documents/documentRefs.ts';
import { readNames } from '../entities.ts';

const rows = defineQuery({
  file: 'read/report-rows.cypher',
  params: z.object({ ids: z.array(eventId).readonly(), limit: z.int() }),
  row: z.object({
    event: eventId,
    id: reportId,
    document: documentId,
    act: actName,
    text: z.string(),
    sentence: z.string(),
    attribution: z.array(entityId),
    hedge: hedge.nullable(),
    negated: z.boolean(),
    quoted: z.boolean(),
    date: z.string().nullable(),
  }),
});

/** Every document's account of some events, at most `limit`. */
export async function readReportRows(
  database: Database,
  acts: ActIndex,
  ids: readonly EventId[],
  limit: number,
): Promise<ReportRows> {
  const found = await database.read(rows, { ids: [...new Set(ids)], limit: limit + 1 });
  const shown = found.slice(0, limit);
  const [documents, nameOf] = await Promise.all([
    readDocumentRefs(
      database,
      shown.map((row) => row.document),
    ),
    readNames(
      database,
      shown.flatMap((row) => row.attribution),
    ),
  ]);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  return {
    rows: shown.flatMap((row) => {
      const document = documentOf.get(row.document);
      if (!document) return [];
      const attribution = row.attribution.map(nameOf);
      return {
        ...row,
        document,
        attribution,
        label: acts.label(row.act),
        quad: acts.quad(row.act),
      };
    }),
    truncated: found.length > shown.length,
  };
}
