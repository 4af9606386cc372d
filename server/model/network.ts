import { z } from 'zod';
import { entityRef } from './api.ts';
import { entityKind } from './entity.ts';
import { documentId, entityId, eventId } from './ids.ts';
import { actName, quadClass } from './ontology.ts';
import { HEDGES } from './record.ts';
import { count, list } from './shape.ts';

export const networkNode = entityRef.extend({
  events: count,
  reports: count,
  /** How many people and bodies are shown as it; not said when it is nobody. */
  members: count.optional(),
  /** As whom it would be shown, had the reader not drilled into that. */
  within: entityId.optional(),
});
export type NetworkNode = z.infer<typeof networkNode>;

/** All asserted events of one act between two entities, drawn as one line; id is `source|ACT|target`, and `|about` after it. */
export const networkEdge = z.object({
  id: z.string(),
  source: entityId,
  target: entityId,
  act: actName,
  quad: quadClass,
  label: z.string(),
  events: count,
  reports: count,
  independent: count,
  hedged: count,
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  eventIds: list(eventId),
  /** Said of the target and to nobody; not said of other lines. */
  about: z.literal(true).optional(),
});
export type NetworkEdge = z.infer<typeof networkEdge>;

/** A dotted line: who speaks for whom, what is part of what. */
export const networkTie = z.object({
  id: z.string(),
  source: entityId,
  target: entityId,
  kind: z.enum(['speaks-for', 'part-of']),
  title: z.string().nullable(),
});
export type NetworkTie = z.infer<typeof networkTie>;

export const ROLLUPS = ['person', 'organization', 'state'] as const;
export const rollup = z.enum(ROLLUPS);
export type Rollup = z.infer<typeof rollup>;

/** How firmly an event is told: plain is without a hedge. */
export const FIRMNESSES = ['plain', ...HEDGES] as const;
export const firmness = z.enum(FIRMNESSES);
export type Firmness = z.infer<typeof firmness>;

/** Must one party be of the countries that are asked for, or both? */
export const SIDES = ['either', 'both'] as const;
export const sides = z.enum(SIDES);
export type Sides = z.infer<typeof sides>;

/** What each choice of a filter would leave under all the others. An outlet that is not stated, and having no country, are ''. */
export const networkFacets = z.object({
  quads: list(z.object({ quad: quadClass, events: count })),
  kinds: list(z.object({ kind: entityKind, entities: count })),
  countries: list(z.object({ country: z.string(), name: z.string(), events: count })),
  outlets: list(z.object({ outlet: z.string(), events: count })),
  hedges: list(z.object({ hedge: firmness, events: count })),
  /** How many events have exactly so many (independent) reports. */
  reports: list(z.object({ reports: count, events: count })),
  independent: list(z.object({ reports: count, events: count })),
  /** How many events are drawn without, and with, what is said to nobody but about somebody. */
  about: z.object({ left: count, kept: count }),
});
export type NetworkFacets = z.infer<typeof networkFacets>;

/** Is what is said to nobody drawn toward those whom it is about? */
export const ABOUTS = ['left', 'kept'] as const;
export const about = z.enum(ABOUTS);
export type About = z.infer<typeof about>;

/** A drawn event, so that any part of the lines can be totalled: pairs of a joint act share their `one`. */
export const networkTally = z.object({
  event: eventId,
  one: z.string(),
  reports: count,
  /** Places in the network's list of documents. */
  documents: list(count),
});
export type NetworkTally = z.infer<typeof networkTally>;

export const network = z.object({
  nodes: list(networkNode),
  edges: list(networkEdge),
  ties: list(networkTie),
  /** Of what the filters let through; `truncated` when the limit left edges out. */
  totals: z.object({
    entities: count,
    events: count,
    reports: count,
    documents: count,
    undated: count,
  }),
  truncated: z.boolean(),
  /** Counts before the act filter, for the rail. */
  acts: list(z.object({ act: actName, label: z.string(), quad: quadClass, events: count })),
  facets: networkFacets,
  tallies: list(networkTally),
  documents: list(documentId),
  /** Of all asserted events; null when none is dated. */
  span: z.object({ from: z.string(), to: z.string() }).nullable(),
});
export type Network = z.infer<typeof network>;

/** By which clock dates are read: when it happened, or when it was first published. */
export const CLOCKS = ['happened', 'published'] as const;
export const clock = z.enum(CLOCKS);
export type Clock = z.infer<typeof clock>;

/** What is asked of the network: the same object filters the picture, its export and a saved view. Dates are ISO days. */
export const networkQuery = z.object({
  center: entityId.optional(),
  hops: z.coerce.number().int().min(1).max(3).default(1),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  clock: clock.default('happened'),
  /** Events without a date: unless it is said, they are left out exactly when a stretch of days is asked for. */
  undated: z.enum(['kept', 'left']).optional(),
  acts: list(actName).optional(),
  quads: list(quadClass).optional(),
  minReports: z.coerce.number().int().min(1).default(1),
  minIndependent: z.coerce.number().int().min(1).default(1),
  hedges: list(firmness).optional(),
  about: about.default('kept'),
  kinds: list(entityKind).optional(),
  /** Codes of states and bodies; '' is having none. */
  countries: list(z.string().max(60)).optional(),
  sides: sides.default('either'),
  /** Events that one of these outlets reports; '' is one that is not stated. */
  outlets: list(z.string().max(300)).optional(),
  rollup: rollup.default('person'),
  /** Rolled up, these are shown as their people and bodies all the same. */
  drilled: z.array(entityId).max(200).readonly().optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(300),
});
export type NetworkQuery = z.infer<typeof networkQuery>;

export const paths = z.object({
  from: entityRef,
  to: entityRef,
  /** The steps of a way have all lines that fit, those of each step after those of the one before. */
  paths: list(z.object({ entities: list(entityRef), steps: list(networkEdge) })),
  /** There may be more ways than are given. */
  truncated: z.boolean(),
});
export type Paths = z.infer<typeof paths>;
