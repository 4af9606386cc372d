import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../server/env.ts';
import { startEmbedded, type Embedded } from '../../server/neo4j/embedded.ts';
import { FolderInUseError } from '../../server/neo4j/errors.ts';
import { isAlive } from '../../server/neo4j/process.ts';
import { readRunning } from '../../server/neo4j/running.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'demarche-embedded-'));
const env = readEnv({ ...process.env, NEO4J_URI: undefined });
let neo4j: Embedded;

async function start(folder: string): Promise<Embedded> {
  return await startEmbedded({ dataDir: folder, env, onStep: () => undefined });
}

beforeAll(async () => {
  neo4j = await start(dataDir);
}, 120_000);
afterAll(async () => {
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

test('a second start on the same folder says who holds it', async () => {
  const error: unknown = await start(dataDir).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FolderInUseError);
  expect(String(error)).toContain(`${dataDir} is in use by process ${process.pid}`);
  expect(String(error)).toContain('--data');
});

test('commands beside it find it by a file for its owner only', async () => {
  const { uri, user, password } = neo4j;
  expect(await readRunning(dataDir)).toStrictEqual({ pid: neo4j.pid(), uri, user, password });
  expect(statSync(join(dataDir, 'neo4j', 'server.json')).mode & 0o777).toBe(0o600);
});

test('has an import folder with nothing in it', () => {
  expect(readdirSync(join(dataDir, 'neo4j', 'import'))).toStrictEqual([]);
});

test('gives up when asked to while it starts, and leaves the folder free', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-aborted-'));
  const abort = new AbortController();
  const starting = startEmbedded({
    dataDir: folder,
    env,
    signal: abort.signal,
    onStep: () => setTimeout(() => abort.abort(), 500),
  });
  await expect(starting).rejects.toThrow(/abort/u);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('a stop leaves no process, no lock and no address behind', async () => {
  const pid = neo4j.pid();
  await neo4j.stop();
  expect(await isAlive(pid)).toBe(false);
  expect(await readRunning(dataDir)).toBeNull();
  expect(existsSync(join(dataDir, 'lock'))).toBe(false);
}, 120_000);
