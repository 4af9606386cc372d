import type { ActInfo } from '../../../server/model/api.ts';
import { FIRM, QUADS } from './filtering.ts';
import { KINDS, type Filters } from './model.ts';

/** Edges that a first look can hold; the server leaves out the least telling ones. */
const MOST_EDGES = 300;

/** The network query of some filters, as the API and the export take it. Unset fields are the server's defaults. */
export interface AskedNetwork {
  readonly center?: string;
  readonly hops?: number;
  readonly acts?: readonly string[];
  readonly quads?: readonly string[];
  readonly kinds?: readonly string[];
  readonly hedges?: readonly string[];
  readonly about?: string;
  readonly outlets?: readonly string[];
  readonly countries?: readonly string[];
  readonly sides?: string;
  readonly minReports?: number;
  readonly minIndependent?: number;
  readonly from?: string;
  readonly to?: string;
  readonly clock?: string;
  readonly undated?: string;
  readonly rollup?: string;
  readonly drilled?: readonly string[];
  readonly limit: number;
}

/** Turns filters, which say what is hidden, into a query, which says what is asked for. */
export function askNetwork(filters: Filters, acts: readonly Pick<ActInfo, 'name'>[]): AskedNetwork {
  const { center, hops, outlets, countries, sides } = filters;
  return {
    limit: MOST_EDGES,
    ...(center === null ? {} : { center, ...unless('hops', hops, 1) }),
    ...without(
      'acts',
      acts.map(({ name }) => name),
      filters.withoutActs,
    ),
    ...without('quads', QUADS, filters.withoutQuads),
    ...without('kinds', KINDS, filters.withoutKinds),
    ...without('hedges', FIRM, filters.withoutHedges),
    ...unless('about', filters.about, 'kept'),
    ...(outlets.length === 0 ? {} : { outlets }),
    ...(countries.length === 0 ? {} : { countries, ...unless('sides', sides, 'either') }),
    ...unless('minReports', filters.minReports, 1),
    ...unless('minIndependent', filters.minIndependent, 1),
    ...(filters.from === null ? {} : { from: filters.from }),
    ...(filters.to === null ? {} : { to: filters.to }),
    ...unless('clock', filters.clock, 'happened'),
    ...askUndated(filters),
    ...unless('rollup', filters.rollup, 'person'),
    ...askDrilled(filters),
  };
}

/** The server leaves events without a day out when it is asked for days, unless told otherwise. */
function askUndated({ from, to, undated }: Filters): Partial<Record<'undated', string>> {
  const isDated = from !== null || to !== null;
  return isDated === (undated === 'kept') ? { undated } : {};
}

/** Without a roll-up there is nothing to drill into. */
function askDrilled({ rollup, drilled }: Filters): Partial<Record<'drilled', readonly string[]>> {
  return rollup === 'person' || drilled.length === 0 ? {} : { drilled };
}

function unless<K extends string, V>(name: K, value: V, usual: V): Partial<Record<K, V>> {
  return value === usual ? {} : only(name, value);
}

/** All but those that are hidden; nothing is said when none is. */
function without<K extends string>(
  name: K,
  all: readonly string[],
  hidden: readonly string[],
): Partial<Record<K, readonly string[]>> {
  if (hidden.length === 0) return {};
  return only(
    name,
    all.filter((one) => !hidden.includes(one)),
  );
}

function only<K extends string, V>(name: K, value: V): Partial<Record<K, V>> {
  const part: Partial<Record<K, V>> = {};
  part[name] = value;
  return part;
}

/** A query as a query string: lists are repeated, as what they hold may have commas; an empty one stands as such. */
export function writeQuery(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (Array.isArray(value) && value.length > 0)
      for (const item of value) search.append(name, String(item));
    else search.set(name, String(value));
  return `?${search.toString()}`;
}
