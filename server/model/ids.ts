import { z } from 'zod';

/** `state:KOR`, `person:kim-hong-kyun`, `org:KOR:foreign-ministry`, `treaty:…`, `place:…`. */
export const entityId = z.string().min(3).brand<'EntityId'>();
export type EntityId = z.infer<typeof entityId>;

/** Hex SHA-256 of the JSON array [url or outlet or '', text]. */
export const documentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentId>;

/** One document's account of an event: hex, first 16 signs of SHA-256 of document, act, parties and first span. */
export const reportId = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof reportId>;

/** The smallest report id among those that tell of the event. */
export const eventId = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .brand<'EventId'>();
export type EventId = z.infer<typeof eventId>;

/** Brands a string as an entity's id; throws when it has no `kind:` before its name. */
export function createEntityId(text: string): EntityId {
  if (!/^[a-z]+:./u.test(text))
    throw new TypeError(`model/ids: "${text}" is no entity id. Expected kind:name`);
  return entityId.parse(text);
}

/** Brands a digest as a document's id; throws unless it is 64 hex signs. */
export function createDocumentId(digest: string): DocumentId {
  return documentId.parse(digest);
}

/** Brands a digest as a report's id; throws unless it is 16 hex signs. */
export function createReportId(digest: string): ReportId {
  return reportId.parse(digest);
}

/** An event is named after the smallest of its reports. */
export function createEventId(report: string): EventId {
  return eventId.parse(report);
}
