import { z } from 'zod';
import { actName, documentId, entityId, entityKind, eventId } from '../../model/index.ts';
import { defineQuery } from '../query.ts';

const ids = z.array(entityId).readonly();
const limit = z.int().nonnegative();
const total = z.number();
const tallies = z.array(z.object({ first: z.string(), second: z.string(), count: z.number() }));

/** Entities by name or office, the likeliest first. */
export const ENTITIES = defineQuery({
  file: 'read/search-entities.cypher',
  params: z.object({
    text: z.string().min(1),
    typed: z.string(),
    named: ids,
    begun: ids,
    offices: z.array(z.array(z.string()).readonly()).readonly(),
    kind: entityKind.nullable(),
    country: z.string().nullable(),
    limit,
  }),
  row: z.object({
    total,
    tallies,
    hits: z.array(
      z.object({
        id: entityId,
        name: z.string(),
        aliases: z.array(z.string()),
        office: z.string().nullable(),
        events: z.number(),
      }),
    ),
  }),
});

/** For whom entities speak, or what they are part of. */
export const ROLES = defineQuery({
  file: 'read/search-roles.cypher',
  params: z.object({ ids }),
  row: z.object({ id: entityId, role: z.string() }),
});

/** Events by their words, or by an act and its parties. */
export const EVENTS = defineQuery({
  file: 'read/search-events.cypher',
  params: z.object({
    text: z.string().min(1),
    acts: z.array(actName).readonly(),
    parties: ids,
    alone: z.array(actName).readonly(),
    act: actName.nullable(),
    year: z.string().nullable(),
    limit,
  }),
  row: z.object({
    total,
    tallies,
    hits: z.array(
      z.object({
        id: eventId,
        act: actName,
        summary: z.string(),
        content: z.string().nullable(),
        date: z.string().nullable(),
      }),
    ),
  }),
});

/** Documents by their words. */
export const DOCUMENTS = defineQuery({
  file: 'read/search-documents.cypher',
  params: z.object({ text: z.string().min(1), limit }),
  row: z.object({
    total,
    hits: z.array(z.object({ id: documentId, title: z.string(), text: z.string() })),
  }),
});
