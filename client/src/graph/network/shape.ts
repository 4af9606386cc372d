import type { Network } from '../../../../server/model/network.ts';
import { findCores, keepComponent, listComponents } from '../metrics/topology.ts';

/** A part of a network, called after its best reported member. */
export interface NamedComponent {
  readonly id: string;
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

/** The parts of a network, the largest first. */
export function nameComponents(network: Network): readonly NamedComponent[] {
  return listComponents(network).flatMap((ids) => {
    const [head] = network.nodes
      .filter(({ id }) => ids.has(id))
      .sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
    return head === undefined ? [] : [{ id: head.id, name: head.name, ids }];
  });
}

/** How many entities the filters by one partner, by two, and so on would leave of a component. */
export function countCores(network: Network, component: string | null): readonly number[] {
  const joined = keepComponent(network, component);
  const cores = [...findCores(joined).values()];
  const most = cores.reduce((a, b) => Math.max(a, b), 0);
  return Array.from({ length: most }, (_, at) =>
    at === 0 ? joined.nodes.length : cores.filter((core) => core > at).length,
  );
}
