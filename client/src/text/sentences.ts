import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { KIND_WORDS } from '../words/terms.ts';

/** Quad classes and their events, the most first. */
export type Tally = readonly (readonly [QuadClass, number])[];

/** How many events of each quad class an entity did and received on the map. */
export function tallyNode(
  network: Network,
  id: string,
): { readonly did: Tally; readonly received: Tally } {
  const tally = (edges: readonly NetworkEdge[]): Tally => {
    const counts = new Map<QuadClass, number>();
    for (const { quad, events } of edges) counts.set(quad, (counts.get(quad) ?? 0) + events);
    return [...counts].sort(([, a], [, b]) => b - a);
  };
  return {
    did: tally(network.edges.filter((edge) => edge.source === id)),
    received: tally(network.edges.filter((edge) => edge.target === id)),
  };
}

/** An entity of the map in one sentence, for who moves over it by keyboard. */
export function sayNode(network: Network, id: string): string {
  const node = network.nodes.find((other) => other.id === id);
  if (node === undefined) return '';
  const { did, received } = tallyNode(network, id);
  const sum = (tally: Tally): number => tally.reduce((total, [, events]) => total + events, 0);
  return `${node.name}, ${KIND_WORDS[node.kind].toLowerCase()}: did ${sum(did)}, received ${sum(received)}.`;
}
