import type { EntityKind } from '../../../server/model/entity.ts';
import type { About, Clock, Firmness, Rollup, Sides } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import type { ConversationPlace } from './conversation.ts';
import type { DocumentsShown } from './documents.ts';
import { PLAIN_STYLE, type Style } from './filtering.ts';
import { FORCE, type Layout } from './layout.ts';
import type { Merged } from './merging.ts';
import type { PathAsked } from './path.ts';
import type { TablePlace } from './table.ts';

/** What stands open beside the map. */
export type Opened =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'dyad'; readonly a: string; readonly b: string }
  | PathAsked;

/** Where the reader is: one of the page's addresses. */
export type Place =
  | { readonly view: 'network'; readonly opened: Opened }
  | { readonly view: 'documents'; readonly show?: DocumentsShown }
  | {
      readonly view: 'document';
      readonly id: string;
      readonly event: string | null;
      /** The sentence, from 1, whose reasons stand open beside the text. */
      readonly why?: number;
    }
  | ConversationPlace
  | TablePlace
  | { readonly view: 'cypher'; readonly query: string | null }
  | { readonly view: 'unknown'; readonly path: string };

export const ROLLED = ['person', 'organization', 'state'] as const satisfies readonly Rollup[];
export const CLOCKS = ['happened', 'published'] as const satisfies readonly Clock[];
export const UNDATED = ['kept', 'left'] as const;
export const ABOUT = ['left', 'kept'] as const satisfies readonly About[];
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
export interface Filters extends Style {
  readonly withoutActs: readonly string[];
  readonly withoutQuads: readonly QuadClass[];
  readonly withoutKinds: readonly EntityKind[];
  readonly minReports: number;
  readonly minIndependent: number;
  readonly withoutHedges: readonly Firmness[];
  /** Whether what is said to nobody is drawn toward those whom it is about. */
  readonly about: About;
  /** Only what one of these outlets reports, when there are any; '' is one that is not stated. */
  readonly outlets: readonly string[];
  /** Only what has to do with these, when there are any; '' is having none. */
  readonly countries: readonly string[];
  readonly sides: Sides;
  readonly from: string | null;
  readonly to: string | null;
  /** By which clock the days are read. */
  readonly clock: Clock;
  /** Whether events without a day stay on the map. */
  readonly undated: (typeof UNDATED)[number];
  readonly rollup: Rollup;
  /** Rolled up, these are shown as their people and bodies all the same. */
  readonly drilled: readonly string[];
  readonly center: string | null;
  /** How far from the centre. */
  readonly hops: number;
  /** Only whom lines join to this entity, or the largest such part of the map. */
  readonly component: string | null;
  /** Only entities that have dealt with so many of those that are left. */
  readonly core: number;
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
  /** What the server says of entities that were merged. */
  readonly merged: Merged;
}

export const NO_FILTERS: Filters = {
  withoutActs: [],
  withoutQuads: [],
  withoutKinds: [],
  minReports: 1,
  minIndependent: 1,
  withoutHedges: [],
  about: 'kept',
  outlets: [],
  countries: [],
  sides: 'either',
  from: null,
  to: null,
  clock: 'happened',
  undated: 'kept',
  rollup: 'person',
  drilled: [],
  center: null,
  hops: 1,
  component: null,
  core: 1,
  expanded: [],
  hidden: [],
  kept: [],
  pinned: [],
  layout: FORCE,
  ...PLAIN_STYLE,
};

/** The network with nothing open and nothing filtered. */
export const START: State = {
  place: { view: 'network', opened: { kind: 'nothing' } },
  filters: NO_FILTERS,
  selected: [],
  past: [],
  future: [],
  merged: new Map(),
};
