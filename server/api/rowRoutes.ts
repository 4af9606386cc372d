import { eventRows, MOST_ROWS, reportRows, rowsRequest } from '../model/index.ts';
import { nothing } from './inputs.ts';
import { defineRoute, type Route } from './route.ts';

const post = { method: 'post', params: nothing, query: nothing, body: rowsRequest } as const;

/** Routes that answer with the rows of a table: those of the events that a screen shows. */
export const rowRoutes: readonly Route[] = [
  defineRoute({
    ...post,
    path: '/api/rows/events',
    summary: 'Events by their ids, in the order asked for',
    answer: eventRows,
    run: async ({ explorer }, { body }) => ({ rows: await explorer.events(body.events) }),
  }),
  defineRoute({
    ...post,
    path: '/api/rows/reports',
    summary: 'Every report of some events',
    answer: reportRows,
    run: ({ explorer }, { body }) => explorer.reports(body.events, MOST_ROWS),
  }),
];
