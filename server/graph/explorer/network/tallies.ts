import type { DocumentId, Network, NetworkEdge } from '../../../model/index.ts';
import type { Scope } from './scope.ts';

/** What any part of the drawn lines can be totalled from. */
export function createTallies(
  edges: readonly NetworkEdge[],
  { facts }: Pick<Scope, 'facts'>,
): Pick<Network, 'tallies' | 'documents'> {
  const drawn = new Set(edges.flatMap(({ eventIds }) => eventIds));
  const places = new Map<DocumentId, number>();
  const placeOf = (document: DocumentId): number => {
    const place = places.get(document) ?? places.size;
    places.set(document, place);
    return place;
  };
  // What is said about several is a fact for each of them, all of one event.
  const events = new Map(facts.filter(({ id }) => drawn.has(id)).map((fact) => [fact.id, fact]));
  const tallies = [...events.values()].map(({ id, one, reports, documents }) => ({
    event: id,
    one,
    reports,
    documents: documents.map(placeOf),
  }));
  return { tallies, documents: [...places.keys()] };
}
