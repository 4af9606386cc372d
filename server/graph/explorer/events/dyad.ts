import { z } from 'zod';
import { type Dyad, type EntityId, entityId, eventId, type Rollup } from '../../../model/index.ts';
import { NotFoundError } from '../../../errors.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { readNames } from '../entities.ts';
import { readLedgers } from './ledger.ts';
import { createRollup } from '../network/rollup.ts';
import type { Snapshot } from '../network/snapshot.ts';

const MOST_EVENTS = 200;
const members = z.array(entityId).readonly();

const dyadEvents = defineQuery({
  file: 'read/dyad-events.cypher',
  params: z.object({ a: members, b: members, limit: z.int().positive() }),
  row: z.object({ id: eventId, date: z.string() }),
});

/** What two entities did to each other, newest first; rolled up, also what those did who speak for them. */
export async function readDyad(
  database: Database,
  acts: ActIndex,
  snapshot: Snapshot,
  [a, b]: readonly [EntityId, EntityId],
  rollup: Rollup,
): Promise<Dyad> {
  for (const id of [a, b])
    if (!snapshot.entities.has(id)) throw new NotFoundError(`api: there is no entity "${id}"`);
  if (a === b) throw new NotFoundError(`api: "${a}" has no dyad with itself`);
  const shown = createRollup(snapshot, rollup);
  const membersOf = (head: EntityId): readonly EntityId[] =>
    rollup === 'person' ? [head] : [...snapshot.entities.keys()].filter((id) => shown(id) === head);
  const rows = await database.read(dyadEvents, {
    a: membersOf(a),
    b: membersOf(b),
    limit: MOST_EVENTS + 1,
  });
  const ids = rows.slice(0, MOST_EVENTS).map(({ id }) => id);
  const [nameOf, events] = await Promise.all([
    readNames(database, [a, b]),
    readLedgers(database, acts, ids),
  ]);
  return { a: nameOf(a), b: nameOf(b), events, truncated: rows.length > MOST_EVENTS };
}
