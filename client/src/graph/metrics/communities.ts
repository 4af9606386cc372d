import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { LayoutNode } from '../layout/layout.ts';
import type { Link } from '../layout/links.ts';

const SEED = 0x9e3779b9;

/** Numbers that look random and are the same each time. */
function createDice(): () => number {
  let state = SEED;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Who belongs together by Louvain's method: lists of places in the task, the largest first. */
export function findCommunities(
  nodes: readonly unknown[],
  links: readonly Link[],
): readonly (readonly number[])[] {
  const graph = new UndirectedGraph<Record<string, never>, { lines: number }>();
  nodes.forEach((_, index) => graph.addNode(String(index)));
  for (const { a, b, lines } of links) graph.addEdge(String(a), String(b), { lines });
  const found = louvain(graph, { getEdgeWeight: 'lines', rng: createDice() });
  const lists = new Map<number, number[]>();
  nodes.forEach((_, index) => {
    const community = found[String(index)] ?? -1;
    const list = lists.get(community);
    if (list === undefined) lists.set(community, [index]);
    else list.push(index);
  });
  return [...lists.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Communities in a round in which each stands beside one that it has much to do with; loners come last, together. */
export function orderCommunities(
  communities: readonly (readonly number[])[],
  links: readonly Link[],
  nodes: readonly LayoutNode[],
): readonly (readonly number[])[] {
  const loners = communities.filter(({ length }) => length === 1).flat();
  const left = communities.filter(({ length }) => length > 1);
  const home = new Map(left.flatMap((members) => members.map((member) => [member, members])));
  const between = new Map<readonly number[], Map<readonly number[], number>>();
  const count = (from: readonly number[], to: readonly number[], lines: number): void => {
    const row = between.get(from) ?? new Map<readonly number[], number>();
    row.set(to, (row.get(to) ?? 0) + lines);
    between.set(from, row);
  };
  for (const { a, b, lines } of links) {
    const [from, to] = [home.get(a), home.get(b)];
    if (from === undefined || to === undefined || from === to) continue;
    count(from, to, lines);
    count(to, from, lines);
  }
  const round: (readonly number[])[] = [];
  const waiting = new Set(left);
  let [next] = left;
  while (next !== undefined) {
    round.push(next);
    waiting.delete(next);
    const ties = between.get(next);
    next = [...waiting].reduce<readonly number[] | undefined>((best, candidate) => {
      if (best === undefined) return candidate;
      return (ties?.get(candidate) ?? 0) > (ties?.get(best) ?? 0) ? candidate : best;
    }, undefined);
  }
  const byName = (a: number, b: number): number =>
    (nodes[a]?.name ?? '').localeCompare(nodes[b]?.name ?? '');
  return loners.length === 0 ? round : [...round, loners.sort(byName)];
}
