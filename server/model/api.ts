import { z } from 'zod';
import { entityKind } from './entity.ts';
import { documentId, entityId, eventId } from './ids.ts';
import { actName, ploverType, quadClass } from './ontology.ts';
import { count, list } from './shape.ts';

/** Shapes of the HTTP API's answers: the server checks them on the way out, the page takes its types from here. */

export const apiError = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});
export type ApiError = z.infer<typeof apiError>;

export const health = z.object({
  status: z.enum(['starting', 'ok', 'failed', 'recovering']),
  step: z.string(),
  version: z.string(),
});
export type Health = z.infer<typeof health>;

export const stats = z.object({
  documents: count,
  events: count,
  reports: count,
  entities: count,
  entitiesByKind: z.partialRecord(entityKind, count),
  rejected: z
    .record(z.string(), count)
    .describe('What gave no document, by reason: the files and records that could not be read'),
  abstentions: z
    .record(z.string(), count)
    .describe('Sentences of the documents that gave no event, by reason'),
  /** Documents whose records were made by older rules than these. */
  outdated: count,
  pipeline: z.string(),
  /** True when what is shown is the bundled, written sample. */
  isSample: z.boolean(),
});
export type Stats = z.infer<typeof stats>;

export const entityRef = z.object({
  id: entityId,
  name: z.string(),
  kind: entityKind,
  country: z.string().nullable(),
});
export type EntityRef = z.infer<typeof entityRef>;

export const actInfo = z.object({
  name: actName,
  label: z.string(),
  cameo: z.string(),
  plover: ploverType,
  quad: quadClass,
  goldstein: z.number(),
  isUtterance: z.boolean(),
});
export type ActInfo = z.infer<typeof actInfo>;

/** The graph's schema for the console, and the ontology for legends and menus. */
export const schema = z.object({
  labels: list(z.object({ label: z.string(), count, properties: list(z.string()) })),
  relationships: list(z.object({ type: z.string(), count, properties: list(z.string()) })),
  acts: list(actInfo),
  merged: list(z.object({ id: entityId, kept: entityId })).describe(
    'Ids of entities that corrections or other documents have made others, each with the one that is kept',
  ),
});
export type Schema = z.infer<typeof schema>;

export const SEARCHED = ['entity', 'event', 'document'] as const;
export const searchQuery = z.object({
  q: z.string().max(500).default(''),
  /** Only this type is given; the totals are of all. */
  of: z.enum(SEARCHED).optional(),
  /** Only entities of this kind, or of this country: '' is having none. */
  kind: entityKind.optional(),
  country: z.string().max(60).optional(),
  /** Only events of this act, or of this year: '' is having none. */
  act: actName.optional(),
  year: z
    .string()
    .regex(/^(?:\d{4})?$/u)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const searchHit = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('entity'),
    entity: entityRef,
    /** The name, or the office, that was found. */
    matched: z.string(),
    /** For whom it speaks, or what it is a part of. */
    role: z.string().nullable(),
    events: count,
  }),
  z.object({
    type: z.literal('event'),
    id: eventId,
    act: actName,
    label: z.string(),
    quad: quadClass,
    summary: z.string(),
    date: z.string().nullable(),
    matched: z.string(),
  }),
  z.object({
    type: z.literal('document'),
    id: documentId,
    key: z.string(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    matched: z.string(),
  }),
]);
export type SearchHit = z.infer<typeof searchHit>;
/** By what hits can be narrowed: entities by the first two, events by the others. */
export const NARROWINGS = ['kind', 'country', 'act', 'year'] as const;
export type Narrowing = (typeof NARROWINGS)[number];
const facet = list(z.object({ value: z.string(), name: z.string(), count }));
export const searchResult = z.object({
  hits: list(searchHit),
  /** What each choice would leave under the other one of its type, the most first. */
  facets: z.object({ kind: facet, country: facet, act: facet, year: facet }),
  /** Of all that was found and is not narrowed away, not only of what is given; none is counted beyond 10,000. */
  totals: z.object({ entity: count, event: count, document: count }),
  /** Nothing has the words as they were typed: these have words that are close to them. */
  isLoose: z.boolean(),
});
export type SearchResult = z.infer<typeof searchResult>;

/** A value of a Cypher answer: nodes and relationships become plain objects, integers above 2^53 strings. */
export const cypherAnswer = z.object({
  columns: list(z.string()),
  rows: list(list(z.unknown())),
  graph: z.object({
    nodes: list(
      z.object({
        id: z.string(),
        labels: list(z.string()),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
    edges: list(
      z.object({
        id: z.string(),
        type: z.string(),
        source: z.string(),
        target: z.string(),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  truncated: z.boolean(),
  notifications: list(z.object({ code: z.string(), title: z.string(), description: z.string() })),
  ms: z.number(),
});
export type CypherAnswer = z.infer<typeof cypherAnswer>;
export const cypherRequest = z.strictObject({
  query: z.string().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type CypherRequest = z.infer<typeof cypherRequest>;

export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json', 'jsonl', 'cypher'] as const;
export const exportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormat>;

/** What a query would do, found out without running it: 'r' reads, the other types are refused. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
  readonly rows: number | null;
  readonly steps: readonly PlanStep[];
}
export const planStep: z.ZodType<PlanStep> = z.lazy(() =>
  z.object({
    operator: z.string(),
    details: z.string(),
    rows: z.number().nullable(),
    steps: list(planStep),
  }),
);
export const cypherPlan = z.object({
  type: z.string(),
  plan: planStep.nullable(),
  notifications: cypherAnswer.shape.notifications,
});
export type CypherPlan = z.infer<typeof cypherPlan>;

/** A saved view: an address of the page, found again by its id. Those without a name are not listed. */
export const viewName = z.string().trim().min(1).max(80);
const viewState = z.record(z.string(), z.unknown());
export const viewRequest = z.strictObject({ state: viewState, name: viewName.optional() });
export const savedView = z.object({
  id: z.string(),
  name: z.string().nullable().default(null),
  savedAt: z.string().default(''),
  state: viewState,
});
export type SavedView = z.infer<typeof savedView>;
export const viewList = z.object({
  views: list(z.object({ id: z.string(), name: z.string(), savedAt: z.string() })),
  /** Nothing that the page sends is kept. */
  isReadOnly: z.boolean(),
});
export type ViewList = z.infer<typeof viewList>;
