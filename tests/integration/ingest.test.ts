import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../server/cli/main.ts';
import type { Database } from '../../server/graph/database.ts';
import { graphHash } from '../../server/graph/hash.ts';
import { openCleanDatabase, readTestConnection, runCypher } from './database.ts';

const ONE =
  'SEOUL, June 21, 2024 (Sample) — South Korea summoned the Russian ambassador on Friday.\n';
const TWO = 'MOSCOW, June 26, 2024 (Sample) — Russia warned South Korea on Wednesday.\n';

jest.setTimeout(120_000);

let database: Database;
let folder: string;
beforeEach(async () => {
  database = await openCleanDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarche-ingest-'));
  await writeFile(join(folder, 'one.txt'), ONE);
  await writeFile(join(folder, 'two.txt'), TWO);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Runs a command line against the tests' database; answers with the exit code and all that was said. */
async function demarche(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const { uri, user, password } = readTestConnection();
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  const code = await main(
    args,
    { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    { stdout: new PassThrough(), stderr, signal: new AbortController().signal },
  );
  return { code, said: String(stderr.read() ?? '') };
}

async function countDocuments(): Promise<unknown> {
  const [row] = await runCypher('MATCH (d:Document) RETURN count(d) AS n');
  return row?.['n'];
}

test('stores nothing in a dry run', async () => {
  const { code, said } = await demarche('ingest', folder, '--dry-run');
  expect(code).toBe(0);
  expect(said).toContain('documents:  2 new');
  expect(await countDocuments()).toBe(0);
});

test('makes the graph that the typed edges are for', async () => {
  await writeFile(join(folder, 'zero.txt'), '');
  const { said } = await demarche('ingest', folder);
  expect(said).toContain('rejected:   1 (empty 1)');
  const rows = await runCypher(
    "MATCH (a)-[w:WARNED]->(b:State {iso3: 'KOR'}) RETURN a.name AS name, w.date AS date",
  );
  expect(rows).toStrictEqual([{ name: 'Russia', date: '2024-06-26' }]);
});

test('changes nothing when it is run again', async () => {
  await demarche('ingest', folder);
  const before = await graphHash(database);
  const { said } = await demarche('ingest', folder);
  expect(said).toContain('documents:  0 new, 0 read again, 2 the same as stored');
  expect(await graphHash(database)).toBe(before);
});

test('gives the same graph for all at once and for one after the other', async () => {
  await demarche('ingest', join(folder, 'two.txt'));
  await demarche('ingest', join(folder, 'one.txt'));
  const piecemeal = await graphHash(database);
  await database.close();
  database = await openCleanDatabase();
  await demarche('ingest', folder);
  expect(await graphHash(database)).toBe(piecemeal);
});

test('forgets a document with all that only it told', async () => {
  await demarche('ingest', join(folder, 'one.txt'));
  const before = await graphHash(database);
  await demarche('ingest', join(folder, 'two.txt'));
  const { code, said } = await demarche('forget', 'two');
  expect(code).toBe(0);
  expect(said).toContain('1 forgotten');
  expect(await graphHash(database)).toBe(before);
});

test('reads documents of older rules again', async () => {
  await demarche('ingest', folder);
  const before = await graphHash(database);
  await runCypher("MATCH (d:Document {key: 'one'}) SET d.pipeline = 'older'");
  const { said } = await demarche('reprocess');
  expect(said).toContain('documents:  0 new, 1 read again, 1 the same as stored');
  expect(await graphHash(database)).toBe(before);
});
