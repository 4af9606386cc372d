import { z } from 'zod';
import {
  type DocumentDetail,
  documentId,
  documentRecord,
  entityId,
  eventId,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { readDocumentRefs } from './documentRefs.ts';
import { readNames } from '../entities.ts';
import { readNamelessEvents } from '../events/events.ts';
import { unflatten } from './spans.ts';

const idParam = z.object({ id: documentId });
const flat = z.array(z.number());

const one = defineQuery({
  file: 'read/document.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ id: documentId, text: z.string(), records: z.string(), pipeline: z.string() }),
});

const mentions = defineQuery({
  file: 'read/document-mentions.cypher',
  params: idParam,
  row: z.object({ entity: entityId, spans: flat }),
});

const reports = defineQuery({
  file: 'read/document-reports.cypher',
  params: idParam,
  row: z.object({
    event: eventId,
    spans: flat,
    sentences: flat,
    cues: flat,
    attribution: z.array(entityId),
    concerns: z.array(entityId),
    date: z.string().nullable(),
    dateText: z.string().nullable(),
  }),
});

const copies = defineQuery({
  file: 'read/document-copies.cypher',
  params: idParam,
  row: z.object({ id: documentId }),
});

/** Of the stored records, what *clean* found: the rest of them is in the graph. */
const stored = z.object({ document: documentRecord });

/** A document's text with the spans of all that was found in it, by its id or its key. */
export async function readDocument(
  database: Database,
  acts: ActIndex,
  key: string,
): Promise<DocumentDetail | undefined> {
  const [row] = await database.read(one, { id: key });
  if (!row) return undefined;
  const { id } = row;
  const [mentionRows, reportRows, copyRows] = await Promise.all([
    database.read(mentions, { id }),
    database.read(reports, { id }),
    database.read(copies, { id }),
  ]);
  const [found, [ref, ...copied]] = await Promise.all([
    readNamelessEvents(
      database,
      acts,
      reportRows.map(({ event }) => event),
    ),
    readDocumentRefs(database, [id, ...copyRows.map((copy) => copy.id)]),
  ]);
  if (!ref) return undefined;
  const nameOf = await readNames(database, [
    ...found.parties,
    ...mentionRows.map(({ entity }) => entity),
    ...reportRows.flatMap(({ attribution, concerns }) => [...attribution, ...concerns]),
  ]);
  const { document } = stored.parse(JSON.parse(row.records));
  return {
    ...ref,
    text: row.text,
    blocks: document.blocks,
    datelinePlace: document.datelinePlace,
    otherDates: document.otherDates,
    mentions: mentionRows.map(({ entity, spans }) => ({
      entity: nameOf(entity),
      spans: unflatten(spans),
    })),
    reports: reportRows.flatMap((report) => {
      const event = found.summarize(report.event, nameOf);
      if (!event) return [];
      return {
        event,
        spans: unflatten(report.spans),
        sentences: unflatten(report.sentences),
        cues: unflatten(report.cues),
        attribution: report.attribution.map(nameOf),
        concerns: report.concerns.map(nameOf),
        date: report.date,
        dateText: report.dateText,
      };
    }),
    copies: copied,
    pipeline: row.pipeline,
  };
}
