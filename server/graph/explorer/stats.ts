import { z } from 'zod';
import { entityKind, type DocumentId, type Schema, type Stats } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery, NONE } from '../query.ts';
import type { ActIndex } from './acts.ts';

const totals = defineQuery({
  file: 'read/stats-totals.cypher',
  params: NONE,
  row: z.object({
    documents: z.number(),
    events: z.number(),
    reports: z.number(),
    entities: z.number(),
  }),
});
export type Totals = z.output<typeof totals.row>;

const kinds = defineQuery({
  file: 'read/stats-kinds.cypher',
  params: NONE,
  row: z.object({ kind: entityKind, entities: z.number() }),
});

const outdated = defineQuery({
  file: 'read/stats-outdated.cypher',
  params: z.object({ pipeline: z.string() }),
  row: z.object({ documents: z.number() }),
});

const sampled = defineQuery({
  file: 'read/stats-sample.cypher',
  params: z.object({ ids: z.array(z.string()).readonly() }),
  row: z.object({ documents: z.number() }),
});

const reason = z.object({ reason: z.string(), count: z.number() });

const abstentions = defineQuery({
  file: 'read/stats-abstentions.cypher',
  params: NONE,
  row: reason,
});

const rejects = defineQuery({ file: 'read/stats-rejects.cypher', params: NONE, row: reason });

const named = { count: z.number(), properties: z.array(z.string()) };

const labels = defineQuery({
  file: 'read/schema-labels.cypher',
  params: NONE,
  row: z.object({ label: z.string(), ...named }),
});

const relationships = defineQuery({
  file: 'read/schema-relationships.cypher',
  params: NONE,
  row: z.object({ type: z.string(), ...named }),
});

/** How many of each there are. */
export async function readTotals(database: Database): Promise<Totals> {
  const [row] = await database.read(totals, {});
  return row ?? { documents: 0, events: 0, reports: 0, entities: 0 };
}

/** How much the graph holds, and how it came to it. */
export async function readStats(
  database: Database,
  pipeline: string,
  sampleIds: readonly DocumentId[],
): Promise<Stats> {
  const [all, [sample], byKind, [old], abstained, rejected] = await Promise.all([
    readTotals(database),
    database.read(sampled, { ids: sampleIds }),
    database.read(kinds, {}),
    database.read(outdated, { pipeline }),
    database.read(abstentions, {}),
    database.read(rejects, {}),
  ]);
  return {
    ...all,
    isSample: all.documents > 0 && all.documents === sample?.documents,
    rejected: toCounts(rejected),
    abstentions: toCounts(abstained),
    entitiesByKind: Object.fromEntries(byKind.map(({ kind, entities }) => [kind, entities])),
    outdated: old?.documents ?? 0,
    pipeline,
  };
}

function toCounts(rows: readonly z.output<typeof reason>[]): Readonly<Record<string, number>> {
  return Object.fromEntries(rows.map((row) => [row.reason, row.count]));
}

/** The graph's labels and types as they are, and the ontology. */
export async function readSchema(database: Database, acts: ActIndex): Promise<Schema> {
  const [labelRows, typeRows] = await Promise.all([
    database.read(labels, {}),
    database.read(relationships, {}),
  ]);
  return { labels: labelRows, relationships: typeRows, acts: acts.all, merged: [] };
}
