import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../server/graph/database.ts';
import { readTotals } from '../../server/graph/explorer/stats.ts';
import { graphHash } from '../../server/graph/hash.ts';
import { openCleanDatabase, readTestConnection } from './database.ts';
import { startProgram, type Program } from './program.ts';

const STATES = ['Peru', 'Chile', 'Kenya', 'Norway', 'Ghana'] as const;
const DEEDS = [
  (a: string, b: string) => `${a} summoned the ambassador of ${b} on Monday.`,
  (a: string, b: string) => `${a} warned ${b} on Tuesday against new tariffs.`,
  (a: string, b: string) => `The foreign minister of ${a} visited ${b} on Wednesday.`,
  (a: string, b: string) => `${a} and ${b} signed a fishing agreement on Thursday.`,
  (a: string, b: string) => `${a} condemned ${b}, and said that it may recall its envoy.`,
] as const;

const folder = mkdtempSync(join(tmpdir(), 'demarche-interrupted-'));
const [all, firstPart, secondPart] = ['all', 'first', 'second'].map((name) =>
  join(folder, `${name}.jsonl`),
);
let database: Database;
let whole: string;

/** Two outlets tell of each deed of each pair, so that most documents meet in some event. */
function writeDocuments(): number {
  const lines = STATES.flatMap((a) =>
    STATES.filter((b) => b !== a).flatMap((b) =>
      DEEDS.map((deed, i) => {
        const outlet = a < b === (i % 2 === 0) ? 'The Harbour Wire' : 'Eastern Post';
        const id = `${a}-${b}-${i}`;
        return JSON.stringify({ id, outlet, publishedAt: '2024-06-06', text: deed(a, b) });
      }),
    ),
  );
  const write = (path: string | undefined, some: readonly string[]): void =>
    writeFileSync(path ?? '', `${some.join('\n')}\n`);
  write(all, lines);
  write(firstPart, lines.slice(0, 60));
  write(secondPart, lines.slice(30));
  return lines.length;
}

function ingest(path: string | undefined): Program {
  const { uri, user, password } = readTestConnection();
  return startProgram(['ingest', path ?? '', '--data', folder], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
}

beforeAll(async () => {
  const documents = writeDocuments();
  database = await openCleanDatabase();
  expect((await ingest(all).over).code).toBe(0);
  expect((await readTotals(database)).documents).toBe(documents);
  whole = await graphHash(database);
}, 180_000);
beforeEach(async () => {
  await database.close();
  database = await openCleanDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['SIGTERM', 130],
  ['SIGKILL', null],
] as const)(
  'an ingest that is ended half-way by %s and run again makes the same graph',
  async (signal, code) => {
    const first = ingest(all);
    while ((await readTotals(database)).documents === 0) await sleep(10);
    first.signal(signal);
    expect((await first.over).code).toBe(code);
    expect((await ingest(all).over).code).toBe(0);
    expect(await graphHash(database)).toBe(whole);
  },
  180_000,
);

test('two that ingest at once, partly the same, make the same graph as one', async () => {
  const both = await Promise.all([ingest(firstPart).over, ingest(secondPart).over]);
  expect(both.map(({ code }) => code)).toStrictEqual([0, 0]);
  expect(await graphHash(database)).toBe(whole);
}, 180_000);
