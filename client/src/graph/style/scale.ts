import type { Network, NetworkNode } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import type { Coloring } from '../../state/filtering.ts';
import { GROUP_TINTS, OTHER_TINT, STEP_TINTS, type Tint } from './tints.ts';

/** Values by entity: numbers of a metric, or places of a community. */
export type Values = ReadonlyMap<string, number>;

/** Entities that share a colour. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly tint: Tint;
  readonly count: number;
}

/** Entities whose measure lies from one number to another. */
export interface Step {
  readonly tint: Tint;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What the colours of the map say. */
export type Scale =
  | { readonly type: 'kinds' }
  | { readonly type: 'groups'; readonly groups: readonly Group[]; readonly rest: number }
  | {
      readonly type: 'steps';
      readonly steps: readonly Step[];
      readonly least: number;
      readonly most: number;
    };

/** A scale, and the colour that it gives each entity; who has none is of its kind's colour. */
export interface Coloration {
  readonly scale: Scale;
  readonly tints: ReadonlyMap<string, Tint>;
}

export const BY_KIND: Coloration = { scale: { type: 'kinds' }, tints: new Map() };

/** Colours the entities of a network. `values` are those of the metric, if it is by one. */
export function colorNetwork(network: Network, by: Coloring, values: Values | null): Coloration {
  if (by === 'kind') return BY_KIND;
  if (by === 'country') return colorGroups(network.nodes, groupByCountry(network));
  if (by === 'reports')
    return colorSteps(new Map(network.nodes.map(({ id, reports }) => [id, reports])));
  if (values === null) return BY_KIND;
  const known = new Map(network.nodes.map(({ id }) => [id, values.get(id) ?? 0]));
  return by === 'community'
    ? colorGroups(network.nodes, groupByCommunity(network, known))
    : colorSteps(known);
}

interface Members {
  readonly key: string;
  readonly name: string;
  readonly ids: readonly string[];
}

function groupByCountry({ nodes, facets }: Network): readonly Members[] {
  const names = new Map(facets.countries.map(({ country, name }) => [country, name]));
  return gather(
    nodes,
    ({ country }) => country,
    (key) => names.get(key) ?? key,
  );
}

/** A community is called after its best reported member. */
function groupByCommunity({ nodes }: Network, places: Values): readonly Members[] {
  const best = [...nodes].sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
  const headOf = new Map<string, NetworkNode>();
  const sizes = new Map<string, number>();
  for (const node of best) {
    const key = String(places.get(node.id));
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
    if (!headOf.has(key)) headOf.set(key, node);
  }
  return gather(
    nodes,
    ({ id }) => {
      const key = String(places.get(id));
      return (sizes.get(key) ?? 0) > 1 ? key : null;
    },
    (key) => FILTER_WORDS.community(headOf.get(key)?.name ?? key),
  ).map(({ key, ...members }) => ({ key: headOf.get(key)?.id ?? key, ...members }));
}

function gather(
  nodes: Network['nodes'],
  keyOf: (node: NetworkNode) => string | null,
  nameOf: (key: string) => string,
): readonly Members[] {
  const ids = new Map<string, string[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [node.id]);
    else known.push(node.id);
  }
  return [...ids]
    .map(([key, some]) => ({ key, name: nameOf(key), ids: some }))
    .sort((a, b) => b.ids.length - a.ids.length || (a.name < b.name ? -1 : 1));
}

/** Gives the largest groups a colour each: by its name if that is free, so that a filter seldom changes it. */
function colorGroups(nodes: Network['nodes'], members: readonly Members[]): Coloration {
  const free = new Set<Tint>(GROUP_TINTS);
  const groups: Group[] = [];
  const tints = new Map<string, Tint>(nodes.map(({ id }) => [id, OTHER_TINT]));
  for (const { key, name, ids } of members) {
    const wish = GROUP_TINTS[scatter(key) % GROUP_TINTS.length];
    const tint = wish !== undefined && free.has(wish) ? wish : [...free][0];
    if (tint === undefined) break;
    free.delete(tint);
    groups.push({ key, name, tint, count: ids.length });
    for (const id of ids) tints.set(id, tint);
  }
  const coloured = groups.reduce((sum, { count }) => sum + count, 0);
  return { scale: { type: 'groups', groups, rest: nodes.length - coloured }, tints };
}

function scatter(key: string): number {
  let hash = 7;
  for (const sign of key) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}

/** Steps as wide as one another in the root of the measure: few entities have most of it. */
function colorSteps(values: Values): Coloration {
  const numbers = [...values.values()];
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  if (numbers.length === 0) return BY_KIND;
  const stepOf = (value: number): number =>
    most === least
      ? 0
      : Math.min(
          STEP_TINTS.length - 1,
          Math.floor(Math.sqrt((value - least) / (most - least)) * STEP_TINTS.length),
        );
  const bound = (step: number): number => least + (most - least) * (step / STEP_TINTS.length) ** 2;
  const steps = STEP_TINTS.map((tint, step) => ({
    tint,
    from: bound(step),
    to: bound(step + 1),
    count: numbers.filter((value) => stepOf(value) === step).length,
  }));
  const tintOf = (value: number): Tint => STEP_TINTS[stepOf(value)] ?? OTHER_TINT;
  return {
    scale: { type: 'steps', steps, least, most },
    tints: new Map([...values].map(([id, value]) => [id, tintOf(value)])),
  };
}
