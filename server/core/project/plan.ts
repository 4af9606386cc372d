import type { DocumentId, EventId, ReportId } from '../../model/ids.ts';
import type { Act } from '../../model/ontology.ts';
import type { StoredDocument } from '../../model/projection.ts';
import { createCast } from './cast.ts';
import type { Corrections } from './corrections.ts';
import type { ToldFact } from './event.ts';
import { factsOf } from './facts.ts';
import { sortedSet } from './order.ts';
import { planDocuments } from './planDocuments.ts';
import { planEntities } from './planEntities.ts';
import { closeEvents, planAnswers, planEvents } from './planEvents.ts';
import type { Change, GraphView } from './view.ts';

/** What comes into the graph and what leaves it; a document's new records replace its old ones. */
export interface Request {
  readonly put: readonly StoredDocument[];
  readonly forget: readonly DocumentId[];
}

/** The rules that the projection follows besides its own. */
export interface Rules {
  readonly acts: ReadonlyMap<string, Act>;
  readonly corrections: Corrections;
}

/**
 * Works out everything that a load changes, from the stored records alone. Applied to an empty graph it is the whole
 * projection; applied in any order and in any portions it ends in the same graph.
 */
export async function planChange(
  view: GraphView,
  { put, forget }: Request,
  { acts, corrections }: Rules,
): Promise<Change> {
  const old = await view.documents(sortedSet([...put.map(({ id }) => id), ...forget]));
  const entities = await planEntities(view, put, old, corrections);
  const documents = await planDocuments(view, put, old, forget);

  const gone = new Set(old.map(({ id }) => id));
  const others = entities.touched.filter((id) => !gone.has(id));
  const cast = createCast(view, entities);
  const read = async (ids: readonly DocumentId[]): Promise<Read> => {
    await cast.include(ids);
    const documents = await view.documents(ids);
    return { documents, facts: documents.flatMap(toFacts) };
  };
  const toFacts = (document: StoredDocument): readonly ToldFact[] =>
    factsOf(document, cast, acts, corrections);

  const touched = await read(others);
  const own = [...put.flatMap(toFacts), ...touched.facts];
  const stubs = await closeEvents(
    view,
    own.map(({ block, reach }) => ({ block, ...reach })),
    await view.eventsIn(sortedSet([...gone, ...others])),
  );
  const reports = stubs.flatMap((stub) => stub.reports);
  const here = new Set([...gone, ...others]);
  const beside = await read(
    sortedSet(reports.map(({ document }) => document).filter((id) => !here.has(id))),
  );
  const open = new Set(reports.flatMap(({ records }) => records));
  const all = [...put, ...touched.documents, ...beside.documents];
  const ids = all.map(({ id }) => id);
  const standing = (await view.copies(ids)).filter(
    ({ from, to }) => !gone.has(from) && !gone.has(to),
  );
  const { events, eventOf } = planEvents({
    documents: all,
    facts: [...own, ...beside.facts.filter(({ record }) => open.has(record.id))],
    old: stubs,
    copies: [...standing, ...documents.copies.put],
    acts,
    nameOf: cast.nameOf,
    corrections,
  });
  return {
    ...documents,
    ...entities.change,
    events,
    answers: await planAllAnswers(view, all, events, eventOf),
  };
}

interface Read {
  readonly documents: readonly StoredDocument[];
  readonly facts: readonly ToldFact[];
}

/** Also the answers to and from events that stay as they are, for these were lost with the touched ones. */
async function planAllAnswers(
  view: GraphView,
  documents: readonly StoredDocument[],
  { drop, put }: Change['events'],
  eventOf: ReadonlyMap<ReportId, EventId>,
): Promise<Change['answers']> {
  const dropped = new Set(drop);
  const made = new Set(put.map(({ id }) => id));
  const stubs = await view.eventsIn(documents.map(({ id }) => id));
  const standing = stubs
    .filter(({ id }) => !dropped.has(id))
    .flatMap(({ id, reports }) =>
      reports.flatMap(({ records }) => records.map((record) => [record, id] as const)),
    );
  return planAnswers(documents, new Map([...standing, ...eventOf]), (id) => made.has(id));
}
