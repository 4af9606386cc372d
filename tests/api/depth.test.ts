import request from 'supertest';
import { anApp } from './fakes.ts';

function nest(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

test.each([
  ['/api/cypher', (deep: string) => `{"query":"RETURN 1","params":{"a":${deep}}}`],
  ['/api/views', (deep: string) => `{"state":${deep}}`],
])('refuses a body to %s that nests too deep', async (path, wrap) => {
  const send = (levels: number): request.Test =>
    request(anApp())
      .post(path)
      .type('json')
      .send(wrap(nest(levels)));
  for (const levels of [65, 100_000]) {
    expect(await send(levels)).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid_request' } },
    });
  }
});

test('takes a body that nests as people write them', async () => {
  const body = `{"query":"RETURN 1","params":{"a":${nest(20)}}}`;
  const { status } = await request(anApp()).post('/api/cypher').type('json').send(body);
  expect(status).toBe(200);
});
