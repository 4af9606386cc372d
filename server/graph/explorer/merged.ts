import { correct, type Corrections } from '../../core/project/corrections.ts';
import { createEntityId, type EntityId, type NetworkQuery } from '../../model/index.ts';
import type { Explorer } from './explorer.ts';
import type { Snapshot } from './network/snapshot.ts';

/**
 * Answers questions about an entity that corrections, or other documents, have made another one with what that one has:
 * links live on.
 */
export function forwardMerged(
  explorer: Explorer,
  corrections: Corrections,
  snapshots: () => Promise<Pick<Snapshot, 'former'>>,
): Explorer {
  const find = async (): Promise<(id: EntityId) => EntityId> => {
    const { former } = await snapshots();
    return (id) => {
      const corrected = correct(id, corrections);
      return former.get(corrected) ?? corrected;
    };
  };
  const around = async <Q extends Pick<NetworkQuery, 'center'>>(query: Q): Promise<Q> =>
    query.center === undefined ? query : { ...query, center: (await find())(query.center) };
  return {
    ...explorer,
    schema: async () => {
      const [schema, { former }, kept] = await Promise.all([
        explorer.schema(),
        snapshots(),
        find(),
      ]);
      const ids = new Set([
        ...Object.keys(corrections.sameAs).map(createEntityId),
        ...former.keys(),
      ]);
      return { ...schema, merged: [...ids].map((id) => ({ id, kept: kept(id) })) };
    },
    network: async (query) => explorer.network(await around(query)),
    timeline: async (query) => explorer.timeline(await around(query)),
    paths: async (query) => {
      const kept = await find();
      return explorer.paths({ ...query, from: kept(query.from), to: kept(query.to) });
    },
    entity: async (id) => explorer.entity((await find())(id)),
    neighbors: async (id, query) => explorer.neighbors((await find())(id), query),
    dyad: async (a, b, query) => {
      const kept = await find();
      return explorer.dyad(kept(a), kept(b), query);
    },
  };
}
