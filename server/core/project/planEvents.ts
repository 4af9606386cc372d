import { countIndependent, type Copy } from '../dedupe/copies.ts';
import { clusterFacts } from '../dedupe/cluster.ts';
import { digest } from '../digest.ts';
import type { DocumentId, EventId, ReportId } from '../../model/ids.ts';
import type { Act } from '../../model/ontology.ts';
import type { StoredDocument } from '../../model/projection.ts';
import type { Corrections } from './corrections.ts';
import { assembleEvent, chooseAct, type EventContext, type ToldFact } from './event.ts';
import { groupEvents } from './group.ts';
import { groupBy, sortedSet } from './order.ts';
import type { Change, EventStub, GraphView, Pair, PlannedEvent, Stretch } from './view.ts';

/** What the events are made of, once all that is touched has been collected. */
export interface Telling {
  /** Every document that reports a touched event. */
  readonly documents: readonly StoredDocument[];
  readonly facts: readonly ToldFact[];
  readonly old: readonly EventStub[];
  readonly copies: readonly Copy[];
  readonly acts: ReadonlyMap<string, Act>;
  readonly nameOf: EventContext['nameOf'];
  readonly corrections: Corrections;
}

/** Makes the touched events anew. */
export function planEvents({
  documents,
  facts,
  old,
  copies,
  acts,
  nameOf,
  corrections,
}: Telling): Pick<Change, 'events'> & { readonly eventOf: ReadonlyMap<ReportId, EventId> } {
  const alike = new Set(copies.map(({ from, to }) => `${from} ${to}`));
  const areCopies = (a: DocumentId, b: DocumentId): boolean =>
    alike.has(a < b ? `${a} ${b}` : `${b} ${a}`);
  const context: EventContext = {
    nameOf,
    corrections,
    countIndependent: (told) =>
      countIndependent(
        told.map(({ document }) => document),
        areCopies,
      ),
  };
  const toldBy = new Map(facts.map((fact) => [fact.record.id, fact]));
  const events = [...groupBy(facts, ({ block }) => block).values()]
    .flatMap((block) => clusterFacts(block))
    .flatMap((cluster): readonly PlannedEvent[] => {
      const told = cluster.flatMap(({ record }) => toldBy.get(record.id) ?? []);
      const act = chooseAct(told, acts, corrections);
      return act === undefined ? [] : [assembleEvent(told, act, context)];
    });
  const eventOf = new Map(
    events.flatMap(({ id, reports }) =>
      reports.flatMap(({ records }) => records.map((record) => [record, id] as const)),
    ),
  );
  const groupOf = groupEvents(documents, eventOf);
  const grouped = events.map((event) => ({ ...event, group: groupOf.get(event.id) ?? null }));
  return { eventOf, events: leaveUnchanged(old, grouped, toldBy) };
}

/** Most of what is touched comes out as it was; only the rest is dropped and put. */
function leaveUnchanged(
  old: readonly EventStub[],
  events: readonly PlannedEvent[],
  toldBy: ReadonlyMap<ReportId, ToldFact>,
): Change['events'] {
  const versions = new Map(old.map(({ id, version }) => [id, version]));
  const answersOf = (event: PlannedEvent): readonly ReportId[] =>
    event.reports.flatMap(({ records }) =>
      records.flatMap((id) => toldBy.get(id)?.record.answers ?? []),
    );
  const put = events
    .map((event) => ({ ...event, version: digest([event, answersOf(event)]).slice(0, 16) }))
    .filter(({ id, version }) => versions.get(id) !== version);
  const changed = new Set(put.map(({ id }) => id));
  const alive = new Set(events.map(({ id }) => id));
  const drop = old.map(({ id }) => id).filter((id) => changed.has(id) || !alive.has(id));
  return { drop: sortedSet(drop), put };
}

/** Follows blocks and groups until nothing more is touched: what is left out can't be changed by what is in. */
export async function closeEvents(
  view: GraphView,
  stretches: readonly Stretch[],
  touched: readonly EventStub[],
): Promise<readonly EventStub[]> {
  const found = new Map<EventId, EventStub>();
  let fresh = touched;
  let asked = stretches;
  for (;;) {
    const added = fresh.filter(({ id }) => !found.has(id));
    for (const stub of added) found.set(stub.id, stub);
    asked = [...asked, ...added.map(({ block, from, to }) => ({ block, from, to }))];
    if (asked.length === 0) return [...found.values()];
    fresh = await view.eventsNear(mergeStretches(asked), groupsOf(added));
    asked = [];
  }
}

/** Answers between reports of one document become answers between their events. */
export function planAnswers(
  documents: readonly StoredDocument[],
  eventOf: ReadonlyMap<ReportId, EventId>,
  isTouched: (event: EventId) => boolean,
): readonly Pair<EventId>[] {
  const pairs = new Map<string, Pair<EventId>>();
  for (const { extraction } of documents)
    for (const record of extraction.events)
      for (const answered of record.answers) {
        const [from, to] = [eventOf.get(record.id), eventOf.get(answered)];
        if (from === undefined || to === undefined || from === to) continue;
        if (isTouched(from) || isTouched(to)) pairs.set(`${from} ${to}`, { from, to });
      }
  return [...pairs.values()];
}

function groupsOf(stubs: readonly EventStub[]): readonly string[] {
  return sortedSet(stubs.flatMap(({ group }) => group ?? []));
}

/** One question for the stretches of a block that touch each other. */
function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  return [...groupBy(stretches, ({ block }) => block).values()].flatMap((block) => {
    const merged: Stretch[] = [];
    for (const stretch of block.toSorted((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last !== undefined && stretch.from <= last.to)
        merged[merged.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
      else merged.push(stretch);
    }
    return merged;
  });
}
