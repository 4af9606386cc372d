import { z } from 'zod';
import { entityRef } from './api.ts';
import { block, DATED_BY } from './document.ts';
import { documentId, eventId, reportId } from './ids.ts';
import { actName, ploverType, quadClass } from './ontology.ts';
import { datePrecision, hedge, status } from './record.ts';
import { count, list } from './shape.ts';
import { span } from './span.ts';

export const documentRef = z.object({
  id: documentId,
  key: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  datedBy: z.enum(DATED_BY),
});
export type DocumentRef = z.infer<typeof documentRef>;

export const report = z.object({
  id: reportId,
  document: documentRef,
  spans: list(span),
  /** The cue words, in document offsets. */
  cues: list(span),
  /** The most telling span verbatim, and where it starts in the document. */
  text: z.string(),
  start: count,
  /** The whole sentence around `text`, verbatim, and where it starts. */
  sentence: z.object({ text: z.string(), start: count }),
  attribution: list(entityRef),
  hedge: hedge.nullable(),
  negated: z.boolean(),
  quoted: z.boolean(),
  act: actName,
  date: z.string().nullable(),
  dateText: z.string().nullable(),
  rule: z.string(),
  confidence: z.number(),
  /** Reports with the same number are near-copies and count as one. */
  copyGroup: count,
});
export type Report = z.infer<typeof report>;

export const eventSummary = z.object({
  id: eventId,
  act: actName,
  label: z.string(),
  quad: quadClass,
  status,
  summary: z.string(),
  date: z.string().nullable(),
  dateEnd: z.string().nullable(),
  datePrecision,
  source: entityRef,
  target: entityRef.nullable(),
  reports: count,
  outlets: count,
  independent: count,
  hedge: hedge.nullable(),
  quoted: z.boolean(),
  content: z.string().nullable(),
  group: z.string().nullable(),
});
export type EventSummary = z.infer<typeof eventSummary>;

export const disagreement = z.object({
  about: z.enum(['date', 'act', 'title', 'status', 'hedge']),
  accounts: list(z.object({ value: z.string(), documents: list(z.string()) })),
});
export type Disagreement = z.infer<typeof disagreement>;

export const eventDetail = eventSummary.extend({
  plover: ploverType,
  cameo: z.string(),
  goldstein: z.number(),
  aliases: list(z.string()),
  concerns: list(entityRef),
  ledger: list(report),
  disagreements: list(disagreement),
  answers: list(eventSummary),
  answeredBy: list(eventSummary),
  /** The other pairs of a joint act. */
  joint: list(eventSummary),
});
export type EventDetail = z.infer<typeof eventDetail>;

export const entityDetail = z.object({
  entity: entityRef,
  aliases: list(z.string()),
  iso3: z.string().nullable(),
  signedOn: z.string().nullable(),
  did: list(z.object({ act: actName, label: z.string(), quad: quadClass, events: count })),
  received: list(z.object({ act: actName, label: z.string(), quad: quadClass, events: count })),
  affiliations: list(
    z.object({
      kind: z.enum(['speaks-for', 'part-of']),
      entity: entityRef,
      title: z.string().nullable(),
      /** The first and the last day on which a document gives this title. */
      from: z.string().nullable(),
      to: z.string().nullable(),
      documents: count,
      direction: z.enum(['out', 'in']),
    }),
  ),
  /** Newest first, at most 200; `eventCount` is all. */
  events: list(eventSummary),
  eventCount: count,
  documents: list(documentRef),
  documentCount: count,
});
export type EntityDetail = z.infer<typeof entityDetail>;

export const neighbors = z.object({
  items: list(
    z.object({
      entity: entityRef,
      events: count,
      reports: count,
      acts: list(
        z.object({
          act: actName,
          quad: quadClass,
          direction: z.enum(['out', 'in']),
          events: count,
        }),
      ),
    }),
  ),
  total: count,
  nextCursor: z.string().nullable(),
});
export type Neighbors = z.infer<typeof neighbors>;

export const dyad = z.object({
  a: entityRef,
  b: entityRef,
  /** Newest first, as many as were asked for of those that the filters let through. */
  events: list(eventDetail),
  /** What these answer, or are answered by, that one of the two did to or with somebody else. */
  context: list(eventDetail),
  /** Which of all these the second one did, itself or by those who speak for it. */
  back: list(eventId),
  /**
   * Between the two, of these let through, and said about the other, to nobody, were that not filtered; the pairs of a
   * joint act count as one.
   */
  counts: z.object({ all: count, passed: count, about: count }),
  truncated: z.boolean(),
});
export type Dyad = z.infer<typeof dyad>;

export const timeline = z.object({
  buckets: list(z.object({ date: z.string(), quad: quadClass, events: count })),
  ranges: list(
    z.object({
      id: eventId,
      summary: z.string(),
      quad: quadClass,
      from: z.string(),
      to: z.string(),
    }),
  ),
  undated: count,
});
export type Timeline = z.infer<typeof timeline>;

export const documentSummary = documentRef.extend({
  events: count,
  words: count,
  copies: count,
  isOutdated: z.boolean(),
});
export const documentList = z.object({ documents: list(documentSummary), total: count });
export type DocumentList = z.infer<typeof documentList>;

export const documentDetail = documentRef.extend({
  text: z.string(),
  blocks: list(block),
  datelinePlace: z.string().nullable(),
  otherDates: list(z.object({ date: z.string(), by: z.enum(DATED_BY) })),
  mentions: list(z.object({ entity: entityRef, spans: list(span) })),
  reports: list(
    z.object({
      event: eventSummary,
      spans: list(span),
      /** The whole sentences that the spans stand in. */
      sentences: list(span),
      cues: list(span),
      attribution: list(entityRef),
      /** Whom or what its event is about. */
      concerns: list(entityRef),
      date: z.string().nullable(),
      dateText: z.string().nullable(),
    }),
  ),
  copies: list(documentRef),
  pipeline: z.string(),
});
export type DocumentDetail = z.infer<typeof documentDetail>;
