import { z } from 'zod';
import {
  actName,
  datePrecision,
  documentId,
  type EntityId,
  entityId,
  type EntityRef,
  entityRef,
  eventId,
  hedge,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery, NONE } from '../../query.ts';

/** A row of an event between two entities. */
export const factRow = z.object({
  id: eventId,
  /** The same for all pairs of a joint act, which counts as one. */
  one: z.string(),
  act: actName,
  source: entityId,
  target: entityId,
  reports: z.number(),
  independent: z.number(),
  hedge: hedge.nullable(),
  date: z.string().nullable(),
  dateEnd: z.string().nullable(),
  precision: datePrecision,
  published: z.string().nullable(),
  documents: z.array(documentId),
  /** Of its documents; '' is one that is not stated. */
  outlets: z.array(z.string()),
});

const facts = defineQuery({ file: 'read/snapshot-facts.cypher', params: NONE, row: factRow });
const abouts = defineQuery({ file: 'read/snapshot-abouts.cypher', params: NONE, row: factRow });

/** An event between two entities, as the network counts it; a snapshot has only asserted ones. */
export type Fact = Readonly<z.output<typeof factRow>>;

const entities = defineQuery({
  file: 'read/snapshot-entities.cypher',
  params: NONE,
  row: entityRef,
});

const ties = defineQuery({
  file: 'read/snapshot-ties.cypher',
  params: NONE,
  row: z.object({
    source: entityId,
    target: entityId,
    kind: z.enum(['speaks-for', 'part-of']),
    title: z.string().nullable(),
    documents: z.number(),
  }),
});
export type Tie = Readonly<z.output<typeof ties.row>>;

const former = defineQuery({
  file: 'read/snapshot-former.cypher',
  params: NONE,
  row: z.object({ id: entityId, kept: entityId }),
});

/** All that the network, the timeline and the paths are computed from. */
export interface Snapshot {
  readonly facts: readonly Fact[];
  /** What is said to nobody, once for each whom it is about: but the speaker and those of the same country. */
  readonly abouts: readonly Fact[];
  readonly entities: ReadonlyMap<EntityId, EntityRef>;
  readonly ties: readonly Tie[];
  /** Ids that entities had before other documents told who they are, and those that they have now. */
  readonly former: ReadonlyMap<EntityId, EntityId>;
}

const turn = defineQuery({
  file: 'read/snapshot-turn.cypher',
  params: NONE,
  row: z.object({ turn: z.number(), nodes: z.number(), relationships: z.number() }),
});

/** Gives today's snapshot. */
export type Snapshots = () => Promise<Snapshot>;

/** Reads a snapshot anew only when the loader has had a turn, or somebody else has added or removed something. */
export function createSnapshots(database: Database): Snapshots {
  let latest: { readonly state: string; readonly snapshot: Promise<Snapshot> } | undefined;
  return async () => {
    const state = JSON.stringify(await database.read(turn, {}));
    if (latest?.state === state) return latest.snapshot;
    const snapshot = readSnapshot(database);
    latest = { state, snapshot };
    // A snapshot that could not be read is not kept.
    snapshot.catch(() => (latest = undefined));
    return snapshot;
  };
}

async function readSnapshot(database: Database): Promise<Snapshot> {
  const [factRows, aboutRows, entityRows, tieRows, formerRows] = await Promise.all([
    database.read(facts, {}),
    database.read(abouts, {}),
    database.read(entities, {}),
    database.read(ties, {}),
    database.read(former, {}),
  ]);
  return {
    facts: factRows,
    abouts: aboutRows,
    entities: new Map(entityRows.map((row) => [row.id, row])),
    ties: tieRows,
    former: new Map(formerRows.map(({ id, kept }) => [id, kept])),
  };
}
