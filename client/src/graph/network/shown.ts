import type { Network, NetworkTally } from '../../../../server/model/network.ts';
import type { Filters } from '../../state/model.ts';
import { trimNetwork } from '../metrics/topology.ts';

/** What is on the screen of a network: what its shape lets through, with totals of exactly that. */
export function shownNetwork(
  network: Network,
  filters: Pick<Filters, 'component' | 'core'>,
): Network {
  const trimmed = trimNetwork(network, filters);
  return { ...trimmed, totals: totalNetwork(trimmed) };
}

/** Totals of what is drawn. The pairs of a joint act are one event, the reports of which are those of the first. */
function totalNetwork({ nodes, edges, tallies, totals }: Network): Network['totals'] {
  const byEvent = new Map(tallies.map((tally) => [tally.event, tally]));
  const ones = new Map<string, NetworkTally>();
  const documents = new Set<number>();
  for (const { eventIds } of edges)
    for (const id of eventIds) {
      const tally = byEvent.get(id);
      if (tally === undefined) continue;
      for (const document of tally.documents) documents.add(document);
      const rival = ones.get(tally.one);
      if (rival === undefined || id < rival.event) ones.set(tally.one, tally);
    }
  return {
    entities: nodes.length,
    events: ones.size,
    reports: [...ones.values()].reduce((sum, { reports }) => sum + reports, 0),
    documents: documents.size,
    undated: totals.undated,
  };
}

/** The tallies of several networks as one. */
export function uniteTallies(networks: readonly Network[]): Pick<Network, 'tallies' | 'documents'> {
  const places = new Map<Network['documents'][number], number>();
  const tallies = new Map<string, NetworkTally>();
  for (const network of networks) {
    const moved = network.documents.map((id) => {
      const place = places.get(id) ?? places.size;
      places.set(id, place);
      return place;
    });
    for (const tally of network.tallies)
      if (!tallies.has(tally.event))
        tallies.set(tally.event, {
          ...tally,
          documents: tally.documents.flatMap((place) => moved[place] ?? []),
        });
  }
  return { tallies: [...tallies.values()], documents: [...places.keys()] };
}
