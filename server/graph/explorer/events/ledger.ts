import { z } from 'zod';
import {
  actName,
  documentId,
  type DocumentRef,
  type EntityId,
  entityId,
  type EventDetail,
  type EventId,
  eventId,
  hedge,
  ploverType,
  type Report,
  reportId,
  type Span,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { findDisagreements } from './disagreements.ts';
import { numberCopyGroups } from './copies.ts';
import { readDocumentRefs } from '../documents/documentRefs.ts';
import { type Namer, readNames } from '../entities.ts';
import { pickEvents, readNamelessEvents } from './events.ts';
import { groupBy } from '../groupBy.ts';
import { startOf, unflatten } from '../documents/spans.ts';

const idsParam = z.object({ ids: z.array(eventId).readonly() });

const details = defineQuery({
  file: 'read/event-details.cypher',
  params: idsParam,
  row: z.object({
    id: eventId,
    plover: ploverType,
    cameo: z.string(),
    goldstein: z.number(),
    aliases: z.array(z.string()),
    concerns: z.array(entityId),
    answers: z.array(eventId),
    answeredBy: z.array(eventId),
    joint: z.array(eventId),
  }),
});

const reports = defineQuery({
  file: 'read/event-reports.cypher',
  params: idsParam,
  row: z.object({
    event: eventId,
    id: reportId,
    document: documentId,
    spans: z.array(z.number()),
    cues: z.array(z.number()),
    text: z.string(),
    sentences: z.array(z.number()),
    sentence: z.string(),
    attribution: z.array(entityId),
    hedge: hedge.nullable(),
    negated: z.boolean(),
    quoted: z.boolean(),
    act: actName,
    date: z.string().nullable(),
    dateText: z.string().nullable(),
    rule: z.string(),
    confidence: z.number(),
    copies: z.array(documentId),
  }),
});
type ReportRow = z.output<typeof reports.row>;

const alias = defineQuery({
  file: 'read/event-alias.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ id: eventId }),
});

/** The event with this id, or the one that has had it. */
export async function readEvent(
  database: Database,
  acts: ActIndex,
  id: EventId,
): Promise<EventDetail | undefined> {
  const [event] = await readLedgers(database, acts, [id]);
  if (event) return event;
  const [renamed] = await database.read(alias, { id });
  return renamed && (await readLedgers(database, acts, [renamed.id]))[0];
}

/** Events with all their reports, in the order asked for. */
export async function readLedgers(
  database: Database,
  acts: ActIndex,
  ids: readonly EventId[],
): Promise<readonly EventDetail[]> {
  const [rows, accounts] = await Promise.all([
    database.read(details, { ids }),
    database.read(reports, { ids }),
  ]);
  const linked = rows.flatMap((row) => [...row.answers, ...row.answeredBy, ...row.joint]);
  const [found, documents] = await Promise.all([
    readNamelessEvents(database, acts, [...ids, ...linked]),
    readDocumentRefs(
      database,
      accounts.map((row) => row.document),
    ),
  ]);
  const nameOf = await readNames(database, namedIn(rows, accounts, found.parties));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const accountsOf = groupBy(accounts, (row) => row.event);
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    const summary = found.summarize(id, nameOf);
    if (!row || !summary) return [];
    const ledger = createLedger(accountsOf.get(id) ?? [], documentOf, nameOf);
    return {
      ...summary,
      ...row,
      concerns: row.concerns.map(nameOf),
      ledger,
      disagreements: findDisagreements(ledger, acts),
      answers: pickEvents(found, nameOf, row.answers),
      answeredBy: pickEvents(found, nameOf, row.answeredBy),
      joint: pickEvents(found, nameOf, row.joint),
    };
  });
}

function createLedger(
  rows: readonly ReportRow[],
  documentOf: ReadonlyMap<string, DocumentRef>,
  nameOf: Namer,
): readonly Report[] {
  const copyGroupOf = numberCopyGroups(rows);
  return rows.flatMap((row) => {
    const document = documentOf.get(row.document);
    if (!document) return [];
    const spans = unflatten(row.spans);
    return {
      id: row.id,
      document,
      spans,
      cues: unflatten(row.cues),
      text: row.text,
      start: startOf(row.text, spans),
      sentence: createSentence(row, spans),
      attribution: row.attribution.map(nameOf),
      hedge: row.hedge,
      negated: row.negated,
      quoted: row.quoted,
      act: row.act,
      date: row.date,
      dateText: row.dateText,
      rule: row.rule,
      confidence: row.confidence,
      copyGroup: copyGroupOf(row.document),
    };
  });
}

/** The sentence around the most telling span, with its place in the document. */
function createSentence(row: ReportRow, spans: readonly Span[]): Report['sentence'] {
  const start = startOf(row.text, spans);
  const around = unflatten(row.sentences).find(
    (span) =>
      span.start <= start &&
      span.end >= start + row.text.length &&
      span.end - span.start === row.sentence.length,
  );
  return around === undefined
    ? { text: row.text, start }
    : { text: row.sentence, start: around.start };
}

function namedIn(
  rows: readonly z.output<typeof details.row>[],
  accounts: readonly ReportRow[],
  parties: readonly EntityId[],
): readonly EntityId[] {
  return [
    ...parties,
    ...rows.flatMap((row) => row.concerns),
    ...accounts.flatMap((row) => row.attribution),
  ];
}
