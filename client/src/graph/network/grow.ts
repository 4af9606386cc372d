import type { Network, NetworkNode } from '../../../../server/model/network.ts';
import type { Expansion } from '../../state/model.ts';
import { uniteTallies } from './shown.ts';

/** The network with what was expanded, without what was hidden, of only whom are kept. The same lists give the same network. */
export function growNetwork(
  base: Network,
  arounds: readonly Network[],
  expanded: readonly Expansion[],
  hidden: readonly string[],
  kept: readonly string[] = [],
): Network {
  if (expanded.length === 0 && hidden.length === 0 && kept.length === 0) return base;
  const wanted = new Set(kept);
  const added = new Set(expanded.flatMap(({ added: ids }) => ids));
  const gone = new Set(hidden);
  const grown: readonly NetworkNode[] = [
    ...(kept.length === 0 ? base.nodes : base.nodes.filter(({ id }) => wanted.has(id))),
    ...arounds.flatMap(({ nodes }) => nodes.filter(({ id }) => added.has(id))),
  ];
  const nodes = uniteById(grown).filter(({ id }) => !gone.has(id));
  const here = new Set(nodes.map(({ id }) => id));
  const isHere = ({
    source,
    target,
  }: Network['edges'][number] | Network['ties'][number]): boolean =>
    here.has(source) && here.has(target);
  return {
    ...base,
    ...uniteTallies([base, ...arounds]),
    nodes,
    edges: uniteById([base, ...arounds].flatMap(({ edges }) => edges)).filter(isHere),
    ties: uniteById([base, ...arounds].flatMap(({ ties }) => ties)).filter(isHere),
  };
}

function uniteById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
