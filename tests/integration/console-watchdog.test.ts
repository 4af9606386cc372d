import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../server/env.ts';
import { QueryTimeoutError } from '../../server/errors.ts';
import { createConsole } from '../../server/graph/console/console.ts';
import { connect, type Database } from '../../server/graph/database.ts';
import { type Embedded, startEmbedded } from '../../server/neo4j/embedded.ts';
import { isAlive } from '../../server/neo4j/process.ts';

jest.setTimeout(180_000);

const dataDir = mkdtempSync(join(tmpdir(), 'demarche-watchdog-'));
let neo4j: Embedded;
let database: Database;

beforeAll(async () => {
  neo4j = await startEmbedded({
    dataDir,
    env: readEnv({ ...process.env, NEO4J_URI: undefined }),
    onStep: () => undefined,
  });
  database = connect({ ...neo4j, database: null });
});
afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('restarts the server for a query that heeds no time-out, and answers again', async () => {
  const before = neo4j.pid();
  let tell = (): void => undefined;
  const restarted = new Promise<void>((resolve) => (tell = resolve));
  const signal = new AbortController().signal;
  const query = 'RETURN reduce(sum = 0, i IN range(1, $last) | sum + i) AS sum';
  const patient = createConsole({ database, restart: null });
  // A server that has planned the query before begins it at once.
  await patient.run({ query, params: { last: 2 } }, signal);
  const hasty = createConsole({
    database,
    restart: async () => {
      await neo4j.restart();
      tell();
    },
    limits: { timeoutMs: 4_000, graceMs: 1_000 },
  });
  const endless = hasty.run({ query, params: { last: 2_000_000_000 } }, signal);
  await expect(endless).rejects.toBeInstanceOf(QueryTimeoutError);
  await restarted;
  expect(neo4j.pid()).not.toBe(before);
  expect(await isAlive(before)).toBe(false);
  const answer = await patient.run({ query: 'RETURN 1 AS one', params: {} }, signal);
  expect(answer.rows).toStrictEqual([[1]]);
});
