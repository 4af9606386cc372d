import type { Network } from '../../../../server/model/network.ts';
import { LARGEST } from '../../state/filtering.ts';
import type { Filters } from '../../state/model.ts';

type Lines = readonly { readonly source: string; readonly target: string }[];
type Partners = ReadonlyMap<string, ReadonlySet<string>>;

/** Who stands at the other end of some lines, for each entity. */
function findPartners(nodes: Network['nodes'], lines: Lines): Partners {
  const partners = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  for (const { source, target } of lines) {
    if (source === target || !partners.has(source) || !partners.has(target)) continue;
    partners.get(source)?.add(target);
    partners.get(target)?.add(source);
  }
  return partners;
}

/** The parts of a network that no line joins to one another, acts and ties alike; the largest first. */
export function listComponents({ nodes, edges, ties }: Network): readonly ReadonlySet<string>[] {
  const partners = findPartners(nodes, [...edges, ...ties]);
  const seen = new Set<string>();
  const components: ReadonlySet<string>[] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const component = new Set<string>([id]);
    for (const member of component)
      for (const partner of partners.get(member) ?? []) component.add(partner);
    for (const member of component) seen.add(member);
    components.push(component);
  }
  return components.sort((a, b) => b.size - a.size);
}

/** For each entity the greatest k of whose core it is: it has dealt with at least k others who have too. Ties are no dealings. */
export function findCores({ nodes, edges }: Network): ReadonlyMap<string, number> {
  const partners = findPartners(nodes, edges);
  const degrees = new Map([...partners].map(([id, { size }]) => [id, size]));
  const cores = new Map<string, number>();
  const byDegree: Set<string>[] = [];
  const file = (id: string, degree: number): void => {
    (byDegree[degree] ??= new Set()).add(id);
  };
  for (const [id, degree] of degrees) file(id, degree);
  let core = 0;
  for (let degree = 0; degree < byDegree.length;) {
    const [id] = byDegree[degree] ?? [];
    if (id === undefined) {
      degree += 1;
      continue;
    }
    core = Math.max(core, degree);
    byDegree[degree]?.delete(id);
    cores.set(id, core);
    for (const partner of partners.get(id) ?? []) {
      const before = degrees.get(partner) ?? 0;
      if (cores.has(partner)) continue;
      byDegree[before]?.delete(partner);
      degrees.set(partner, before - 1);
      file(partner, before - 1);
    }
    degree = Math.max(0, degree - 1);
  }
  return cores;
}

/** Only some entities of a network, and the lines among them. */
export function keepNodes(network: Network, ids: ReadonlySet<string>): Network {
  const isKept = ({ source, target }: Lines[number]): boolean => ids.has(source) && ids.has(target);
  return {
    ...network,
    nodes: network.nodes.filter(({ id }) => ids.has(id)),
    edges: network.edges.filter(isKept),
    ties: network.ties.filter(isKept),
  };
}

/** Only the component that is asked for: one entity's, or the largest. An entity that is not there has none. */
export function keepComponent(network: Network, component: string | null): Network {
  if (component === null) return network;
  const found = listComponents(network).find((ids) => component === LARGEST || ids.has(component));
  return keepNodes(network, found ?? new Set());
}

/** Only what is in the component and the core that the filters ask for. */
export function trimNetwork(
  network: Network,
  { component, core }: Pick<Filters, 'component' | 'core'>,
): Network {
  const joined = keepComponent(network, component);
  if (core <= 1) return joined;
  const cores = findCores(joined);
  return keepNodes(joined, new Set([...cores].filter(([, of]) => of >= core).map(([id]) => id)));
}
