import { z } from 'zod';
import { NotFoundError } from '../errors.ts';
import {
  documentDetail,
  documentList,
  dyad,
  entityDetail,
  entityId,
  eventDetail,
  eventId,
  neighbors,
  network,
  networkQuery,
  paths,
  schema,
  searchQuery,
  searchResult,
  stats,
  timeline,
} from '../model/index.ts';
import { actsParam, dyadParams, networkParams, nothing, pathsParams } from './inputs.ts';
import { defineRoute, type Route } from './route.ts';

const get = { method: 'get', params: nothing, query: nothing, body: nothing } as const;
/** Entities that a selection can name. */
const MOST_IDS = 100_000;
const entityParam = z.object({ id: entityId });

/** Routes that ask the graph and change nothing. */
export const explorerRoutes: readonly Route[] = [
  defineRoute({
    ...get,
    path: '/api/stats',
    summary: 'How much the graph holds',
    answer: stats,
    run: ({ explorer }) => explorer.stats(),
  }),
  defineRoute({
    ...get,
    path: '/api/schema',
    summary: 'Labels, relationship types and acts',
    answer: schema,
    run: ({ explorer }) => explorer.schema(),
  }),
  defineRoute({
    ...get,
    path: '/api/search',
    summary: 'Entities, events and documents that hold the words typed',
    query: searchQuery,
    answer: searchResult,
    run: ({ explorer }, { query }) => explorer.search(query),
  }),
  defineRoute({
    ...get,
    path: '/api/network',
    summary: 'The most telling part of the network that the filters let through',
    query: networkParams,
    answer: network,
    run: ({ explorer }, { query }) => explorer.network(query),
  }),
  defineRoute({
    ...get,
    path: '/api/timeline',
    summary: "Events by day and quad class, under the network's filters",
    query: networkParams,
    answer: timeline,
    run: ({ explorer }, { query }) => explorer.timeline(query),
  }),
  defineRoute({
    ...get,
    method: 'post',
    path: '/api/timeline',
    summary: 'Events by day and quad class among some entities: those on screen',
    body: networkQuery.extend({ entities: z.array(entityId).max(MOST_IDS).readonly().optional() }),
    answer: timeline,
    run: ({ explorer }, { body }) => explorer.timeline(body),
  }),
  defineRoute({
    ...get,
    path: '/api/paths',
    summary: 'The ways from one entity to another, the shortest first',
    query: pathsParams,
    answer: paths,
    run: async ({ explorer }, { query }) => {
      const { from, to, since, until, maxHops, most, ways, order, direction, ...rest } = query;
      const found = await explorer.paths({
        from,
        to,
        maxHops,
        most,
        longer: ways === 'several',
        timed: order === 'time',
        directed: direction === 'along',
        filter: networkQuery.parse({ ...rest, from: since, to: until }),
      });
      return found ?? missing('entity', `${from} or ${to}`);
    },
  }),
  defineRoute({
    ...get,
    path: '/api/entities/:id',
    summary: 'An entity, what it did and received',
    params: entityParam,
    answer: entityDetail,
    run: async ({ explorer }, { params }) =>
      (await explorer.entity(params.id)) ?? missing('entity', params.id),
  }),
  defineRoute({
    ...get,
    path: '/api/entities/:id/neighbors',
    summary: 'Those with whom an entity has dealt, a page at a time',
    params: entityParam,
    query: z.object({
      cursor: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
      acts: actsParam,
    }),
    answer: neighbors,
    run: ({ explorer }, { params, query }) => explorer.neighbors(params.id, query),
  }),
  defineRoute({
    ...get,
    path: '/api/dyads/:a/:b',
    summary: "What two entities did to each other under the network's filters, with all reports",
    params: z.object({ a: entityId, b: entityId }),
    query: dyadParams,
    answer: dyad,
    run: ({ explorer }, { params, query }) => explorer.dyad(params.a, params.b, query),
  }),
  defineRoute({
    ...get,
    path: '/api/events/:id',
    summary: 'An event and its reports, by its id or one that it has had',
    params: z.object({ id: eventId }),
    answer: eventDetail,
    run: async ({ explorer }, { params }) =>
      (await explorer.event(params.id)) ?? missing('event', params.id),
  }),
  defineRoute({
    ...get,
    path: '/api/documents',
    summary: 'All documents, newest first',
    query: z.object({
      skip: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(5000).default(1000),
    }),
    answer: documentList,
    run: ({ explorer }, { query }) => explorer.documents(query),
  }),
  defineRoute({
    ...get,
    path: '/api/documents/:id',
    summary: "A document's text with all that was found in it, by its id or its key",
    params: z.object({ id: z.string().min(1).max(500) }),
    answer: documentDetail,
    run: async ({ explorer }, { params }) =>
      (await explorer.document(params.id)) ?? missing('document', params.id),
  }),
];

function missing(kind: string, id: string): never {
  throw new NotFoundError(`api: there is no ${kind} "${id}"`);
}
