import { z } from 'zod';
import { documentId, entityId, eventId, reportId } from '../../model/ids.ts';
import { actName } from '../../model/ontology.ts';
import { list } from '../../model/shape.ts';
import { defineQuery, NONE, type Query } from '../query.ts';

/** A property holds a flat value or a list of them. */
const value = z.union([z.string(), z.number(), z.boolean(), list(z.string()), list(z.number())]);
const properties = z.record(z.string(), value.nullable());

const documents = z.object({ documents: list(documentId) });
const entities = z.object({ entities: list(entityId) });
const events = z.object({ events: list(eventId) });

export const LOCK = defineQuery({
  file: 'load/lock.cypher',
  params: NONE,
  row: z.object({ corrections: z.string().nullable() }),
});

export const SET_CORRECTIONS = defineQuery({
  file: 'load/set-corrections.cypher',
  params: z.object({ corrections: z.string() }),
  row: NONE,
});

function defineDrop<P extends z.ZodObject>(what: string, params: P): Query<P, typeof NONE> {
  return defineQuery({ file: `load/drop-${what}.cypher`, params, row: NONE });
}

export const DROP_EDGES = defineDrop('edges', events);
export const DROP_EVENTS = defineDrop('events', events);
export const DROP_WITHDRAWN = defineDrop('withdrawn', events);
export const DROP_DOCUMENTS = defineDrop('documents', documents);
export const DROP_MENTIONS = defineDrop('mentions', documents);
export const DROP_COPIES = defineDrop('copies', documents);
export const DROP_REPLACES = defineDrop('replaces', documents);
export const DROP_AFFILIATIONS = defineDrop('affiliations', entities);
export const DROP_ENTITIES = defineDrop('entities', entities);

export const DROP_REJECTS = defineDrop('rejects', z.object({ paths: list(z.string()) }));

/** A statement that writes a list of rows. */
export type PutQuery<R extends z.ZodType> = Query<
  z.ZodObject<{ rows: z.ZodReadonly<z.ZodArray<R>> }>,
  typeof NONE
>;

function definePut<R extends z.ZodType>(what: string, row: R): PutQuery<R> {
  const params = z.object({ rows: list(row) });
  return defineQuery({ file: `load/put-${what}.cypher`, params, row: NONE });
}

export const PUT_DOCUMENTS = definePut('documents', properties);
export const PUT_REJECTS = definePut(
  'rejects',
  z.object({ path: z.string(), reason: z.string(), detail: z.string() }),
);
export const PUT_ENTITIES = definePut(
  'entities',
  z.object({
    label: z.enum(['State', 'Person', 'Organization', 'Treaty', 'Place']),
    properties,
  }),
);
export const PUT_MENTIONS = definePut(
  'mentions',
  z.object({ document: documentId, entity: entityId, properties }),
);
export const PUT_AFFILIATIONS = definePut(
  'affiliations',
  z.object({
    from: entityId,
    to: entityId,
    type: z.enum(['SPEAKS_FOR', 'PART_OF']),
    properties,
  }),
);
export const PUT_EVENTS = definePut(
  'events',
  z.object({ source: entityId, properties, statements: list(properties) }),
);
export const PUT_WITHDRAWN = definePut(
  'withdrawn',
  z.object({
    properties,
    reports: list(z.object({ document: documentId, records: list(reportId) })),
  }),
);
export const PUT_TARGETS = definePut('targets', z.object({ event: eventId, target: entityId }));
export const PUT_CONCERNS = definePut('concerns', z.object({ event: eventId, entity: entityId }));
export const PUT_REPORTS = definePut(
  'reports',
  z.object({ event: eventId, document: documentId, properties }),
);
/** The act becomes a relationship type, which is why its alphabet is closed. */
export const PUT_EDGES = definePut(
  'edges',
  z.object({ source: entityId, target: entityId, act: actName, properties }),
);
export const PUT_ANSWERS = definePut('answers', z.object({ from: eventId, to: eventId }));
export const PUT_COPIES = definePut(
  'copies',
  z.object({ from: documentId, to: documentId, similarity: z.number() }),
);
export const PUT_REPLACES = definePut('replaces', z.object({ from: documentId, to: documentId }));
