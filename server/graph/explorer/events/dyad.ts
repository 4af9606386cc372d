import { z } from 'zod';
import {
  type Dyad,
  type EntityId,
  entityId,
  type EventDetail,
  type EventId,
  type NetworkQuery,
} from '../../../model/index.ts';
import { NotFoundError } from '../../../errors.ts';
import type { Database } from '../../database.ts';
import { defineQuery } from '../../query.ts';
import type { ActIndex } from '../acts.ts';
import { readNames } from '../entities.ts';
import { countOnce } from '../network/edges.ts';
import { createTests, type Dimension } from '../network/filters.ts';
import { createRollup, type Shown } from '../network/rollup.ts';
import type { ShownFact } from '../network/scope.ts';
import { type Fact, factRow, type Snapshot } from '../network/snapshot.ts';
import { readLedgers } from './ledger.ts';

const members = z.array(entityId).readonly();

const dyadFacts = defineQuery({
  file: 'read/dyad-facts.cypher',
  params: z.object({ a: members, b: members }),
  row: factRow,
});

/** What is asked of a dyad: the network's filters, less those that have to do with the rest of the map. */
export type DyadQuery = Omit<NetworkQuery, 'center' | 'hops' | 'drilled'>;

/**
 * What two entities did to each other or said about each other, newest first; rolled up, also what those did who speak
 * for them. With it comes what that answers, or is answered by, of what one of the two did to somebody else.
 */
export async function readDyad(
  database: Database,
  acts: ActIndex,
  snapshot: Snapshot,
  [a, b]: readonly [EntityId, EntityId],
  query: DyadQuery,
): Promise<Dyad> {
  for (const id of [a, b])
    if (!snapshot.entities.has(id)) throw new NotFoundError(`api: there is no entity "${id}"`);
  if (a === b) throw new NotFoundError(`api: "${a}" has no dyad with itself`);
  const shown = createRollup(snapshot, query.rollup);
  const [ofA, ofB] = [a, b].map((id) => listMembers(snapshot, shown, id));
  const tests = createTests({ ...query, hops: 1 }, snapshot.entities, acts);
  const show = (fact: Fact): ShownFact => ({
    ...fact,
    from: shown(fact.source),
    to: shown(fact.target),
  });
  const isLetThrough = (fact: ShownFact): boolean => tests.every(({ test }) => test(fact));
  const isLetThroughBut = (other: Dimension, fact: ShownFact): boolean =>
    tests.every(({ dimension, test }) => dimension === other || test(fact));
  const abouts = listAbouts(snapshot.abouts.map(show), [a, b]);
  const all = [
    ...(await database.read(dyadFacts, { a: ofA ?? [], b: ofB ?? [] })).map(show),
    ...abouts,
  ];
  const passed = all.filter(isLetThrough).sort(byDay);
  const told = passed.slice(0, query.limit);
  const [nameOf, events] = await Promise.all([
    readNames(database, [a, b]),
    readLedgers(database, acts, idsOf(told)),
  ]);
  const linked = listLinked(events, all);
  const around = snapshot.facts.filter(({ id }) => linked.has(id)).map(show);
  const beside = around.filter((fact) => [a, b].includes(fact.from) && isLetThrough(fact));
  return {
    a: nameOf(a),
    b: nameOf(b),
    events,
    context: await readLedgers(database, acts, idsOf(beside.sort(byDay))),
    back: idsOf([...told, ...beside].filter(({ from }) => from === b)),
    counts: {
      all: countOnce(all).length,
      passed: countOnce(passed).length,
      about: countOnce(abouts.filter((fact) => isLetThroughBut('about', fact))).length,
    },
    truncated: passed.length > told.length,
  };
}

function idsOf(facts: readonly ShownFact[]): readonly EventId[] {
  return facts.map(({ id }) => id);
}

/** All who are shown as an entity, itself among them. */
function listMembers({ entities }: Snapshot, shown: Shown, head: EntityId): readonly EntityId[] {
  return [...new Set([head, ...[...entities.keys()].filter((id) => shown(id) === head)])];
}

/** What one of two said about the other, and to nobody: once, however many of those who are shown as the other it names. */
function listAbouts(
  facts: readonly ShownFact[],
  pair: readonly [EntityId, EntityId],
): readonly ShownFact[] {
  const between = facts.filter(
    ({ from, to }) => from !== to && pair.includes(from) && pair.includes(to),
  );
  return [...new Map(between.map((fact) => [fact.id, { ...fact, about: true as const }])).values()];
}

/** What some events answer or are answered by, but for what stands in the dyad itself. */
function listLinked(
  events: readonly EventDetail[],
  all: readonly ShownFact[],
): ReadonlySet<EventId> {
  const own = new Set(all.map(({ id }) => id));
  const linked = events.flatMap(({ answers, answeredBy }) => [...answers, ...answeredBy]);
  return new Set(linked.map(({ id }) => id).filter((id) => !own.has(id)));
}

function byDay(one: ShownFact, other: ShownFact): number {
  const [first, second] = [one.date ?? '', other.date ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
