import { findSelection } from './selection.ts';
import type { Network } from '../../../server/model/network.ts';
import type { State } from './model.ts';

/** Two entities of the map, the first one's side on the left. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The pair that two columns would show: two that are selected or open, else those that stand in columns already. */
export function findPair({ place, filters, selected }: State, network: Network): Pair | null {
  const opened = place.view === 'network' ? place.opened : { kind: 'nothing' as const };
  const candidates: readonly (readonly string[])[] = [
    selected,
    findSelection(network, opened).nodes,
    filters.layout.kind === 'columns' ? [filters.layout.a, filters.layout.b] : [],
  ];
  const here = new Set<string>(network.nodes.map(({ id }) => id));
  for (const ids of candidates) {
    const [a, b] = ids;
    if (ids.length !== 2 || a === undefined || b === undefined || a === b) continue;
    if (here.has(a) && here.has(b)) return { a, b };
  }
  return null;
}
