import type {
  CypherAnswer,
  ExportFormat,
  Health,
  Schema,
  SearchHit,
  SearchResult,
  Stats,
} from '../../../server/model/api.ts';
import type {
  DocumentDetail,
  DocumentList,
  Dyad,
  EntityDetail,
  EventDetail,
  Neighbors,
  Timeline,
} from '../../../server/model/ledger.ts';
import type { Narrowed } from '../text/narrowing.ts';
import type { Network } from '../../../server/model/network.ts';
import type { EventRows, ReportRows } from '../../../server/model/rows.ts';
import { answers, type IsAnswer } from './answers.ts';
import { readToken } from './token.ts';

/** What went wrong with a request, in the server's words where it gave any. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Whether the server, and not what was asked, is why there is no answer. */
export function isAway(error: unknown): boolean {
  return error instanceof RequestError && (error.status === 0 || error.status === 503);
}

/** Which part of the program a message comes from; of no use to who reads it here. */
const MODULE = /^[a-z][a-zA-Z0-9]*(?:\/[a-z][a-zA-Z0-9]*)*: (?=\S)/u;

/** A message of the server as a sentence: without the part of the program that it comes from. */
export function sayPlainly(message: string): string {
  const said = message.replace(MODULE, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function readFailure(status: number, body: unknown): RequestError {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  const told = typeof error === 'object' && error !== null ? error : {};
  const code = 'code' in told && typeof told.code === 'string' ? told.code : 'unreadable';
  const message =
    'message' in told && typeof told.message === 'string'
      ? sayPlainly(told.message)
      : `The server answered ${status}.`;
  return new RequestError(status, code, message);
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const token = readToken();
  const headers = new Headers(init.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(path, { ...init, headers });
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw new RequestError(0, 'unreachable', 'The server does not answer.');
  }
}

/** Letters that turn all after them round, by which a text can show other words than it holds. */
const OVERRIDES = /[\u202D\u202E]/gu;

/** An answer, its overriding letters made visible; one for one, as spans count letters. */
async function readBody(response: Response): Promise<unknown> {
  try {
    const body: unknown = JSON.parse((await response.text()).replaceAll(OVERRIDES, '\uFFFD'));
    return body;
  } catch {
    return null;
  }
}

/** Sends a request and checks its answer; throws a RequestError in the server's words. */
export async function ask<T>(
  path: string,
  isAnswer: IsAnswer<T>,
  init: RequestInit = {},
): Promise<T> {
  const response = await send(path, init);
  const body = await readBody(response);
  if (response.ok && isAnswer(body)) return body;
  throw readFailure(response.status, body);
}

/** A request that sends JSON. */
export function postJson(body: unknown, signal?: AbortSignal): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** How the server is. */
export function fetchHealth(signal: AbortSignal): Promise<Health> {
  return ask('/api/status', answers.health, { signal });
}

/** How much the graph holds. */
export function fetchStats(signal: AbortSignal): Promise<Stats> {
  return ask('/api/stats', answers.stats, { signal });
}

/** The graph's labels and types, and all acts. */
export function fetchSchema(signal: AbortSignal): Promise<Schema> {
  return ask('/api/schema', answers.schema, { signal });
}

/** Entities, events and documents that some words match, or only one type of them. */
export function fetchSearch(
  words: string,
  of: SearchHit['type'] | null,
  narrowed: Narrowed,
  signal: AbortSignal,
): Promise<SearchResult> {
  const search = new URLSearchParams({
    q: words,
    ...(of === null ? {} : { of, limit: '100' }),
    ...narrowed,
  });
  return ask(`/api/search?${search.toString()}`, answers.search, { signal });
}

/** The network under some filters. */
export function fetchNetwork(query: string, signal: AbortSignal): Promise<Network> {
  return ask(`/api/network${query}`, answers.network, { signal });
}

/** Events by day under some filters. */
export function fetchTimeline(query: string, signal: AbortSignal): Promise<Timeline> {
  return ask(`/api/timeline${query}`, answers.timeline, { signal });
}

/** The same among some entities only. */
export function postTimeline(query: object, signal: AbortSignal): Promise<Timeline> {
  return ask('/api/timeline', answers.timeline, postJson(query, signal));
}

/** An entity, with what it did and received. */
export function fetchEntity(id: string, signal: AbortSignal): Promise<EntityDetail> {
  return ask(`/api/entities/${encodeURIComponent(id)}`, answers.entity, { signal });
}

/** Those with whom an entity has dealt, the best reported first. */
export function fetchNeighbors(id: string, most: number, signal: AbortSignal): Promise<Neighbors> {
  return ask(`/api/entities/${encodeURIComponent(id)}/neighbors?limit=${most}`, answers.neighbors, {
    signal,
  });
}

/** What two entities did to each other under some filters; rolled up, also what those did who speak for them. */
export function fetchDyad(
  ends: readonly [a: string, b: string],
  query: string,
  signal: AbortSignal,
): Promise<Dyad> {
  const path = ends.map((id) => encodeURIComponent(id)).join('/');
  return ask(`/api/dyads/${path}${query}`, answers.dyad, { signal });
}

/** An event, with its reports. */
export function fetchEvent(id: string, signal: AbortSignal): Promise<EventDetail> {
  return ask(`/api/events/${encodeURIComponent(id)}`, answers.event, { signal });
}

/** Events by their ids, for a table. */
export function fetchEventRows(events: readonly string[], signal: AbortSignal): Promise<EventRows> {
  return ask('/api/rows/events', answers.eventRows, postJson({ events }, signal));
}

/** All reports of some events, for a table. */
export function fetchReportRows(
  events: readonly string[],
  signal: AbortSignal,
): Promise<ReportRows> {
  return ask('/api/rows/reports', answers.reportRows, postJson({ events }, signal));
}

/** The server gives so many documents at once. */
const DOCUMENTS_AT_ONCE = 5000;

/** All documents. */
export async function fetchDocuments(signal: AbortSignal): Promise<DocumentList> {
  const documents: DocumentList['documents'][number][] = [];
  for (;;) {
    const page = `?skip=${documents.length}&limit=${DOCUMENTS_AT_ONCE}`;
    const next = await ask(`/api/documents${page}`, answers.documents, { signal });
    documents.push(...next.documents);
    if (next.documents.length === 0 || documents.length >= next.total)
      return { documents, total: documents.length };
  }
}

/** A document, with its text and what was found in it. */
export function fetchDocument(id: string, signal: AbortSignal): Promise<DocumentDetail> {
  return ask(`/api/documents/${encodeURIComponent(id)}`, answers.document, { signal });
}

/** The answer to a query in Cypher. */
export function runCypher(
  query: string,
  params: unknown,
  signal: AbortSignal,
): Promise<CypherAnswer> {
  return ask('/api/cypher', answers.cypher, postJson({ query, params }, signal));
}

/** A file of the graph: of the whole one, or of what a network query lets through. */
export async function fetchExport(format: ExportFormat, query: unknown): Promise<Blob> {
  const response = await send(
    `/api/export?format=${format}`,
    query === null ? {} : postJson(query),
  );
  if (!response.ok) throw readFailure(response.status, await readBody(response));
  return response.blob();
}
