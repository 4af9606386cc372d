import {
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  type EntityRef,
  FIRMNESSES,
  type NetworkFacets,
  type NetworkQuery,
  QUAD_CLASSES,
} from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { countOnce } from './edges.ts';
import { countryOf, firmnessOf } from './filters.ts';
import { findHeads } from './rollup.ts';
import type { Scope, ShownFact } from './scope.ts';

type Entities = ReadonlyMap<EntityId, EntityRef>;

/** What each choice of each filter would leave under all the other filters. */
export function createFacets(
  scope: Scope,
  query: NetworkQuery,
  entities: Entities,
  acts: ActIndex,
): NetworkFacets {
  const quads = countBy(scope.without('quads'), ({ act }) => [acts.quad(act)]);
  const hedges = countBy(scope.without('hedges'), (fact) => [firmnessOf(fact)]);
  const outlets = countBy(scope.without('outlets'), (fact) => fact.outlets);
  const kinds = countKinds(scope.without('kinds'), query, entities);
  return {
    quads: QUAD_CLASSES.map((quad) => ({ quad, events: quads.get(quad) ?? 0 })),
    kinds: ENTITY_KINDS.map((kind) => ({ kind, entities: kinds.get(kind)?.size ?? 0 })),
    countries: listCountries(scope.without('countries'), query, entities),
    outlets: [...outlets]
      .map(([outlet, events]) => ({ outlet, events }))
      .sort((a, b) => b.events - a.events || (a.outlet < b.outlet ? -1 : 1)),
    hedges: FIRMNESSES.map((hedge) => ({ hedge, events: hedges.get(hedge) ?? 0 })),
    reports: listNumbers(scope.without('reports'), ({ reports }) => reports),
    independent: listNumbers(scope.without('independent'), ({ independent }) => independent),
    about: countAbout(scope.without('about')),
  };
}

function countAbout(facts: readonly ShownFact[]): NetworkFacets['about'] {
  const toward = facts.filter(({ about }) => about === undefined);
  return { left: countOnce(toward).length, kept: countOnce(facts).length };
}

/** How many events have each key; a joint act counts once for each. */
function countBy<K>(
  facts: readonly ShownFact[],
  keysOf: (fact: ShownFact) => readonly K[],
): ReadonlyMap<K, number> {
  const ones = new Map<K, Set<string>>();
  for (const fact of facts)
    for (const key of keysOf(fact)) {
      const known = ones.get(key);
      if (known) known.add(fact.one);
      else ones.set(key, new Set([fact.one]));
    }
  return new Map([...ones].map(([key, some]) => [key, some.size]));
}

/** Both ends of a line must be of a kind that is let through: its other end, or the same kind. */
function countKinds(
  facts: readonly ShownFact[],
  { kinds }: NetworkQuery,
  entities: Entities,
): ReadonlyMap<EntityKind, ReadonlySet<EntityId>> {
  const found = new Map<EntityKind, Set<EntityId>>(ENTITY_KINDS.map((kind) => [kind, new Set()]));
  for (const { from, to } of facts) {
    const [a, b] = [entities.get(from)?.kind, entities.get(to)?.kind];
    if (!a || !b) continue;
    if (a === b || !kinds || kinds.includes(b)) found.get(a)?.add(from);
    if (a === b || !kinds || kinds.includes(a)) found.get(b)?.add(to);
  }
  return found;
}

function listCountries(
  facts: readonly ShownFact[],
  { countries = [], sides }: NetworkQuery,
  entities: Entities,
): NetworkFacets['countries'] {
  const heads = findHeads(entities);
  const nameOf = (code: string): string => {
    const head = heads.get(code);
    return (head && entities.get(head)?.name) ?? code;
  };
  const counts = countBy(facts, ({ from, to }) => {
    const [a, b] = [countryOf(entities.get(from)), countryOf(entities.get(to))];
    if (sides === 'either' || a === b) return [a, b];
    return [...(countries.includes(b) ? [a] : []), ...(countries.includes(a) ? [b] : [])];
  });
  return [...new Set([...counts.keys(), ...countries])]
    .map((country) => ({ country, name: nameOf(country), events: counts.get(country) ?? 0 }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

function listNumbers(
  facts: readonly ShownFact[],
  numberOf: (fact: ShownFact) => number,
): NetworkFacets['reports'] {
  const counts = countBy(countOnce(facts), (fact) => [numberOf(fact)]);
  return [...counts]
    .map(([reports, events]) => ({ reports, events }))
    .sort((a, b) => a.reports - b.reports);
}
