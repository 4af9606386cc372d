import { z } from 'zod';
import { type EntityId, entityId, type EntityRef, entityRef } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';

const entities = defineQuery({
  file: 'read/entities.cypher',
  params: z.object({ ids: z.array(entityId).readonly() }),
  row: entityRef,
});

/** Finds an entity's name by its id; one that has gone since is shown by its id. */
export type Namer = (id: EntityId) => EntityRef;

/** Reads all the entities that an answer names, at once. */
export async function readNames(database: Database, ids: Iterable<EntityId>): Promise<Namer> {
  const rows = await database.read(entities, { ids: [...new Set(ids)] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) =>
    byId.get(id) ?? { id, name: id.slice(id.indexOf(':') + 1), kind: 'place', country: null };
}
