import type {
  CypherAnswer,
  Health,
  Schema,
  SearchResult,
  Stats,
} from '../../../server/model/api.ts';
import type {
  DocumentDetail,
  DocumentList,
  EntityDetail,
  Dyad,
  EventDetail,
  Neighbors,
  Timeline,
} from '../../../server/model/ledger.ts';
import type { EventRows, ReportRows } from '../../../server/model/rows.ts';
import type { Network } from '../../../server/model/network.ts';

/** Whether a body is an answer of type T: it has the fields that only T has. The server has checked the rest. */
export type IsAnswer<T> = (body: unknown) => body is T;

/** Whether a body is an object that has these fields. */
export function hasFields(body: unknown, ...fields: readonly string[]): boolean {
  return typeof body === 'object' && body !== null && fields.every((field) => field in body);
}

/** One check for each kind of answer. */
export const answers = {
  health: (body: unknown): body is Health => hasFields(body, 'status', 'step'),
  stats: (body: unknown): body is Stats => hasFields(body, 'documents', 'pipeline', 'isSample'),
  schema: (body: unknown): body is Schema => hasFields(body, 'labels', 'relationships', 'acts'),
  search: (body: unknown): body is SearchResult => hasFields(body, 'hits', 'totals', 'facets'),
  network: (body: unknown): body is Network => hasFields(body, 'nodes', 'edges', 'ties', 'totals'),
  timeline: (body: unknown): body is Timeline => hasFields(body, 'buckets', 'ranges', 'undated'),
  entity: (body: unknown): body is EntityDetail => hasFields(body, 'entity', 'did', 'received'),
  neighbors: (body: unknown): body is Neighbors => hasFields(body, 'items', 'total'),
  dyad: (body: unknown): body is Dyad => hasFields(body, 'a', 'b', 'events'),
  event: (body: unknown): body is EventDetail => hasFields(body, 'ledger', 'disagreements'),
  eventRows: (body: unknown): body is EventRows => hasFields(body, 'rows'),
  reportRows: (body: unknown): body is ReportRows => hasFields(body, 'rows', 'truncated'),
  documents: (body: unknown): body is DocumentList => hasFields(body, 'documents', 'total'),
  document: (body: unknown): body is DocumentDetail => hasFields(body, 'text', 'blocks', 'reports'),
  cypher: (body: unknown): body is CypherAnswer => hasFields(body, 'columns', 'rows', 'graph'),
} as const;
