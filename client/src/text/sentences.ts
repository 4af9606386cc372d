import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { KIND_WORDS } from '../terms.ts';
import { counted } from '../words.ts';
import { formatDate, formatRange } from './dates.ts';

/** Quad classes and their events, the most first. */
export type Tally = readonly (readonly [QuadClass, number])[];

/** One line of the map as a sentence, and what opens when it is chosen. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly event: string | null;
}

function whenOf({ firstDate, lastDate }: NetworkEdge): string {
  if (firstDate === null || lastDate === null) return 'no date';
  return firstDate === lastDate ? formatDate(firstDate) : formatRange(firstDate, lastDate);
}

function sayEdge(edge: NetworkEdge, nameOf: (id: string) => string): string {
  const times = edge.events === 1 ? '' : ` ${edge.events} times`;
  const hedged =
    edge.hedged === 0
      ? ''
      : `, ${edge.hedged === edge.events ? 'hedged' : `${edge.hedged} hedged`}`;
  const verb = edge.label.toLowerCase();
  return `${nameOf(edge.source)} ${verb} ${nameOf(edge.target)}${times}: ${whenOf(edge)}, ${counted(edge.reports, 'report')}, ${edge.independent} independent${hedged}.`;
}

/** The network as sentences, one for each line, the best reported first: what the picture says, for who can't see it. */
export function sayNetwork(network: Network): readonly Sentence[] {
  const names = new Map<string, string>(network.nodes.map((node) => [node.id, node.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [...network.edges]
    .sort((a, b) => b.reports - a.reports || a.id.localeCompare(b.id))
    .map((edge) => ({
      id: edge.id,
      text: sayEdge(edge, nameOf),
      event: edge.eventIds.at(0) ?? null,
    }));
}

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
