import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { createViewStore, type ViewStore } from '../../server/api/viewStore.ts';
import { apiError, savedView, viewList } from '../../server/model/index.ts';
import { anApp } from './fakes.ts';

function failure({ status, body }: Response): readonly [number, unknown] {
  return [status, apiError.parse(body).error.code];
}

function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'demarche-views-'));
}

/** A store whose clock goes a second further each time. */
function aStore(folder = aFolder()): ViewStore {
  let seconds = 0;
  return createViewStore(folder, () => new Date(Date.UTC(2026, 0, 1, 0, 0, (seconds += 1))));
}

function namesIn(body: unknown): readonly string[] {
  return viewList.parse(body).views.map(({ name }) => name);
}

async function keep(app: Express, address: string, name?: string): Promise<string> {
  const answer = await request(app).post('/api/views').send({ state: { address }, name });
  return savedView.parse(answer.body).id;
}

describe('the API of views refuses', () => {
  it('to keep, rename and remove when nothing may be kept, and says so in the list', async () => {
    const app = anApp({ readOnly: true });
    const answers = await Promise.all([
      request(app).post('/api/views').send({ state: {} }),
      request(app).post('/api/views/0123456789abcdef').send({ name: 'A name' }),
      request(app).delete('/api/views/0123456789abcdef'),
    ]);
    expect(answers.map(failure)).toStrictEqual(answers.map(() => [403, 'forbidden']));
  });

  it('what another site sends, and what comes without the token', async () => {
    const foreign = await request(anApp())
      .delete('/api/views/0123456789abcdef')
      .set('origin', 'http://elsewhere.example');
    const closed = await request(anApp({ token: 'a-long-token' }))
      .post('/api/views')
      .send({ state: {} });
    expect([failure(foreign), failure(closed)]).toStrictEqual([
      [403, 'forbidden'],
      [401, 'unauthorized'],
    ]);
  });

  it('a name that is none or too long, a state that is too large, and a view that is not there', async () => {
    const app = anApp();
    const send = (body: object): Promise<Response> => request(app).post('/api/views').send(body);
    expect(failure(await send({ state: {}, name: ' ' }))).toStrictEqual([400, 'invalid_request']);
    expect(failure(await send({ state: {}, name: 'x'.repeat(81) }))).toStrictEqual([
      400,
      'invalid_request',
    ]);
    expect(failure(await send({ state: { address: 'x'.repeat(200_001) } }))).toStrictEqual([
      413,
      'too_large',
    ]);
    expect(failure(await request(app).delete('/api/views/0123456789abcdef'))).toStrictEqual([
      404,
      'not_found',
    ]);
  });
});

describe('the API of views', () => {
  it('gives a view back, under the same id when it is kept again', async () => {
    const app = anApp();
    const id = await keep(app, '/?without=MET');
    expect(await keep(app, '/?without=MET')).toBe(id);
    const found = await request(app).get(`/api/views/${id}`);
    expect(found.body).toMatchObject({ id, name: null, state: { address: '/?without=MET' } });
  });

  it('lists those that have names, renames and removes them, and takes one back as it was', async () => {
    const app = anApp();
    await keep(app, '/unnamed');
    const id = await keep(app, '/', 'The whole map');
    expect(namesIn((await request(app).get('/api/views')).body)).toStrictEqual(['The whole map']);
    await request(app).post(`/api/views/${id}`).send({ name: 'All' });
    expect(namesIn((await request(app).get('/api/views')).body)).toStrictEqual(['All']);
    const { name, state } = savedView.parse((await request(app).delete(`/api/views/${id}`)).body);
    expect(namesIn((await request(app).get('/api/views')).body)).toStrictEqual([]);
    const back = await request(app).post('/api/views').send({ name, state });
    expect(back.body).toMatchObject({ id, name: 'All', state: { address: '/' } });
  });
});

describe('createViewStore', () => {
  it('lists the latest first, also when it is opened anew, and passes over what is no view', async () => {
    const folder = aFolder();
    const store = aStore(folder);
    await store.save({ address: '/a' }, 'First');
    await store.save({ address: '/b' });
    await store.save({ address: '/c' }, 'Second');
    writeFileSync(join(folder, '0123456789abcdef.json'), '{');
    writeFileSync(join(folder, 'notes.txt'), 'no view');
    const again = createViewStore(folder);
    expect((await again.list()).map(({ name }) => name)).toStrictEqual(['Second', 'First']);
    expect(await again.find('0123456789abcdef')).toBeUndefined();
    expect(await again.find('../package')).toBeUndefined();
  });

  it('names one that was kept without a name, and keeps the name when it is kept without one again', async () => {
    const store = aStore();
    const { id } = await store.save({ address: '/a' });
    await store.save({ address: '/a' }, 'A name');
    expect(await store.save({ address: '/a' })).toMatchObject({ id, name: 'A name' });
    expect(await store.list()).toMatchObject([{ id, name: 'A name' }]);
  });

  it('keeps no more named ones than can be listed', async () => {
    const store = aStore();
    for (let at = 0; at < 500; at += 1) await store.save({ at }, `View ${at}`);
    await expect(store.save({ at: 500 }, 'One more')).rejects.toMatchObject({ status: 507 });
    await expect(store.save({ at: 3 }, 'Named anew')).resolves.toMatchObject({
      name: 'Named anew',
    });
    await expect(store.save({ at: 500 })).resolves.toMatchObject({ name: null });
  });
});
