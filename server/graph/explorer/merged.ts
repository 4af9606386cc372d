import { correct, type Corrections } from '../../core/project/corrections.ts';
import { createEntityId, type EntityId, type NetworkQuery } from '../../model/index.ts';
import type { Explorer } from './explorer.ts';

/** Answers questions about an entity that corrections have made another one with what that one has: links live on. */
export function forwardMerged(explorer: Explorer, corrections: Corrections): Explorer {
  const kept = (id: EntityId): EntityId => correct(id, corrections);
  const around = <Q extends Pick<NetworkQuery, 'center'>>(query: Q): Q =>
    query.center === undefined ? query : { ...query, center: kept(query.center) };
  const merged = Object.keys(corrections.sameAs)
    .map(createEntityId)
    .map((id) => ({ id, kept: kept(id) }));
  return {
    ...explorer,
    schema: async () => ({ ...(await explorer.schema()), merged }),
    network: (query) => explorer.network(around(query)),
    timeline: (query) => explorer.timeline(around(query)),
    paths: (query) => explorer.paths({ ...query, from: kept(query.from), to: kept(query.to) }),
    entity: (id) => explorer.entity(kept(id)),
    neighbors: (id, query) => explorer.neighbors(kept(id), query),
    dyad: (a, b, query) => explorer.dyad(kept(a), kept(b), query),
  };
}
