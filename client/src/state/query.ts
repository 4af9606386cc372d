import type { ActInfo } from '../../../server/model/api.ts';
import { KINDS, type Filters } from './model.ts';

/** Edges that a first look can hold; the server leaves out the least telling ones. */
const MOST_EDGES = 300;

const FIRMNESS = {
  plain: ['plain', 'certain'],
  hedged: ['likely', 'possible', 'conditional', 'considered'],
};

/** The network query of some filters, as the API and the export take it. Unset fields are the server's defaults. */
export interface AskedNetwork {
  readonly center?: string;
  readonly acts?: readonly string[];
  readonly kinds?: readonly string[];
  readonly minReports?: number;
  readonly hedges?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly rollup?: string;
  readonly limit: number;
}

/** Turns filters, which say what is hidden, into a query, which says what is asked for. */
export function askNetwork(filters: Filters, acts: readonly Pick<ActInfo, 'name'>[]): AskedNetwork {
  const shown = acts.filter((act) => !filters.withoutActs.includes(act.name));
  const kinds = KINDS.filter((kind) => !filters.withoutKinds.includes(kind));
  return {
    limit: MOST_EDGES,
    ...(filters.center === null ? {} : { center: filters.center }),
    ...(filters.withoutActs.length === 0 ? {} : { acts: shown.map((act) => act.name) }),
    ...(filters.withoutKinds.length === 0 ? {} : { kinds }),
    ...(filters.minReports === 1 ? {} : { minReports: filters.minReports }),
    ...(filters.hedged === 'all' ? {} : { hedges: FIRMNESS[filters.hedged] }),
    ...(filters.from === null ? {} : { from: filters.from }),
    ...(filters.to === null ? {} : { to: filters.to }),
    ...(filters.rollup === 'person' ? {} : { rollup: filters.rollup }),
  };
}

/** A query as a query string: lists joined by commas. */
export function writeQuery(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return `?${search.toString()}`;
}
