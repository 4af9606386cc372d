import type { Network, NetworkEdge } from '../../../server/model/network.ts';
import type { Opened } from './model.ts';

/** What of the map is ringed and haloed. */
export interface Selected {
  readonly nodes: readonly string[];
  readonly edge: string | null;
  /** A path's lines: they and who is open keep full ink while the rest dims. */
  readonly lines?: readonly string[];
}

/** The line that an event is folded into, or null when the filters hide it. */
export function findEdge(network: Network, event: string): NetworkEdge | null {
  return network.edges.find((edge) => edge.eventIds.some((id) => id === event)) ?? null;
}

/** What of a network is open. */
export function findSelection(network: Network, opened: Opened): Selected {
  switch (opened.kind) {
    case 'nothing':
      return { nodes: [], edge: null };
    case 'entity':
      return { nodes: [opened.id], edge: null };
    case 'path':
      return { nodes: [opened.from, opened.to].filter((id) => id !== ''), edge: null };
    case 'dyad':
      return { nodes: [opened.a, opened.b], edge: null };
    case 'event': {
      const edge = findEdge(network, opened.id);
      return edge === null
        ? { nodes: [], edge: null }
        : { nodes: [edge.source, edge.target], edge: edge.id };
    }
  }
}

/** All events from one entity to another that the map shows, in the order of its lines. */
export function listActsBetween(
  network: Network,
  source: string,
  target: string,
): readonly string[] {
  return network.edges
    .filter((edge) => edge.source === source && edge.target === target)
    .flatMap((edge) => edge.eventIds);
}
