import { z } from 'zod';
import { entityRef } from './api.ts';
import { eventId, reportId } from './ids.ts';
import { documentRef, eventSummary } from './ledger.ts';
import { actName, quadClass } from './ontology.ts';
import { hedge } from './record.ts';
import { list } from './shape.ts';

/** Most events that are asked for at once, and most reports that are answered with. */
export const MOST_ROWS = 20_000;

/** The events whose rows are asked for: those on a screen. */
export const rowsRequest = z.object({ events: z.array(eventId).max(MOST_ROWS).readonly() });

export const eventRows = z.object({ rows: list(eventSummary) });
export type EventRows = z.infer<typeof eventRows>;

/** One document's account of an event, without its spans. */
export const reportRow = z.object({
  id: reportId,
  event: eventId,
  act: actName,
  label: z.string(),
  quad: quadClass,
  document: documentRef,
  /** The most telling words, verbatim. */
  text: z.string(),
  /** The sentence around them. */
  sentence: z.string(),
  attribution: list(entityRef),
  hedge: hedge.nullable(),
  negated: z.boolean(),
  quoted: z.boolean(),
  date: z.string().nullable(),
});
export type ReportRow = z.infer<typeof reportRow>;

export const reportRows = z.object({ rows: list(reportRow), truncated: z.boolean() });
export type ReportRows = z.infer<typeof reportRows>;
