import type { Network } from '../../../../server/model/network.ts';

/** Those whom a line or a tie of the map joins to any of these, and these themselves. */
export function listWithNeighbors(network: Network, ids: readonly string[]): readonly string[] {
  const from = new Set(ids);
  const near = new Set(ids);
  for (const { source, target } of [...network.edges, ...network.ties]) {
    if (from.has(source)) near.add(target);
    if (from.has(target)) near.add(source);
  }
  return [...near];
}
