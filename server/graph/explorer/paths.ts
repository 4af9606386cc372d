import type { EntityId, NetworkQuery, Paths } from '../../model/index.ts';
import type { ActIndex } from './acts.ts';
import { createEdges } from './edges.ts';
import { groupBy } from './groupBy.ts';
import { createScope, type ShownFact } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

const MOST_PATHS = 20;

export interface PathsQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly maxHops: number;
  /** Which facts may be walked on; its `center` is not looked at. */
  readonly filter: NetworkQuery;
}

/** The shortest ways from one entity to another, with all the acts on each step; undefined when one is unknown. */
export function createPaths(
  snapshot: Snapshot,
  { from, to, maxHops, filter }: PathsQuery,
  acts: ActIndex,
): Paths | undefined {
  const { shown, facts } = createScope(snapshot, { ...filter, center: undefined }, acts);
  const { entities } = snapshot;
  const start = entities.get(shown(from));
  const end = entities.get(shown(to));
  if (!start || !end) return undefined;
  const routes = findRoutes(facts, start.id, end.id, { maxHops, most: MOST_PATHS });
  const edgesOf = groupBy(createEdges(facts, acts), ({ source, target }) => pairOf(source, target));
  return {
    from: start,
    to: end,
    paths: routes.map((route) => ({
      entities: route.flatMap((id) => entities.get(id) ?? []),
      steps: route.flatMap((id, i) => {
        const next = route[i + 1];
        return next === undefined ? [] : (edgesOf.get(pairOf(id, next)) ?? []);
      }),
    })),
  };
}

function pairOf(a: EntityId, b: EntityId): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Entities in a row, each next to the one before by some act. */
type Route = readonly EntityId[];

/** The shortest ways between two entities, whichever way the acts go; at most `most`, in order of their names. */
export function findRoutes(
  facts: readonly ShownFact[],
  from: EntityId,
  to: EntityId,
  { maxHops, most }: { readonly maxHops: number; readonly most: number },
): readonly Route[] {
  const neighbors = createNeighbors(facts);
  const distance = measure(neighbors, to, maxHops);
  const length = distance.get(from);
  if (length === undefined) return [];
  let routes: readonly Route[] = [[from]];
  for (let left = length - 1; left >= 0; left -= 1)
    routes = routes
      .flatMap((route) => {
        const at = route.at(-1) ?? from;
        const nearer = (neighbors.get(at) ?? []).filter((id) => distance.get(id) === left);
        return nearer.map((id) => [...route, id]);
      })
      .slice(0, most);
  return routes;
}

function createNeighbors(facts: readonly ShownFact[]): ReadonlyMap<EntityId, readonly EntityId[]> {
  const pairs = facts
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to }) => [
      { at: from, other: to },
      { at: to, other: from },
    ]);
  return new Map(
    [...groupBy(pairs, ({ at }) => at)].map(([at, some]) => [
      at,
      [...new Set(some.map(({ other }) => other))].sort(),
    ]),
  );
}

/** How many hops each entity is away from `start`, up to `maxHops`. */
function measure(
  neighbors: ReadonlyMap<EntityId, readonly EntityId[]>,
  start: EntityId,
  maxHops: number,
): ReadonlyMap<EntityId, number> {
  const distance = new Map([[start, 0]]);
  let ring = [start];
  for (let hop = 1; hop <= maxHops && ring.length > 0; hop += 1) {
    const next: EntityId[] = [];
    for (const at of ring)
      for (const other of neighbors.get(at) ?? [])
        if (!distance.has(other)) {
          distance.set(other, hop);
          next.push(other);
        }
    ring = next;
  }
  return distance;
}
