import { z } from 'zod';
import {
  actName,
  documentId,
  type EntityDetail,
  type EntityId,
  entityId,
  entityRef,
  eventId,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';
import type { ActIndex } from './acts.ts';
import { readDocumentRefs } from './documents/documentRefs.ts';
import { readNames } from './entities.ts';
import { pickEvents, readNamelessEvents } from './events/events.ts';

const MOST_EVENTS = 200;
const MOST_DOCUMENTS = 100;

const idParam = z.object({ id: entityId });
const limited = idParam.extend({ limit: z.int().positive() });
const direction = z.enum(['out', 'in']);

const one = defineQuery({
  file: 'read/entity.cypher',
  params: idParam,
  row: entityRef.extend({
    aliases: z.array(z.string()),
    iso3: z.string().nullable(),
    signedOn: z.string().nullable(),
    eventCount: z.number(),
    documentCount: z.number(),
  }),
});

const deeds = defineQuery({
  file: 'read/entity-acts.cypher',
  params: idParam,
  row: z.object({ act: actName, direction, events: z.number() }),
});

const affiliations = defineQuery({
  file: 'read/entity-affiliations.cypher',
  params: idParam,
  row: z.object({
    kind: z.enum(['speaks-for', 'part-of']),
    other: entityId,
    title: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    documents: z.number(),
    direction,
  }),
});

const events = defineQuery({
  file: 'read/entity-events.cypher',
  params: limited,
  row: z.object({ id: eventId }),
});

const documents = defineQuery({
  file: 'read/entity-documents.cypher',
  params: limited,
  row: z.object({ id: documentId }),
});

/** An entity with what it did and received, whom it speaks for, and where it is named. */
export async function readEntity(
  database: Database,
  acts: ActIndex,
  id: EntityId,
): Promise<EntityDetail | undefined> {
  const [[row], did, tied, eventIds, documentIds] = await Promise.all([
    database.read(one, { id }),
    database.read(deeds, { id }),
    database.read(affiliations, { id }),
    database.read(events, { id, limit: MOST_EVENTS }),
    database.read(documents, { id, limit: MOST_DOCUMENTS }),
  ]);
  if (!row) return undefined;
  const ids = eventIds.map((event) => event.id);
  const [found, refs] = await Promise.all([
    readNamelessEvents(database, acts, ids),
    readDocumentRefs(
      database,
      documentIds.map((document) => document.id),
    ),
  ]);
  const nameOf = await readNames(database, [...found.parties, ...tied.map(({ other }) => other)]);
  const countActs = (wanted: 'out' | 'in'): EntityDetail['did'] =>
    did
      .filter((deed) => deed.direction === wanted)
      .map(({ act, events: count }) => ({
        act,
        label: acts.label(act),
        quad: acts.quad(act),
        events: count,
      }));
  return {
    entity: { id: row.id, name: row.name, kind: row.kind, country: row.country },
    aliases: row.aliases,
    iso3: row.iso3,
    signedOn: row.signedOn,
    did: countActs('out'),
    received: countActs('in'),
    affiliations: tied.map(({ other, ...tie }) => ({ ...tie, entity: nameOf(other) })),
    events: pickEvents(found, nameOf, ids),
    eventCount: row.eventCount,
    documents: refs,
    documentCount: row.documentCount,
  };
}
