import { z } from 'zod';
import { block, DATED_BY } from './document.ts';
import { entityKind } from './entity.ts';
import { documentId, entityId, eventId, reportId } from './ids.ts';
import { actName, ploverType, quadClass } from './ontology.ts';
import { datePrecision, hedge, status } from './record.ts';
import { span } from './span.ts';

/** Shapes of the HTTP API's answers: the server checks them on the way out, the page takes its types from here. */
const count = z.int().nonnegative();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

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
  rejected: z.record(z.string(), count),
  abstentions: z.record(z.string(), count),
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
});
export type Schema = z.infer<typeof schema>;

export const searchHit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('entity'), entity: entityRef, matched: z.string(), events: count }),
  z.object({
    type: z.literal('event'),
    id: eventId,
    act: actName,
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
export const searchResult = z.object({ hits: list(searchHit) });
export type SearchResult = z.infer<typeof searchResult>;

export const networkNode = entityRef.extend({ events: count, reports: count });
export type NetworkNode = z.infer<typeof networkNode>;

/** All asserted events of one act between two entities, drawn as one line; id is `source|ACT|target`. */
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
  /** Of all asserted events; null when none is dated. */
  span: z.object({ from: z.string(), to: z.string() }).nullable(),
});
export type Network = z.infer<typeof network>;

export const documentRef = z.object({
  id: documentId,
  key: z.string(),
  title: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  datedBy: z.enum(DATED_BY),
});
export type DocumentRef = z.infer<typeof documentRef>;

export const report = z.object({
  id: reportId,
  document: documentRef,
  spans: list(span),
  /** The cue words, in document offsets. */
  cues: list(span),
  /** The most telling span verbatim, and where it starts in the document. */
  text: z.string(),
  start: count,
  attribution: list(entityRef),
  hedge: hedge.nullable(),
  negated: z.boolean(),
  quoted: z.boolean(),
  act: actName,
  date: z.string().nullable(),
  dateText: z.string().nullable(),
  rule: z.string(),
  confidence: z.number(),
  /** Reports with the same number are near-copies and count as one. */
  copyGroup: count,
});
export type Report = z.infer<typeof report>;

export const eventSummary = z.object({
  id: eventId,
  act: actName,
  label: z.string(),
  quad: quadClass,
  status,
  summary: z.string(),
  date: z.string().nullable(),
  dateEnd: z.string().nullable(),
  datePrecision,
  source: entityRef,
  target: entityRef.nullable(),
  reports: count,
  outlets: count,
  independent: count,
  hedge: hedge.nullable(),
  quoted: z.boolean(),
  content: z.string().nullable(),
  group: z.string().nullable(),
});
export type EventSummary = z.infer<typeof eventSummary>;

export const disagreement = z.object({
  about: z.enum(['date', 'act', 'title', 'status', 'hedge']),
  accounts: list(z.object({ value: z.string(), documents: list(z.string()) })),
});
export type Disagreement = z.infer<typeof disagreement>;

export const eventDetail = eventSummary.extend({
  plover: ploverType,
  cameo: z.string(),
  goldstein: z.number(),
  aliases: list(z.string()),
  concerns: list(entityRef),
  ledger: list(report),
  disagreements: list(disagreement),
  answers: list(eventSummary),
  answeredBy: list(eventSummary),
  /** The other pairs of a joint act. */
  joint: list(eventSummary),
});
export type EventDetail = z.infer<typeof eventDetail>;

export const entityDetail = z.object({
  entity: entityRef,
  aliases: list(z.string()),
  iso3: z.string().nullable(),
  signedOn: z.string().nullable(),
  did: list(z.object({ act: actName, label: z.string(), quad: quadClass, events: count })),
  received: list(z.object({ act: actName, label: z.string(), quad: quadClass, events: count })),
  affiliations: list(
    z.object({
      kind: z.enum(['speaks-for', 'part-of']),
      entity: entityRef,
      title: z.string().nullable(),
      documents: count,
      direction: z.enum(['out', 'in']),
    }),
  ),
  /** Newest first, at most 200; `eventCount` is all. */
  events: list(eventSummary),
  eventCount: count,
  documents: list(documentRef),
  documentCount: count,
});
export type EntityDetail = z.infer<typeof entityDetail>;

export const neighbors = z.object({
  items: list(
    z.object({
      entity: entityRef,
      events: count,
      reports: count,
      acts: list(
        z.object({
          act: actName,
          quad: quadClass,
          direction: z.enum(['out', 'in']),
          events: count,
        }),
      ),
    }),
  ),
  total: count,
  nextCursor: z.string().nullable(),
});
export type Neighbors = z.infer<typeof neighbors>;

export const dyad = z.object({
  a: entityRef,
  b: entityRef,
  events: list(eventDetail),
  truncated: z.boolean(),
});
export type Dyad = z.infer<typeof dyad>;

export const paths = z.object({
  from: entityRef,
  to: entityRef,
  paths: list(z.object({ entities: list(entityRef), steps: list(networkEdge) })),
});
export type Paths = z.infer<typeof paths>;

export const timeline = z.object({
  buckets: list(z.object({ date: z.string(), quad: quadClass, events: count })),
  ranges: list(
    z.object({
      id: eventId,
      summary: z.string(),
      quad: quadClass,
      from: z.string(),
      to: z.string(),
    }),
  ),
  undated: count,
});
export type Timeline = z.infer<typeof timeline>;

export const documentSummary = documentRef.extend({
  events: count,
  words: count,
  copies: count,
  isOutdated: z.boolean(),
});
export const documentList = z.object({ documents: list(documentSummary), total: count });
export type DocumentList = z.infer<typeof documentList>;

export const documentDetail = documentRef.extend({
  text: z.string(),
  blocks: list(block),
  datelinePlace: z.string().nullable(),
  otherDates: list(z.object({ date: z.string(), by: z.enum(DATED_BY) })),
  mentions: list(z.object({ entity: entityRef, spans: list(span) })),
  reports: list(
    z.object({
      event: eventSummary,
      spans: list(span),
      cues: list(span),
      attribution: list(entityRef),
      date: z.string().nullable(),
      dateText: z.string().nullable(),
    }),
  ),
  copies: list(documentRef),
  pipeline: z.string(),
});
export type DocumentDetail = z.infer<typeof documentDetail>;

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

/** What is asked of the network: the same object filters the picture, its export and a saved view. Dates are ISO days. */
export const networkQuery = z.object({
  center: entityId.optional(),
  hops: z.coerce.number().int().min(1).max(3).default(1),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  acts: list(actName).optional(),
  minReports: z.coerce.number().int().min(1).default(1),
  hedged: z.enum(['all', 'plain', 'hedged']).default('all'),
  kinds: list(entityKind).optional(),
  rollup: rollup.default('person'),
  limit: z.coerce.number().int().min(1).max(5000).default(300),
});
export type NetworkQuery = z.infer<typeof networkQuery>;
