import { createHash } from 'node:crypto';
import { z } from 'zod';
import { list } from '../model/shape.ts';
import type { Database } from './database.ts';
import { defineQuery, NONE } from './query.ts';

const properties = z.record(z.string(), z.unknown());

const HASH_NODES = defineQuery({
  file: 'load/hash-nodes.cypher',
  params: NONE,
  row: z.object({ labels: list(z.string()), properties }),
});

const HASH_EDGES = defineQuery({
  file: 'load/hash-edges.cypher',
  params: NONE,
  row: z.object({ type: z.string(), from: z.string(), to: z.string(), properties }),
});

/** SHA-256 of the whole graph, whatever the order in which it was written or is read. */
export async function graphHash(database: Database): Promise<string> {
  const digests: string[] = [];
  for await (const { labels, properties: own } of database.stream(HASH_NODES, {}))
    digests.push(digest([[...labels].sort(), sortKeys(own)]));
  for await (const { type, from, to, properties: own } of database.stream(HASH_EDGES, {}))
    digests.push(digest([type, from, to, sortKeys(own)]));
  return digest(digests.sort());
}

function sortKeys(record: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
