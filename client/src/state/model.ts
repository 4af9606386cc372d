import type { EntityKind } from '../../../server/model/entity.ts';
import type { Rollup } from '../../../server/model/network.ts';
import { FORCE, type Layout } from './layout.ts';

/** What stands open beside the map. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string };

export const TABLES = ['events', 'entities'] as const;
export type TableOf = (typeof TABLES)[number];

/** Where the reader is: one of the page's addresses. */
export type Place =
  | { readonly view: 'network'; readonly opened: Opened }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string; readonly event: string | null }
  | { readonly view: 'table'; readonly of: TableOf }
  | { readonly view: 'cypher'; readonly query: string | null }
  | { readonly view: 'unknown'; readonly path: string };

export const HEDGINGS = ['all', 'plain', 'hedged'] as const;
export type Hedging = (typeof HEDGINGS)[number];
export const ROLLED = ['person', 'organization', 'state'] as const satisfies readonly Rollup[];
export const KINDS = [
  'state',
  'person',
  'organization',
  'treaty',
  'place',
] as const satisfies readonly EntityKind[];

/** An entity that was expanded, and exactly whom that brought onto the map. */
export interface Expansion {
  readonly id: string;
  readonly added: readonly string[];
}

/** An entity that stays where the reader put it: shares of the plane's width and height, to four places. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the map lets through. Acts and kinds are kept by their absence, so that a new one is seen. */
export interface Filters {
  readonly withoutActs: readonly string[];
  readonly withoutKinds: readonly EntityKind[];
  readonly minReports: number;
  readonly hedged: Hedging;
  readonly from: string | null;
  readonly to: string | null;
  readonly rollup: Rollup;
  readonly center: string | null;
  readonly expanded: readonly Expansion[];
  readonly hidden: readonly string[];
  /** Only these of what the filters let through, when there are any. */
  readonly kept: readonly string[];
  readonly pinned: readonly Pin[];
  readonly layout: Layout;
}

export interface State {
  readonly place: Place;
  readonly filters: Filters;
  /** The entities that are selected, in the order in which they were; no step of the history. */
  readonly selected: readonly string[];
  /** Filters to go back to, the latest last, and forward to, the next last. */
  readonly past: readonly Filters[];
  readonly future: readonly Filters[];
}

export const NO_FILTERS: Filters = {
  withoutActs: [],
  withoutKinds: [],
  minReports: 1,
  hedged: 'all',
  from: null,
  to: null,
  rollup: 'person',
  center: null,
  expanded: [],
  hidden: [],
  kept: [],
  pinned: [],
  layout: FORCE,
};

/** The network with nothing open and nothing filtered. */
export const START: State = {
  place: { view: 'network', opened: { kind: 'nothing' } },
  filters: NO_FILTERS,
  selected: [],
  past: [],
  future: [],
};
