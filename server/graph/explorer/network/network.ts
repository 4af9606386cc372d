import type {
  EntityId,
  Network,
  NetworkEdge,
  NetworkNode,
  NetworkQuery,
  NetworkTie,
} from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { firstDay, lastDay } from './days.ts';
import { countOnce, createEdges, sum } from './edges.ts';
import { createFacets } from './facets.ts';
import { groupBy } from '../groupBy.ts';
import { createMembership } from './members.ts';
import { createScope, type Scope, type ShownFact } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { createTallies } from './tallies.ts';

/** The most telling part of what a query lets through, with the totals of all of it. */
export function createNetwork(snapshot: Snapshot, query: NetworkQuery, acts: ActIndex): Network {
  const scope = createScope(snapshot, query, acts);
  const all = createEdges(scope.facts, acts);
  const center = query.center === undefined ? [] : [scope.shown(query.center)];
  const edges = pickEdges(all, center, query.limit);
  const ids = new Set([...center, ...edges.flatMap(({ source, target }) => [source, target])]);
  return {
    nodes: createNodes(ids, scope, snapshot, query),
    edges,
    ties: createTies(ids, snapshot),
    totals: createTotals(scope),
    truncated: edges.length < all.length,
    acts: countActs(scope.without('acts'), acts),
    facets: createFacets(scope, query, snapshot.entities, acts),
    ...createTallies(edges, scope),
    span: findSpan(snapshot),
  };
}

/** The most telling lines, those of the centre before all others: it is what was asked for. */
function pickEdges(
  all: readonly NetworkEdge[],
  center: readonly EntityId[],
  limit: number,
): readonly NetworkEdge[] {
  const isItsOwn = ({ source, target }: NetworkEdge): boolean =>
    center.includes(source) || center.includes(target);
  const own = all.filter(isItsOwn);
  return [...own, ...all.filter((edge) => !isItsOwn(edge))].slice(0, limit);
}

function createNodes(
  ids: ReadonlySet<EntityId>,
  { facts }: Scope,
  snapshot: Snapshot,
  query: NetworkQuery,
): readonly NetworkNode[] {
  const membershipOf = createMembership(facts, snapshot, query);
  const partOf = groupBy(
    facts.flatMap((fact) => [...new Set([fact.from, fact.to])].map((id) => ({ id, fact }))),
    ({ id }) => id,
  );
  return [...ids].sort().flatMap((id) => {
    const entity = snapshot.entities.get(id);
    if (!entity) return [];
    const ones = countOnce((partOf.get(id) ?? []).map(({ fact }) => fact));
    const reports = sum(ones, (fact) => fact.reports);
    return { ...entity, events: ones.length, reports, ...membershipOf(id) };
  });
}

/** Who of some entities speaks for whom, and what is part of what. */
export function createTies(ids: ReadonlySet<EntityId>, { ties }: Snapshot): readonly NetworkTie[] {
  return ties
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .map(({ source, target, kind, title }) => ({
      id: `${source}|${kind}|${target}`,
      source,
      target,
      kind,
      title,
    }));
}

function createTotals({ facts, undated }: Scope): Network['totals'] {
  const ones = countOnce(facts);
  return {
    entities: new Set(facts.flatMap(({ from, to }) => [from, to])).size,
    events: ones.length,
    reports: sum(ones, (fact) => fact.reports),
    documents: new Set(facts.flatMap(({ documents }) => documents)).size,
    undated: countOnce(undated).length,
  };
}

function countActs(facts: readonly ShownFact[], acts: ActIndex): Network['acts'] {
  return [...groupBy(facts, ({ act }) => act)]
    .map(([act, some]) => ({
      act,
      label: acts.label(act),
      quad: acts.quad(act),
      events: countOnce(some).length,
    }))
    .sort((a, b) => b.events - a.events || (a.act < b.act ? -1 : 1));
}

function findSpan({ facts }: Snapshot): Network['span'] {
  let from: string | undefined;
  let to: string | undefined;
  for (const { date, dateEnd } of facts) {
    if (date === null) continue;
    const [start, end] = [firstDay(date), lastDay(dateEnd ?? date)];
    if (from === undefined || start < from) from = start;
    if (to === undefined || end > to) to = end;
  }
  return from === undefined || to === undefined ? null : { from, to };
}
