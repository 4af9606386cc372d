import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { WORDS } from '../words/words.ts';
import { KIND_WORDS } from '../words/terms.ts';

/** Quad classes and their events, the most first. */
export type Tally = readonly (readonly [QuadClass, number])[];

/** What an entity has to do with on the map. */
export interface NodeTally {
  readonly did: Tally;
  readonly received: Tally;
  /** What others said about it, to nobody. */
  readonly about: Tally;
}

/** How many events of each quad class an entity has to do with on the map; the pairs of a joint act are one. */
export function tallyNode({ edges, tallies }: Network, id: string): NodeTally {
  const oneOf = new Map<string, string>(tallies.map(({ event, one }) => [event, one]));
  const tally = (some: readonly NetworkEdge[]): Tally => {
    const ones = new Map<QuadClass, Set<string>>();
    for (const { quad, eventIds } of some) {
      const known = ones.get(quad) ?? new Set();
      for (const event of eventIds) known.add(oneOf.get(event) ?? event);
      ones.set(quad, known);
    }
    return [...ones]
      .map(([quad, known]) => [quad, known.size] as const)
      .sort(([, a], [, b]) => b - a);
  };
  const onto = edges.filter(({ target }) => target === id);
  return {
    did: tally(edges.filter(({ source }) => source === id)),
    received: tally(onto.filter(({ about }) => about === undefined)),
    about: tally(onto.filter(({ about }) => about === true)),
  };
}

/** An entity of the map in one sentence, for who moves over it by keyboard. */
export function sayNode(network: Network, id: string): string {
  const node = network.nodes.find((other) => other.id === id);
  if (node === undefined) return '';
  const { did, received, about } = tallyNode(network, id);
  const sum = (tally: Tally): number => tally.reduce((total, [, events]) => total + events, 0);
  const kind = KIND_WORDS[node.kind].toLowerCase();
  return WORDS.map.node(node.name, kind, sum(did), sum(received), sum(about));
}
