import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request, { type Response } from 'supertest';
import { z } from 'zod';
import { actionRoutes } from '../../server/api/actionRoutes.ts';
import { documentRoutes } from '../../server/api/documentRoutes.ts';
import { answerErrors } from '../../server/api/failures.ts';
import { limitRate } from '../../server/api/security.ts';
import { explorerRoutes } from '../../server/api/explorerRoutes.ts';
import { rowRoutes } from '../../server/api/rowRoutes.ts';
import { viewRoutes } from '../../server/api/viewRoutes.ts';
import { QueryTimeoutError } from '../../server/errors.ts';
import { apiError, health, type NetworkQuery } from '../../server/model/index.ts';
import { aFakeExplorer, anApp, fakeServices } from './fakes.ts';

const openApi = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ parameters: z.unknown() }))),
});

function failure({ status, body }: Response): readonly [number, unknown] {
  return [status, apiError.parse(body).error.code];
}

describe('the API refuses', () => {
  it.each([
    ['/api/nothing', 404, 'not_found'],
    ['/api/network?hops=9', 400, 'invalid_request'],
    [`/api/search?q=${'a'.repeat(10_000)}`, 400, 'invalid_request'],
    ['/api/network?from=yesterday', 400, 'invalid_request'],
    ['/api/network?acts=warned', 400, 'invalid_request'],
    ['/api/events/not-an-id', 404, 'not_found'],
    ['/api/events/0123456789abcdef', 404, 'not_found'],
    ['/api/entities/state:XXX', 404, 'not_found'],
    ['/api/documents/none', 404, 'not_found'],
    ['/api/paths?from=state:KOR&to=state:XXX', 404, 'not_found'],
    ['/api/export?format=xls', 400, 'invalid_request'],
    ['/api/views/0123456789abcdef', 404, 'not_found'],
    ['/api/views/..%2F..%2Fpackage', 404, 'not_found'],
    ['/api/entities/%E0%A4%A', 400, 'invalid_request'],
    ['/assets/none.js', 404, 'not_found'],
  ])('%s', async (path, status, code) => {
    expect(failure(await request(anApp()).get(path))).toStrictEqual([status, code]);
  });

  it('names that another site may have pointed here', async () => {
    const answer = await request(anApp()).get('/api/stats').set('host', 'evil.example');
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it.each([
    ['origin', 'http://evil.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
  ])('what another site sends, by its %s', async (header, value) => {
    const answer = await request(anApp())
      .post('/api/cypher')
      .set(header, value)
      .send({ query: 'RETURN 1' });
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it('a body that a form could send', async () => {
    const answer = await request(anApp()).post('/api/cypher').type('text').send('{"query":"x"}');
    expect(failure(answer)).toStrictEqual([415, 'unsupported_type']);
  });

  it('a body that is no JSON, and one that is too long', async () => {
    const app = anApp();
    const broken = await request(app).post('/api/cypher').type('json').send('{');
    const long = await request(app)
      .post('/api/cypher')
      .send({ query: 'x'.repeat(9_000_000) });
    expect([failure(broken), failure(long)]).toStrictEqual([
      [400, 'invalid_request'],
      [413, 'invalid_request'],
    ]);
  });

  it('a query that is not a text', async () => {
    const answer = await request(anApp()).post('/api/cypher').send({ query: 1 });
    expect(failure(answer)).toStrictEqual([400, 'invalid_request']);
  });

  it('to keep a view when nothing may be kept', async () => {
    const answer = await request(anApp({ readOnly: true }))
      .post('/api/views')
      .send({ state: {} });
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it('to answer before the database is up, and says what it waits for', async () => {
    const app = anApp({
      services: () => null,
      health: () => ({ status: 'starting', step: 'fetching Neo4j', version: '1' }),
    });
    const answer = await request(app).get('/api/network');
    expect(failure(answer)).toStrictEqual([503, 'not_ready']);
    expect(apiError.parse(answer.body).error.message).toContain('fetching Neo4j');
    const now = await request(app).get('/api/health');
    expect([now.status, health.parse(now.body).status]).toStrictEqual([503, 'starting']);
    const watched = await request(app).get('/api/status');
    expect([watched.status, watched.body]).toStrictEqual([200, now.body]);
  });

  it('to tell what broke inside', async () => {
    const told: unknown[] = [];
    const answer = await request(anApp({ log: (error) => told.push(error) })).get('/api/stats');
    expect(failure(answer)).toStrictEqual([500, 'internal']);
    expect(answer.text).not.toContain('secret');
    expect(told).toStrictEqual([new Error('a secret of the inside')]);
  });

  it('with the status of the failure', async () => {
    const run = (): Promise<never> => Promise.reject(new QueryTimeoutError('too long'));
    const services = fakeServices();
    const app = anApp({
      services: () => ({ ...services, console: { ...services.console, run } }),
    });
    const answer = await request(app).post('/api/cypher').send({ query: 'RETURN 1' });
    expect(failure(answer)).toStrictEqual([408, 'query_timeout']);
  });

  it('more queries in a minute than it can bear', async () => {
    const app = express();
    app.use(limitRate(2), (_request, response) => {
      response.json({});
    });
    app.use(answerErrors(() => undefined));
    const statuses: number[] = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await request(app).get('/')).status);
    expect(statuses).toStrictEqual([200, 200, 429]);
  });
});

describe('with a token', () => {
  const app = anApp({ token: 'a-long-token' });

  it('the API is closed without it, but for its health', async () => {
    expect(failure(await request(app).get('/api/network'))).toStrictEqual([401, 'unauthorized']);
    for (const path of ['/api/health', '/api/status'])
      expect((await request(app).get(path)).status).toBe(200);
  });

  it('a header opens it', async () => {
    const answer = await request(app)
      .get('/api/network')
      .set('authorization', 'Bearer a-long-token');
    expect(answer.status).toBe(200);
  });

  it('an address with it leaves a cookie that opens it, and takes it out of the address', async () => {
    const first = await request(app).get('/?token=a-long-token');
    expect([first.status, first.headers['location']]).toStrictEqual([303, '/']);
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/u);
    const answer = await request(app).get('/api/network').set('cookie', cookie);
    expect(answer.status).toBe(200);
  });

  it('an address with it keeps all else that it says, and stays on this site', async () => {
    const view = await request(app).get('/entity/state%3AKOR?token=a-long-token&rollup=state');
    expect(view.headers['location']).toBe('/entity/state%3AKOR?rollup=state');
    const other = await request(app).get('//elsewhere.example/?token=a-long-token');
    expect(other.headers['location']).toBe('/elsewhere.example/');
  });
});

describe('the API', () => {
  it('allows at least two hundred queries a minute', async () => {
    const { headers } = await request(anApp()).post('/api/cypher').send({ query: 'RETURN 1' });
    const [, allowed] = /q=(\d+); w=60/u.exec(String(headers['ratelimit-policy'])) ?? [];
    expect(Number(allowed)).toBeGreaterThanOrEqual(200);
  });

  it('describes each of its routes', async () => {
    const answer = await request(anApp()).get('/api/openapi.json');
    const { paths } = openApi.parse(answer.body);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const all = [documentRoutes, explorerRoutes, rowRoutes, actionRoutes, viewRoutes];
    const routes = all
      .flat()
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`);
    const own = ['get /api/health', 'get /api/status'];
    expect(described.sort()).toStrictEqual([...own, ...routes].sort());
    expect(paths['/api/entities/{id}/neighbors']?.['get']?.parameters).toMatchObject([
      { name: 'id', in: 'path', required: true },
      { name: 'cursor', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
      { name: 'acts', in: 'query', required: false },
    ]);
  });

  it('takes lists with commas or repeated', async () => {
    const asked: NetworkQuery[] = [];
    const explorer = aFakeExplorer({
      network: async (query) => {
        asked.push(query);
        return aFakeExplorer().network(query);
      },
    });
    const services = fakeServices({ explorer });
    const app = anApp({ services: () => services });
    await request(app).get('/api/network?acts=MET,SIGNED&kinds=state');
    await request(app).get('/api/network?acts=MET&acts=SIGNED&kinds=state');
    expect(asked.map(({ acts, kinds }) => [acts, kinds])).toStrictEqual([
      [['MET', 'SIGNED'], ['state']],
      [['MET', 'SIGNED'], ['state']],
    ]);
  });

  it('leaves the commas of names alone, and takes the empty one', async () => {
    const asked: NetworkQuery[] = [];
    const explorer = aFakeExplorer({
      network: async (query) => {
        asked.push(query);
        return aFakeExplorer().network(query);
      },
    });
    const services = fakeServices({ explorer });
    const app = anApp({ services: () => services });
    await request(app).get('/api/network?outlets=Herald,%20The&countries=KOR&countries=');
    expect(asked).toMatchObject([{ outlets: ['Herald, The'], countries: ['KOR', ''] }]);
    expect((await request(app).get('/api/network?sides=neither')).status).toBe(400);
  });

  it('sends an export as a file', async () => {
    const answer = await request(anApp()).get('/api/export?format=gexf');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="demarche.gexf"');
    expect(answer.text).toBe('ab');
  });

  it('tells an export of everything from one of a selection', async () => {
    const selections: unknown[] = [];
    const services = fakeServices({
      exporter: {
        write: (_, selection) => {
          selections.push(selection);
          return Promise.resolve({ name: 'a', type: 'text/plain', chunks: [] });
        },
      },
    });
    const app = anApp({ services: () => services });
    await request(app).get('/api/export?format=csv');
    await request(app).get('/api/export?format=csv&acts=MET');
    await request(app)
      .post('/api/export?format=csv')
      .send({ edges: ['a|MET|b'] });
    expect(selections).toMatchObject([
      null,
      { query: { acts: ['MET'], limit: Number.MAX_SAFE_INTEGER } },
      { query: { limit: 300 }, edges: ['a|MET|b'] },
    ]);
  });
});
