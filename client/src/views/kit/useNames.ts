import { useQueryClient } from '@tanstack/react-query';
import type { Network } from '../../../../server/model/network.ts';

/** Names of all entities that were ever on the map; one that never was is called by its id. */
export function useNames(): (id: string) => string {
  const queries = useQueryClient();
  return (id) => {
    const networks = queries.getQueriesData<Network>({ queryKey: ['network'] });
    for (const [, network] of networks) {
      const node = network?.nodes.find((other) => other.id === id);
      if (node !== undefined) return node.name;
    }
    return id;
  };
}
