import { z } from 'zod';
import { block, DATED_BY } from './document.ts';
import { actor, entityKind } from './entity.ts';
import { entityId, reportId } from './ids.ts';
import { actName, ploverType } from './ontology.ts';
import { span } from './span.ts';

export const STATUSES = ['asserted', 'claimed', 'planned', 'negated'] as const;
export const status = z.enum(STATUSES);
export type Status = z.infer<typeof status>;

/** How firmly a thing is said, the firmest first; null is plain. */
export const HEDGES = ['certain', 'likely', 'possible', 'conditional', 'considered'] as const;
export const hedge = z.enum(HEDGES);
export type Hedge = z.infer<typeof hedge>;

export const DATE_PRECISIONS = ['day', 'range', 'month', 'year', 'none'] as const;
export const datePrecision = z.enum(DATE_PRECISIONS);
export type DatePrecision = z.infer<typeof datePrecision>;

const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);

/** `{record:'event'}`: one document's report of one event; a line of `demarche extract`. */
export const eventRecord = z
  .object({
    record: z.literal('event'),
    id: reportId,
    document: z.string(),
    type: actName,
    plover: ploverType,
    cameo: z.string(),
    status,
    source: actor,
    target: actor.nullable(),
    /** Set when one sentence gives several source–target pairs: the same on each of them. */
    group: z.string().nullable(),
    concerns: z.array(entityId).readonly(),
    /** YYYY-MM-DD, YYYY-MM or YYYY; a range's first day. */
    date: isoDate.nullable(),
    dateEnd: isoDate.nullable(),
    datePrecision,
    /** The words that dated it ("on Friday"), or null when it took the document's date or none. */
    dateText: z.string().nullable(),
    hedge: hedge.nullable(),
    negated: z.boolean(),
    quoted: z.boolean(),
    /** What was said, for an utterance. */
    content: z.string().nullable(),
    /** On whose word, the nearest first; the outlet itself is not repeated. */
    attribution: z.array(entityId).readonly(),
    /** Ids of this document's reports that this one answers. */
    answers: z.array(reportId).readonly(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    evidence: z.array(span).min(1).readonly(),
    /** The whole sentences that each span of the evidence stands in; older records have none. */
    sentences: z.array(span).readonly().default([]),
    /** The words that made it an act, for the yellow mark. */
    cues: z.array(span).readonly(),
  })
  .readonly();
export type EventRecord = z.infer<typeof eventRecord>;

/** `{record:'entity'}`: an entity as this document alone shows it. A person known here only by a surname has `isShort`. */
export const entityRecord = z
  .object({
    record: z.literal('entity'),
    id: entityId,
    kind: entityKind,
    name: z.string(),
    country: z.string().nullable(),
    aliases: z.array(z.string()).readonly(),
    isShort: z.boolean(),
    /** YYYY-MM-DD, of a treaty. */
    signedOn: z.string().nullable(),
    mentions: z.array(span).readonly(),
  })
  .readonly();
export type EntityRecord = z.infer<typeof entityRecord>;

/** `{record:'affiliation'}`: a person speaks for a body or state, or a body is part of a state. */
export const affiliationRecord = z
  .object({
    record: z.literal('affiliation'),
    kind: z.enum(['speaks-for', 'part-of']),
    from: entityId,
    to: entityId,
    title: z.string().nullable(),
  })
  .readonly();
export type AffiliationRecord = z.infer<typeof affiliationRecord>;

/** `{record:'document'}`: what *clean* found out, and what near-copies are found by. */
export const documentRecord = z
  .object({
    record: z.literal('document'),
    key: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    datelinePlace: z.string().nullable(),
    publishedAt: z.string().nullable(),
    datedBy: z.enum(DATED_BY),
    otherDates: z.array(z.object({ date: z.string(), by: z.enum(DATED_BY) }).readonly()).readonly(),
    blocks: z.array(block).readonly(),
    /** MinHash (Broder 1997) of word 5-shingles of the body: 64 unsigned 32-bit values, [] for a text too short. */
    signature: z.array(z.int().nonnegative()).readonly(),
    /** Sentences that gave no event, counted by reason. */
    abstentions: z.record(z.string(), z.int().nonnegative()),
    /** What the carrier said of it, as it was read: without these a re-reading would not be the same. */
    carried: z
      .object({
        title: z.string(),
        outlet: z.string(),
        url: z.string(),
        publishedAt: z.string(),
        publishedBy: z.enum(DATED_BY),
      })
      .partial()
      .readonly()
      .optional(),
  })
  .readonly();
export type DocumentRecord = z.infer<typeof documentRecord>;

/** All that the pipeline knows of one document: stored with it, and what the graph is a projection of. */
export const extraction = z
  .object({
    document: documentRecord,
    entities: z.array(entityRecord).readonly(),
    affiliations: z.array(affiliationRecord).readonly(),
    events: z.array(eventRecord).readonly(),
  })
  .readonly();
export type Extraction = z.infer<typeof extraction>;
