import type { z } from 'zod';
import type { Change, PlannedEvent } from '../../core/project/view.ts';
import type { Runner } from '../database.ts';
import {
  affiliationRow,
  documentRow,
  edgeProperties,
  entityRow,
  eventRow,
  mentionRow,
  reportProperties,
  withdrawnRow,
} from './rows.ts';
import * as write from './writes.ts';

/** Rows that one statement takes. */
const CHUNK = 2000;

/** Writes a change: everything that goes, then everything that comes. Typed edges are created, never merged. */
export async function applyChange(tx: Runner, change: Change): Promise<void> {
  await drop(tx, change);
  await put(tx, write.PUT_DOCUMENTS, change.documents.put.map(documentRow));
  await put(tx, write.PUT_ENTITIES, change.entities.put.map(entityRow));
  await put(tx, write.PUT_MENTIONS, change.mentions.put.map(mentionRow));
  await put(tx, write.PUT_AFFILIATIONS, change.affiliations.put.map(affiliationRow));
  await put(tx, write.PUT_COPIES, change.copies.put);
  await put(tx, write.PUT_REPLACES, change.replaces.put);
  const isWithdrawn = (event: PlannedEvent): boolean => event.isWithdrawn;
  await put(tx, write.PUT_WITHDRAWN, change.events.put.filter(isWithdrawn).map(withdrawnRow));
  await putEvents(
    tx,
    change.events.put.filter((event) => !isWithdrawn(event)),
  );
  await put(tx, write.PUT_ANSWERS, change.answers);
}

async function drop(tx: Runner, change: Change): Promise<void> {
  const events = change.events.drop;
  const entities = change.affiliations.of;
  if (events.length > 0) {
    await tx.run(write.DROP_EDGES, { events });
    await tx.run(write.DROP_EVENTS, { events });
    await tx.run(write.DROP_WITHDRAWN, { events });
  }
  await tx.run(write.DROP_MENTIONS, { documents: change.mentions.of });
  await tx.run(write.DROP_COPIES, { documents: change.copies.of });
  await tx.run(write.DROP_REPLACES, { documents: change.replaces.of });
  if (entities.length > 0) await tx.run(write.DROP_AFFILIATIONS, { entities });
  if (change.documents.drop.length > 0)
    await tx.run(write.DROP_DOCUMENTS, { documents: change.documents.drop });
  if (change.entities.drop.length > 0)
    await tx.run(write.DROP_ENTITIES, { entities: change.entities.drop });
}

async function putEvents(tx: Runner, events: Change['events']['put']): Promise<void> {
  const targeted = events.flatMap((event) =>
    event.target === null ? [] : [{ event, target: event.target }],
  );
  await put(tx, write.PUT_EVENTS, events.map(eventRow));
  await put(
    tx,
    write.PUT_TARGETS,
    targeted.map(({ event, target }) => ({ event: event.id, target })),
  );
  await put(
    tx,
    write.PUT_CONCERNS,
    events.flatMap(({ id, concerns }) => concerns.map((entity) => ({ event: id, entity }))),
  );
  await put(
    tx,
    write.PUT_REPORTS,
    events.flatMap(({ id, reports }) =>
      reports.map((report) => ({
        event: id,
        document: report.document,
        properties: reportProperties(report),
      })),
    ),
  );
  await put(
    tx,
    write.PUT_EDGES,
    targeted
      .filter(({ event }) => event.status === 'asserted')
      .map(({ event, target }) => ({
        source: event.source,
        target,
        act: event.act,
        properties: edgeProperties(event),
      })),
  );
}

async function put<R extends z.ZodType>(
  tx: Runner,
  query: write.PutQuery<R>,
  rows: readonly z.input<R>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK)
    await tx.run(query, { rows: rows.slice(at, at + CHUNK) });
}
