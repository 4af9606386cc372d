import { describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { EventEmitter, once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import request, { type Response } from 'supertest';
import { z } from 'zod';
import type { Services } from '../../server/api/services.ts';
import { createExplanations } from '../../server/intake/explanations.ts';
import { createRemovals } from '../../server/intake/removals.ts';
import { createSpool, type Spool } from '../../server/intake/spool.ts';
import type { Explainer } from '../../server/io/explainer.ts';
import { apiError, explanation, intakeState, job, removal } from '../../server/model/index.ts';
import { aDigest, aDocument } from '../factories.ts';
import {
  aBin,
  aFakeExplainer,
  aFakeIntake,
  aFakeLoader,
  aFolder,
  isOver,
  untilJob,
} from '../intake/fakes.ts';
import { anApp, fakeServices } from './fakes.ts';

const ONE = 'South Korea summoned the Russian ambassador on Friday.';
const NOBODY = aDigest('nobody');

function anAppOn(fields: Partial<Services> = {}): { app: Express; services: Services } {
  const services = fakeServices(fields);
  return { app: anApp({ services: () => services }), services };
}

function failure({ status, body }: Response): readonly [number, unknown] {
  return [status, apiError.parse(body).error.code];
}

describe('the API refuses', () => {
  it.each([
    ['origin', 'http://evil.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('files that another site sends, by its %s', async (header, value) => {
    const answer = await request(anApp())
      .post('/api/documents')
      .set(header, value)
      .attach('files', Buffer.from(ONE), 'one.txt');
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it('a form that is sent to any other path', async () => {
    const answer = await request(anApp())
      .post('/api/documents/forget')
      .attach('files', Buffer.from(ONE), 'one.txt');
    expect(failure(answer)).toStrictEqual([415, 'unsupported_type']);
  });

  it.each([
    ['post', '/api/documents'],
    ['post', '/api/documents/again'],
    ['post', '/api/documents/sample'],
    ['post', '/api/documents/forget'],
    ['post', '/api/documents/restore'],
    ['delete', '/api/jobs/1'],
  ] as const)('to %s %s when nothing may be kept', async (method, path) => {
    const answer = await request(anApp({ readOnly: true }))
      [method](path)
      .send({});
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it('files when nothing may be kept', async () => {
    const answer = await request(anApp({ readOnly: true }))
      .post('/api/documents')
      .attach('files', Buffer.from(ONE), 'one.txt');
    expect(failure(answer)).toStrictEqual([403, 'forbidden']);
  });

  it('files without the token, and takes them with it', async () => {
    const app = anApp({ token: 'a-long-token' });
    const send = (): request.Test =>
      request(app).post('/api/documents').attach('files', Buffer.from(ONE), 'one.txt');
    expect(failure(await send())).toStrictEqual([401, 'unauthorized']);
    expect((await send().set('authorization', 'Bearer a-long-token')).status).toBe(200);
  });

  it('a form without files, one that is broken, and no body at all', async () => {
    const app = anApp();
    const empty = await request(app)
      .post('/api/documents')
      .set('content-type', 'multipart/form-data; boundary=x')
      .send('--x--\r\n');
    const broken = await request(app)
      .post('/api/documents')
      .set('content-type', 'multipart/form-data')
      .send('--x--\r\n');
    const none = await request(app).post('/api/documents');
    expect([empty, broken, none].map(failure)).toStrictEqual([
      [400, 'invalid_request'],
      [400, 'invalid_request'],
      [415, 'unsupported_type'],
    ]);
  });

  it('an upload that says that it is too large, before it is read', async () => {
    const answer = await request(anApp())
      .post('/api/documents')
      .set('content-type', 'multipart/form-data; boundary=x')
      .set('content-length', String(300 * 1024 * 1024))
      .send('--x\r\n');
    expect(failure(answer)).toStrictEqual([413, 'too_much']);
  });

  it.each([
    ['/api/documents', { documents: [] }],
    ['/api/documents', { documents: [{ title: 'Without a text' }] }],
    ['/api/documents/forget', { ids: [] }],
    ['/api/documents/forget', { ids: ['one'] }],
    ['/api/documents/again', {}],
  ])('%s with a body that it does not know', async (path, body) => {
    expect(failure(await request(anApp()).post(path).send(body))).toStrictEqual([
      400,
      'invalid_request',
    ]);
  });

  it('files for which the disk has no room, and says what to do', async () => {
    const keep = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    const intake = aFakeIntake(aFakeLoader(), { spool: { ...createSpool(aFolder()), keep } });
    const answer = await request(anAppOn({ intake }).app)
      .post('/api/documents')
      .attach('files', Buffer.from(ONE), 'one.txt');
    expect(failure(answer)).toStrictEqual([507, 'disk_full']);
    expect(apiError.parse(answer.body).error.message).toContain('Make room');
  });

  it('to explain what its reader gives up on, in a way that is no outage', async () => {
    const loader = aFakeLoader();
    const stored = aDocument('one');
    await loader.load([stored]);
    const run: Explainer['run'] = () =>
      Promise.resolve({ status: 'rejected', reason: 'timed-out', detail: 'it took too long' });
    const explanations = createExplanations(loader, () => ({ ...aFakeExplainer(), run }));
    const answer = await request(anAppOn({ explanations }).app).get(
      `/api/documents/${stored.id}/explain?sentence=1`,
    );
    expect(failure(answer)).toStrictEqual([422, 'not_explained']);
  });

  it('jobs, removals and sentences that are not there', async () => {
    const app = anApp();
    const answers = [
      await request(app).get('/api/jobs/1'),
      await request(app).delete('/api/jobs/1'),
      await request(app).post('/api/documents/restore').send({ id: '1' }),
      await request(app).get(`/api/documents/${NOBODY}/explain`),
    ];
    expect(answers.map(failure)).toStrictEqual(answers.map(() => [404, 'not_found']));
  });
});

describe('documents from the page', () => {
  it('are read from files, each under its own name', async () => {
    const loader = aFakeLoader();
    const { app, services } = anAppOn({ intake: aFakeIntake(loader) });
    const answer = await request(app)
      .post('/api/documents')
      .attach('files', Buffer.from(ONE), 'Söul.txt')
      .attach('files', Buffer.alloc(0), '../../empty.txt');
    const { id, files } = job.parse(answer.body);
    expect(files.map(({ name, bytes }) => [name, bytes])).toStrictEqual([
      ['Söul.txt', ONE.length],
      ['empty.txt', 0],
    ]);
    await untilJob(services.intake, id, isOver);
    const done = job.parse((await request(app).get(`/api/jobs/${id}`)).body);
    expect(done).toMatchObject({ status: 'done', stored: 1, rejected: { empty: 1 } });
    expect((await loader.stored()).map(({ key }) => key)).toStrictEqual(['Söul']);
  });

  it('are read from texts, named by their title or first words', async () => {
    const loader = aFakeLoader();
    const { app, services } = anAppOn({ intake: aFakeIntake(loader) });
    const documents = [
      { text: ONE, title: 'A summons', outlet: 'The Harbour Wire' },
      { text: ONE },
    ];
    const answer = await request(app).post('/api/documents').send({ documents });
    await untilJob(services.intake, job.parse(answer.body).id, isOver);
    const keys = (await loader.stored()).map(({ key }) => key);
    expect(keys).toStrictEqual(['A summons', ONE]);
  });

  it('leave nothing behind when they are cut short on their way', async () => {
    const folder = aFolder();
    const spool = createSpool(folder);
    const heard = new EventEmitter();
    const keep: Spool['keep'] = (...file) => {
      heard.emit('begun');
      return spool.keep(...file);
    };
    const drop: Spool['drop'] = async (id) => {
      await spool.drop(id);
      heard.emit('dropped');
    };
    const intake = aFakeIntake(aFakeLoader(), { spool: { ...spool, keep, drop } });
    const begun = once(heard, 'begun');
    const dropped = once(heard, 'dropped');
    const server = anAppOn({ intake }).app.listen(0, '127.0.0.1');
    await once(server.unref(), 'listening');
    const socket = connect(z.object({ port: z.number() }).parse(server.address()).port);
    socket.write(
      [
        'POST /api/documents HTTP/1.1',
        'host: localhost',
        'content-type: multipart/form-data; boundary=x',
        'content-length: 100000',
        '',
        '--x',
        'content-disposition: form-data; name="files"; filename="one.txt"',
        '',
        ONE,
      ].join('\r\n'),
    );
    await begun;
    socket.destroy();
    await dropped;
    expect([readdirSync(folder), intake.jobs()]).toStrictEqual([[], []]);
    server.close();
  });

  it('can be stopped', async () => {
    const { app, services } = anAppOn();
    const documents = [{ text: 'stuck for ever' }];
    const answer = await request(app).post('/api/documents').send({ documents });
    const { id } = job.parse(answer.body);
    await untilJob(services.intake, id, ({ documents: [first] }) => first?.step === 'reading');
    expect((await request(app).delete(`/api/jobs/${id}`)).status).toBe(200);
    await untilJob(services.intake, id, isOver);
    const { jobs } = intakeState.parse((await request(app).get('/api/jobs')).body);
    expect(jobs).toMatchObject([{ id, status: 'stopped', documents: [{ step: 'left' }] }]);
  });

  it('are taken out and put back as they were', async () => {
    const loader = aFakeLoader();
    const stored = aDocument('one');
    await loader.load([stored]);
    const { app } = anAppOn({ removals: createRemovals(loader, aBin()) });
    const gone = await request(app)
      .post('/api/documents/forget')
      .send({ ids: [stored.id] });
    expect(await loader.stored()).toStrictEqual([]);
    const { id, documents } = removal.parse(gone.body);
    expect(documents).toBe(1);
    await request(app).post('/api/documents/restore').send({ id }).expect(200, { documents: 1 });
    expect(await loader.documents([stored.id])).toStrictEqual([stored]);
  });

  it('are explained sentence by sentence', async () => {
    const loader = aFakeLoader();
    const stored = aDocument('one');
    await loader.load([stored]);
    const { app } = anAppOn({ explanations: createExplanations(loader, aFakeExplainer) });
    const answer = await request(app).get(`/api/documents/${stored.id}/explain?sentence=2`);
    expect(explanation.parse(answer.body)).toMatchObject({
      sentence: 2,
      text: 'Second',
      sentences: [
        { start: 0, end: 5, events: 0 },
        { start: 6, end: 12, events: 0 },
      ],
      isCurrent: false,
    });
  });
});
