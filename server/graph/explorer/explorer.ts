import type { Thesaurus } from '../../core/thesaurus.ts';
import type {
  Act,
  DocumentDetail,
  DocumentId,
  DocumentList,
  Dyad,
  EntityDetail,
  EntityId,
  EventDetail,
  EventId,
  EventSummary,
  Neighbors,
  Network,
  NetworkQuery,
  Paths,
  ReportRows,
  Schema,
  SearchQuery,
  SearchResult,
  Stats,
  Timeline,
} from '../../model/index.ts';
import type { Database } from '../database.ts';
import { createActIndex } from './acts.ts';
import { readDocument } from './documents/document.ts';
import { type Page, readDocuments } from './documents/documents.ts';
import { type DyadQuery, readDyad } from './events/dyad.ts';
import { readEntity } from './entity.ts';
import { readEvents } from './events/events.ts';
import { readEvent } from './events/ledger.ts';
import { type NeighborsQuery, readNeighbors } from './neighbors.ts';
import { createNetwork } from './network/network.ts';
import { readReportRows } from './events/rows.ts';
import { createPaths, type PathsQuery } from './paths/paths.ts';
import { search } from './search.ts';
import type { Snapshots } from './network/snapshot.ts';
import { readSchema, readStats } from './stats.ts';
import { createTimeline, type TimelineQuery } from './events/timeline.ts';

/** The questions that the page asks of the graph; undefined means that there is no such thing. */
export interface Explorer {
  stats(): Promise<Stats>;
  schema(): Promise<Schema>;
  search(query: SearchQuery): Promise<SearchResult>;
  network(query: NetworkQuery): Promise<Network>;
  timeline(query: TimelineQuery): Promise<Timeline>;
  paths(query: PathsQuery): Promise<Paths | undefined>;
  entity(id: EntityId): Promise<EntityDetail | undefined>;
  neighbors(id: EntityId, query: NeighborsQuery): Promise<Neighbors>;
  dyad(a: EntityId, b: EntityId, query: DyadQuery): Promise<Dyad>;
  event(id: EventId): Promise<EventDetail | undefined>;
  events(ids: readonly EventId[]): Promise<readonly EventSummary[]>;
  reports(ids: readonly EventId[], limit: number): Promise<ReportRows>;
  documents(page: Page): Promise<DocumentList>;
  document(id: string): Promise<DocumentDetail | undefined>;
}

export interface ExplorerOptions {
  readonly database: Database;
  /** Shared with the exporter. */
  readonly snapshots: Snapshots;
  readonly acts: readonly Act[];
  /** What names and words stand for, beside those that documents use. */
  readonly thesaurus: Thesaurus;
  /** The version of today's rules: documents read by others are outdated. */
  readonly pipeline: string;
  /** The documents of the bundled sample. */
  readonly sampleIds: () => Promise<readonly DocumentId[]>;
}

/** Answers from the graph. */
export function createExplorer(options: ExplorerOptions): Explorer {
  const { database, snapshots, thesaurus, pipeline, sampleIds } = options;
  const acts = createActIndex(options.acts);
  return {
    stats: async () => readStats(database, pipeline, await sampleIds()),
    schema: () => readSchema(database, acts),
    search: (query) => search({ database, acts, thesaurus }, query),
    network: async (query) => createNetwork(await snapshots(), query, acts),
    timeline: async (query) => {
      const { ranges, ...rest } = createTimeline(await snapshots(), query, acts);
      const events = await readEvents(
        database,
        acts,
        ranges.map(({ id }) => id),
      );
      const summaryOf = new Map(events.map(({ id, summary }) => [id, summary]));
      return {
        ...rest,
        ranges: ranges.map((range) => ({ ...range, summary: summaryOf.get(range.id) ?? '' })),
      };
    },
    paths: async (query) => createPaths(await snapshots(), query, acts),
    entity: (id) => readEntity(database, acts, id),
    neighbors: (id, query) => readNeighbors(database, acts, id, query),
    dyad: async (a, b, query) => readDyad(database, acts, await snapshots(), [a, b], query),
    event: (id) => readEvent(database, acts, id),
    events: (ids) => readEvents(database, acts, ids),
    reports: (ids, limit) => readReportRows(database, acts, ids, limit),
    documents: (page) => readDocuments(database, pipeline, page),
    document: (id) => readDocument(database, acts, id),
  };
}
