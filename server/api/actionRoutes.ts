import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CSV_PARTS } from '../graph/explorer/exporter.ts';
import {
  cypherAnswer,
  cypherPlan,
  cypherRequest,
  entityId,
  exportFormat,
  networkQuery,
} from '../model/index.ts';
import { networkParams, nothing } from './inputs.ts';
import { defineDownload, defineRoute, type Route } from './route.ts';

const none = { params: nothing, query: nothing, body: nothing };
const MOST_IDS = 100_000;

const exportQuery = z.object({
  format: exportFormat,
  /** Which table, for csv. */
  part: z.enum(CSV_PARTS).default('edges'),
});

/** An export is never cut short, unless it is asked to be. */
const wholeFilter = networkParams.extend({
  limit: z.coerce.number().int().min(1).default(Number.MAX_SAFE_INTEGER),
});
const unfiltered = wholeFilter.parse({});

/** The network's filters, and exactly which entities, lines and ties are shown. */
const selectionBody = networkQuery.extend({
  entities: z.array(entityId).max(MOST_IDS).readonly().optional(),
  edges: z.array(z.string()).max(MOST_IDS).readonly().optional(),
  ties: z.array(z.string()).max(MOST_IDS).readonly().optional(),
});

/** Routes that run a query or write a file. */
export const actionRoutes: readonly Route[] = [
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/cypher',
    summary: 'Run a query that only reads',
    body: cypherRequest,
    answer: cypherAnswer,
    run: ({ console }, { body, signal }) => console.run(body, signal),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/cypher/explain',
    summary: 'What a query would do, without running it',
    body: cypherRequest,
    answer: cypherPlan,
    run: ({ console }, { body }) => console.explain(body),
  }),
  defineDownload({
    ...none,
    method: 'get',
    path: '/api/export',
    summary: 'The whole graph, or all that the filters let through',
    query: exportQuery.extend(wholeFilter.shape),
    run: ({ exporter }, { query: { format, part, ...query } }) =>
      exporter.write(format, isDeepStrictEqual(query, unfiltered) ? null : { query }, part),
  }),
  defineDownload({
    ...none,
    method: 'post',
    path: '/api/export',
    summary: 'What is on screen',
    query: exportQuery,
    body: selectionBody,
    run: ({ exporter }, { query, body: { entities, edges, ties, ...filter } }) =>
      exporter.write(query.format, { query: filter, entities, edges, ties }, query.part),
  }),
];
