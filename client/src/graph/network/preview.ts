import type { EntityKind } from '../../../../server/model/entity.ts';
import type { Network, NetworkEdge, NetworkNode } from '../../../../server/model/network.ts';
import type { QuadClass } from '../../../../server/model/ontology.ts';
import type { Expansion } from '../../state/model.ts';

/** More newcomers than this and the reader is asked whom to add. */
export const HUB = 50;
/** So many join the map at once at most. */
export const MOST_AT_ONCE = 200;

/** Someone who would join the map. */
export interface Newcomer {
  readonly node: NetworkNode;
  /** The first of the expanded ones that they have dealt with. */
  readonly from: string;
  readonly edges: readonly NetworkEdge[];
  readonly reports: number;
}

export interface ActCount {
  readonly act: string;
  readonly label: string;
  readonly quad: QuadClass;
  readonly newcomers: number;
}

/** What expanding some entities would bring. */
export interface Preview {
  readonly neighbors: number;
  /** Whether there are more, of whom less is reported: a large hub's are not all asked for. */
  readonly isCut: boolean;
  /** The best reported first. */
  readonly newcomers: readonly Newcomer[];
  readonly kinds: readonly (readonly [EntityKind, number])[];
  readonly acts: readonly ActCount[];
}

/** Which newcomers are wanted. */
export interface Wish {
  readonly withoutKinds: readonly EntityKind[];
  readonly withoutActs: readonly string[];
  /** Null is all, up to what the map can take at once. */
  readonly limit: number | null;
}

type Around = readonly [id: string, network: Network];

function joins(edge: NetworkEdge, a: string, b: string): boolean {
  return (edge.source === a && edge.target === b) || (edge.source === b && edge.target === a);
}

function meet(id: string, arounds: readonly Around[]): Newcomer | null {
  const known = arounds.filter(([, { nodes }]) => nodes.some((node) => node.id === id));
  const [first] = known;
  const node = first?.[1].nodes.find((other) => other.id === id);
  if (first === undefined || node === undefined) return null;
  const edges = known.flatMap(([center, { edges: lines }]) =>
    lines.filter((edge) => joins(edge, center, id)),
  );
  return {
    node,
    from: first[0],
    edges: [...edges].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)),
    reports: edges.reduce((sum, edge) => sum + edge.reports, 0),
  };
}

function countActs(newcomers: readonly Newcomer[]): readonly ActCount[] {
  const counts = new Map<string, ActCount>();
  for (const { edges } of newcomers) {
    const own = new Map(edges.map((edge) => [String(edge.act), edge]));
    for (const [act, { label, quad }] of own)
      counts.set(act, { act, label, quad, newcomers: (counts.get(act)?.newcomers ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.newcomers - a.newcomers || a.label.localeCompare(b.label),
  );
}

function countKinds(newcomers: readonly Newcomer[]): readonly (readonly [EntityKind, number])[] {
  const counts = new Map<EntityKind, number>();
  for (const { node } of newcomers) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Who would join a map if some entities were expanded: those around them who are neither on it nor hidden. */
export function previewExpansion(
  shown: Network,
  arounds: readonly Around[],
  hidden: readonly string[],
): Preview {
  const asked = new Set(arounds.map(([id]) => id));
  const here = new Set<string>([...shown.nodes.map(({ id }) => id), ...hidden]);
  const around = new Set<string>(
    arounds.flatMap(([, { nodes }]) => nodes.map(({ id }) => id)).filter((id) => !asked.has(id)),
  );
  const newcomers = [...around]
    .filter((id) => !here.has(id))
    .flatMap((id) => meet(id, arounds) ?? [])
    .sort((a, b) => b.reports - a.reports || (a.node.id < b.node.id ? -1 : 1));
  return {
    neighbors: around.size,
    isCut: arounds.some(([, { truncated }]) => truncated),
    newcomers,
    kinds: countKinds(newcomers),
    acts: countActs(newcomers),
  };
}

/** The newcomers that fit a wish, before its limit: of a kind that is wanted, with an act that is, or with none at all. */
export function matchWish(
  newcomers: readonly Newcomer[],
  { withoutKinds, withoutActs }: Wish,
): readonly Newcomer[] {
  return newcomers.filter(
    ({ node, edges }) =>
      !withoutKinds.includes(node.kind) &&
      (edges.length === 0 || edges.some(({ act }) => !withoutActs.includes(act))),
  );
}

/** The newcomers that a wish lets join, the best reported first. */
export function pickJoining(newcomers: readonly Newcomer[], wish: Wish): readonly Newcomer[] {
  return matchWish(newcomers, wish).slice(0, wish.limit ?? MOST_AT_ONCE);
}

/** The step that lets some join: each counts for the one it was found at, so that a collapse takes exactly them away. */
export function listExpansions(shown: Network, joining: readonly Newcomer[]): readonly Expansion[] {
  const here = new Set<string>(shown.nodes.map(({ id }) => id));
  const byFrom = new Map<string, readonly string[]>();
  for (const { node, from } of joining) {
    const before = byFrom.get(from) ?? (here.has(from) ? [] : [from]);
    byFrom.set(from, [...before, node.id]);
  }
  return [...byFrom].map(([id, added]) => ({ id, added }));
}
