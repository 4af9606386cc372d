import request from 'supertest';
import { createConsole } from '../../server/graph/console/console.ts';
import type { Database } from '../../server/graph/database.ts';
import { anApp, fakeServices } from '../api/fakes.ts';
import { openCleanDatabase } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openCleanDatabase();
});
afterAll(() => database.close());

test('refuses an answer with a row that is too large, and answers others meanwhile', async () => {
  const services = fakeServices({
    console: createConsole({ database, restart: null, limits: { bytes: 2_000_000 } }),
  });
  const app = anApp({ services: () => services });
  const large = request(app)
    .post('/api/cypher')
    .send({ query: 'RETURN range(1, 400000) AS numbers' })
    .then(({ status, body }): readonly [number, unknown] => [status, body]);
  for (let asked = 0; asked < 20; asked += 1) {
    const health = request(app).get('/api/health');
    expect(await Promise.race([large, health.then(({ status }) => status)])).toBe(200);
  }
  expect(await large).toMatchObject([413, { error: { code: 'answer_too_large' } }]);
});
