import type { EntityId, NetworkQuery, Paths } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { createEdges } from '../network/edges.ts';
import { createScope } from '../network/scope.ts';
import type { Snapshot } from '../network/snapshot.ts';
import { findWalks, type WalkRules } from './walks.ts';

export interface PathsQuery extends Omit<WalkRules, 'clock'> {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Which facts may be walked on; its `center` is not looked at. */
  readonly filter: NetworkQuery;
}

/** The ways from one entity to another, with all the acts that fit on each step; undefined when one is unknown. */
export function createPaths(
  snapshot: Snapshot,
  { from, to, filter, ...rules }: PathsQuery,
  acts: ActIndex,
): Paths | undefined {
  const { shown, facts } = createScope(snapshot, { ...filter, center: undefined }, acts);
  const { entities } = snapshot;
  const start = entities.get(shown(from));
  const end = entities.get(shown(to));
  if (!start || !end) return undefined;
  const { walks, truncated } = findWalks(facts, start.id, end.id, {
    ...rules,
    clock: filter.clock,
  });
  return {
    from: start,
    to: end,
    paths: walks.map((walk) => ({
      entities: walk.entities.flatMap((id) => entities.get(id) ?? []),
      steps: walk.steps.flatMap((step) => createEdges(step, acts)),
    })),
    truncated,
  };
}
