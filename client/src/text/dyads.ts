import type { EventSummary } from '../../../server/model/ledger.ts';
import type { Network, NetworkEdge } from '../../../server/model/network.ts';

/** One act of a dyad with all its events, the latest first. */
export interface DyadAct {
  readonly edge: NetworkEdge;
  readonly events: readonly EventSummary[];
}

/** What one entity did to another, the best reported act first. */
export interface DyadWords {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly reports: number;
  readonly independent: number;
  readonly acts: readonly DyadAct[];
}

function isLater(a: EventSummary, b: EventSummary): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
}

/** A network's lines by dyad, those with the most reports first; the events are those that are known so far. */
export function groupDyads(
  network: Network,
  events: readonly EventSummary[],
): readonly DyadWords[] {
  const names = new Map<string, string>(network.nodes.map(({ id, name }) => [id, name]));
  const byId = new Map<string, EventSummary>(events.map((event) => [event.id, event]));
  const groups = new Map<string, NetworkEdge[]>();
  for (const edge of network.edges) {
    const key = `${edge.source} ${edge.target}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const sum = (edges: readonly NetworkEdge[], of: 'events' | 'reports' | 'independent'): number =>
    edges.reduce((total, edge) => total + edge[of], 0);
  return [...groups]
    .flatMap(([id, edges]) => {
      const [first] = edges;
      if (first === undefined) return [];
      return {
        id,
        source: names.get(first.source) ?? first.source,
        target: names.get(first.target) ?? first.target,
        events: sum(edges, 'events'),
        reports: sum(edges, 'reports'),
        independent: sum(edges, 'independent'),
        acts: edges
          .toSorted((a, b) => b.reports - a.reports || a.id.localeCompare(b.id))
          .map((edge) => ({
            edge,
            events: edge.eventIds.flatMap((event) => byId.get(event) ?? []).toSorted(isLater),
          })),
      };
    })
    .sort((a, b) => b.reports - a.reports || a.id.localeCompare(b.id));
}

/** The dyads that have to do with a selection, and the others. */
export function partDyads(
  dyads: readonly DyadWords[],
  selected: readonly string[],
): { readonly chosen: readonly DyadWords[]; readonly others: readonly DyadWords[] } {
  const ids = new Set(selected);
  const isChosen = ({ acts }: DyadWords): boolean =>
    acts.some(({ edge }) => ids.has(edge.source) || ids.has(edge.target));
  return {
    chosen: dyads.filter(isChosen),
    others: dyads.filter((dyad) => !isChosen(dyad)),
  };
}
