import { z } from 'zod';
import { NotFoundError } from '../errors.ts';
import { savedView, viewList, viewName, viewRequest } from '../model/index.ts';
import { nothing } from './inputs.ts';
import { defineRoute, type Route } from './route.ts';

const none = { params: nothing, query: nothing, body: nothing };
const viewParam = z.object({ id: z.string().max(64) });

/** Routes that keep states of the page. */
export const viewRoutes: readonly Route[] = [
  defineRoute({
    ...none,
    method: 'get',
    path: '/api/views',
    summary: 'Views that were given names, the latest first',
    answer: viewList,
    run: async ({ views, isReadOnly }) => ({ views: await views.list(), isReadOnly }),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/views',
    summary: 'Keep a state of the page, listed when it has a name',
    body: viewRequest,
    answer: savedView,
    run: ({ views }, { body }) => views.save(body.state, body.name),
  }),
  defineRoute({
    ...none,
    method: 'get',
    path: '/api/views/:id',
    summary: 'A state of the page that was kept',
    params: viewParam,
    answer: savedView,
    run: async ({ views }, { params }) => (await views.find(params.id)) ?? missing(params.id),
  }),
  defineRoute({
    ...none,
    method: 'post',
    path: '/api/views/:id',
    summary: 'Give a view another name',
    params: viewParam,
    body: z.strictObject({ name: viewName }),
    answer: savedView,
    run: async ({ views }, { params, body }) =>
      (await views.rename(params.id, body.name)) ?? missing(params.id),
  }),
  defineRoute({
    ...none,
    method: 'delete',
    path: '/api/views/:id',
    summary: 'Remove a view: the answer can be sent again to put it back',
    params: viewParam,
    answer: savedView,
    run: async ({ views }, { params }) => (await views.remove(params.id)) ?? missing(params.id),
  }),
];

function missing(id: string): never {
  throw new NotFoundError(`api: there is no view "${id}"`);
}
