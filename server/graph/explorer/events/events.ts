import { z } from 'zod';
import {
  actName,
  datePrecision,
  type EntityId,
  entityId,
  type EventId,
  eventId,
  type EventSummary,
  hedge,
  status,
} from '../../../model/index.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { type Namer, readNames } from '../entities.ts';

const events = defineQuery({
  file: 'read/events.cypher',
  params: z.object({ ids: z.array(eventId).readonly() }),
  row: z.object({
    id: eventId,
    act: actName,
    status,
    summary: z.string(),
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    datePrecision,
    source: entityId,
    target: entityId.nullable(),
    reports: z.number(),
    outlets: z.number(),
    independent: z.number(),
    hedge: hedge.nullable(),
    quoted: z.boolean(),
    content: z.string().nullable(),
    group: z.string().nullable(),
  }),
});
type EventRow = z.output<typeof events.row>;

/** Events without the names of their parties: these are read together with an answer's other names. */
export interface NamelessEvents {
  readonly parties: readonly EntityId[];
  summarize(id: EventId, nameOf: Namer): EventSummary | undefined;
}

/** Reads the events with these ids; those that have gone since are left out. */
export async function readNamelessEvents(
  database: Database,
  acts: ActIndex,
  ids: Iterable<EventId>,
): Promise<NamelessEvents> {
  const rows = await database.read(events, { ids: [...new Set(ids)] });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    parties: rows.flatMap(({ source, target }) => (target === null ? [source] : [source, target])),
    summarize: (id, nameOf) => {
      const row = byId.get(id);
      return row && summarize(row, acts, nameOf);
    },
  };
}

/** Reads the summaries of these events, in the order asked for. */
export async function readEvents(
  database: Database,
  acts: ActIndex,
  ids: readonly EventId[],
): Promise<readonly EventSummary[]> {
  const found = await readNamelessEvents(database, acts, ids);
  const nameOf = await readNames(database, found.parties);
  return pickEvents(found, nameOf, ids);
}

/** The summaries of `ids` among `found`. */
export function pickEvents(
  found: NamelessEvents,
  nameOf: Namer,
  ids: readonly EventId[],
): readonly EventSummary[] {
  return ids.flatMap((id) => found.summarize(id, nameOf) ?? []);
}

function summarize(row: EventRow, acts: ActIndex, nameOf: Namer): EventSummary {
  return {
    ...row,
    label: acts.label(row.act),
    quad: acts.quad(row.act),
    source: nameOf(row.source),
    target: row.target === null ? null : nameOf(row.target),
  };
}
