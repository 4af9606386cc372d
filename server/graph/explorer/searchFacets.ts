import type { SearchQuery, SearchResult } from '../../model/index.ts';

type Facets = SearchResult['facets'];
type Facet = Facets[keyof Facets];

/** How many hits have two values at once: of entities their kind and country, of events their act and year. */
export interface SearchTally {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/** What names a value of a facet. */
type Namer = (value: string) => string;

function countBy(
  tallies: readonly SearchTally[],
  valueOf: (tally: SearchTally) => string,
  nameOf: Namer,
): Facet {
  const counts = new Map<string, number>();
  for (const tally of tallies)
    counts.set(valueOf(tally), (counts.get(valueOf(tally)) ?? 0) + tally.count);
  return [...counts]
    .map(([value, count]) => ({ value, name: nameOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value > b.value ? -1 : 1));
}

/** Counts each value among the hits that the choice of the other value leaves. */
function countPair(
  tallies: readonly SearchTally[],
  [first, second]: readonly [string | undefined, string | undefined],
  [nameFirst, nameSecond]: readonly [Namer, Namer],
): readonly [Facet, Facet] {
  return [
    countBy(
      tallies.filter((tally) => second === undefined || tally.second === second),
      (tally) => tally.first,
      nameFirst,
    ),
    countBy(
      tallies.filter((tally) => first === undefined || tally.first === first),
      (tally) => tally.second,
      nameSecond,
    ),
  ];
}

/** The facets of what was found, each under the other one of its type. */
export function createSearchFacets(
  found: { readonly entity: readonly SearchTally[]; readonly event: readonly SearchTally[] },
  query: Pick<SearchQuery, 'kind' | 'country' | 'act' | 'year'>,
  namers: { readonly country: Namer; readonly act: Namer },
): Facets {
  const same: Namer = (value) => value;
  const [kind, country] = countPair(
    found.entity,
    [query.kind, query.country],
    [same, namers.country],
  );
  const [act, year] = countPair(found.event, [query.act, query.year], [namers.act, same]);
  return { kind, country, act, year };
}
