import type { EntityId, EntityRef, Firmness, NetworkQuery } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import type { ShownFact } from './scope.ts';
import type { Fact } from './snapshot.ts';

/** The network query's filters: each lets a fact through by itself. */
export const DIMENSIONS = [
  'acts',
  'quads',
  'kinds',
  'countries',
  'outlets',
  'hedges',
  'reports',
  'independent',
  'about',
  'dates',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface DimensionTest {
  readonly dimension: Dimension;
  readonly test: (fact: ShownFact) => boolean;
}

/** The filters that a query sets. */
export function createTests(
  query: NetworkQuery,
  entities: ReadonlyMap<EntityId, EntityRef>,
  acts: ActIndex,
): readonly DimensionTest[] {
  const kindOf = (id: EntityId): string | undefined => entities.get(id)?.kind;
  const isAct = among(query.acts);
  const isQuad = among(query.quads);
  const isKind = among(query.kinds);
  const isCountry = among(query.countries);
  const isOutlet = among(query.outlets);
  const isFirm = among(query.hedges);
  const tests: Record<Dimension, DimensionTest['test']> = {
    acts: ({ act }) => isAct(act),
    quads: ({ act }) => isQuad(acts.quad(act)),
    kinds: ({ from, to }) => isKind(kindOf(from)) && isKind(kindOf(to)),
    countries: ({ from, to }) => {
      const ends = [countryOf(entities.get(from)), countryOf(entities.get(to))];
      return query.sides === 'both' ? ends.every(isCountry) : ends.some(isCountry);
    },
    outlets: ({ outlets }) => query.outlets === undefined || outlets.some(isOutlet),
    hedges: (fact) => isFirm(firmnessOf(fact)),
    reports: ({ reports }) => reports >= query.minReports,
    independent: ({ independent }) => independent >= query.minIndependent,
    about: ({ about }) => about === undefined || query.about === 'kept',
    dates: (fact) => isWithin(fact, query),
  };
  return DIMENSIONS.map((dimension) => ({ dimension, test: tests[dimension] }));
}

/** The code of the state or body that an entity is or speaks for; '' when there is none. */
export function countryOf(entity: EntityRef | undefined): string {
  return entity?.country ?? '';
}

/** How firmly it is told: plain without a hedge. */
export function firmnessOf({ hedge }: Pick<Fact, 'hedge'>): Firmness {
  return hedge ?? 'plain';
}

/** "certain" is firmer than plain, so it is no hedge. */
export function isHedgedFact({ hedge }: Pick<Fact, 'hedge'>): boolean {
  return hedge !== null && hedge !== 'certain';
}

function among(wanted: readonly string[] | undefined): (value: string | undefined) => boolean {
  if (!wanted) return () => true;
  const set = new Set<string | undefined>(wanted);
  return (value) => set.has(value);
}

/** Has it no date by this clock? */
export function isUndated(
  { date, published }: Pick<Fact, 'date' | 'published'>,
  by: NetworkQuery['clock'],
): boolean {
  return (by === 'published' ? published : date) === null;
}

function isWithin(fact: Fact, query: NetworkQuery): boolean {
  const { from, to } = query;
  const isAnyDay = from === undefined && to === undefined;
  if (isUndated(fact, query.clock))
    return (query.undated ?? (isAnyDay ? 'kept' : 'left')) === 'kept';
  const [start, end] = daysOf(fact, query.clock);
  return (from === undefined || end >= from) && (to === undefined || start <= to);
}

/** A month or a year counts from its first day to its last: "2024-06" is before "2024-06~". */
function daysOf(
  { date, dateEnd, published }: Fact,
  by: NetworkQuery['clock'],
): readonly [start: string, end: string] {
  if (by === 'happened') return [date ?? '', `${dateEnd ?? date ?? ''}~`];
  const day = published?.slice(0, 10) ?? '';
  return [day, day];
}
