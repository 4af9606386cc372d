import type { LayoutEdge, LayoutNode } from './layout.ts';

/** Two nodes, by their places in the task, and by how many lines they are linked. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly lines: number;
}

/** Who is linked with whom. Parallel lines make one link: many of them need a long way to be told apart, so they draw no closer than one does. */
export function linkNodes({
  nodes,
  edges,
}: {
  readonly nodes: readonly Pick<LayoutNode, 'id'>[];
  readonly edges: readonly Pick<LayoutEdge, 'source' | 'target'>[];
}): readonly Link[] {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const counts = new Map<number, number>();
  for (const { source, target } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = Math.min(from, to) * nodes.length + Math.max(from, to);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, lines]) => ({
    a: Math.floor(key / nodes.length),
    b: key % nodes.length,
    lines,
  }));
}

/** For each node the links that it is in, from its own side. */
export function listPartners(
  count: number,
  links: readonly Link[],
): readonly (readonly { readonly other: number; readonly lines: number }[])[] {
  const partners: { other: number; lines: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, lines } of links) {
    partners[a]?.push({ other: b, lines });
    partners[b]?.push({ other: a, lines });
  }
  return partners;
}
