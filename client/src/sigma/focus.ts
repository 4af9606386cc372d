import type { NetworkMap } from '../graph/style/look.ts';

/** What the pointer is on. */
export type Target =
  { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly id: string };

/** What keeps full ink while the rest dims. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What a path keeps in full ink while the pointer is on nothing. */
export function restOn({
  nodes,
  lines,
}: {
  readonly nodes: readonly string[];
  readonly lines?: readonly string[];
}): Focus | null {
  return lines === undefined ? null : { nodes: new Set(nodes), edges: new Set(lines) };
}

/** A node with its neighbours and their lines, or a line with its ends. */
export function focusOn(map: NetworkMap, target: Target | null): Focus | null {
  if (target === null) return null;
  if (target.kind === 'edge') {
    if (!map.hasEdge(target.id)) return null;
    return { nodes: new Set(map.extremities(target.id)), edges: new Set([target.id]) };
  }
  if (!map.hasNode(target.id)) return null;
  return {
    nodes: new Set([target.id, ...map.neighbors(target.id)]),
    edges: new Set(map.edges(target.id)),
  };
}
