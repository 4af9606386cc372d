import { z } from 'zod';
import { InvalidRequestError } from '../../errors.ts';
import {
  type ActName,
  actName,
  type EntityId,
  entityId,
  type Neighbors,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';
import type { ActIndex } from './acts.ts';
import { readNames } from './entities.ts';
import { groupBy } from './groupBy.ts';

const neighbors = defineQuery({
  file: 'read/neighbors.cypher',
  params: z.object({ id: entityId, acts: z.array(actName).readonly().nullable() }),
  row: z.object({
    other: entityId,
    act: actName,
    direction: z.enum(['out', 'in']),
    events: z.number(),
    reports: z.number(),
  }),
});
type NeighborRow = z.output<typeof neighbors.row>;

export interface NeighborsQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly acts?: readonly ActName[] | undefined;
}

/** One page of those with whom an entity has dealt, the best reported first. */
export async function readNeighbors(
  database: Database,
  acts: ActIndex,
  id: EntityId,
  { cursor, limit, acts: wanted }: NeighborsQuery,
): Promise<Neighbors> {
  const rows = await database.read(neighbors, { id, acts: wanted ?? null });
  const ranked = rank(rows);
  const start = cursor === undefined ? 0 : indexAfter(ranked, cursor);
  const page = ranked.slice(start, start + limit);
  const nameOf = await readNames(
    database,
    page.map(({ other }) => other),
  );
  const last = page.at(-1);
  return {
    items: page.map(({ other, rows: deeds, ...counts }) => ({
      entity: nameOf(other),
      ...counts,
      acts: deeds
        .map(({ act, direction, events }) => ({ act, quad: acts.quad(act), direction, events }))
        .sort((a, b) => b.events - a.events || (a.act < b.act ? -1 : 1)),
    })),
    total: ranked.length,
    nextCursor: last && start + limit < ranked.length ? writeCursor(last) : null,
  };
}

interface Neighbor {
  readonly other: EntityId;
  readonly rows: readonly NeighborRow[];
  readonly events: number;
  readonly reports: number;
}

function rank(rows: readonly NeighborRow[]): readonly Neighbor[] {
  return [...groupBy(rows, ({ other }) => other)]
    .map(([other, some]) => ({
      other,
      rows: some,
      events: some.reduce((total, row) => total + row.events, 0),
      reports: some.reduce((total, row) => total + row.reports, 0),
    }))
    .sort(compare);
}

function compare(
  a: Pick<Neighbor, 'reports' | 'other'>,
  b: Pick<Neighbor, 'reports' | 'other'>,
): number {
  return b.reports - a.reports || (a.other < b.other ? -1 : a.other > b.other ? 1 : 0);
}

/** A cursor holds the place in the order and not a number, so a page stays right when the graph grows. */
function writeCursor({ reports, other }: Neighbor): string {
  return Buffer.from(JSON.stringify([reports, other])).toString('base64url');
}

function indexAfter(ranked: readonly Neighbor[], cursor: string): number {
  const place = readCursor(cursor);
  const index = ranked.findIndex((neighbor) => compare(neighbor, place) > 0);
  return index === -1 ? ranked.length : index;
}

const cursorShape = z.tuple([z.number(), entityId]);

function readCursor(cursor: string): Pick<Neighbor, 'reports' | 'other'> {
  const parsed = cursorShape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success)
    throw new InvalidRequestError(
      'explorer/neighbors: the cursor is not readable. Expected the nextCursor of a former page',
    );
  const [reports, other] = parsed.data;
  return { reports, other };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
