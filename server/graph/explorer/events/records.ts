import { z } from 'zod';
import { eventRecord } from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';

const records = defineQuery({
  file: 'read/export-records.cypher',
  params: z.object({ ids: z.array(z.string()).readonly().nullable() }),
  row: z.object({ records: z.string() }),
});

/** Of a document's stored records, the events. */
const stored = z.object({ events: z.array(eventRecord) });

/** The event records of some documents, or of all, with their ids. */
export async function* streamRecords(
  database: Database,
  documents: readonly string[] | null,
): AsyncGenerator<{ readonly id: string; readonly line: string }> {
  for await (const row of database.stream(records, { ids: documents }))
    for (const event of stored.parse(JSON.parse(row.records)).events)
      yield { id: event.id, line: JSON.stringify(event) };
}
