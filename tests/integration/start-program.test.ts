import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, sendSignal } from '../../server/neo4j/process.ts';
import { readRunning } from '../../server/neo4j/running.ts';
import { openCleanDatabase, readTestConnection } from './database.ts';
import { startByNpm, startProgram, startUnderNpm, type Program } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-program-'));
const dataDir = join(folder, 'data');
const article = join(folder, 'article.txt');
const ARGS = ['start', '--port', '0', '--data', dataDir, article];

let program: Program;
let address: string;

async function start(): Promise<void> {
  program = startProgram(ARGS);
  address = (await program.address) ?? '';
  if (address === '') throw new Error((await program.over).stderr);
}

async function countDocuments(from: string): Promise<unknown> {
  const answer: unknown = await (await fetch(`${from}/api/stats`)).json();
  return typeof answer === 'object' && answer !== null && 'documents' in answer
    ? answer.documents
    : answer;
}

async function readServerPid(): Promise<number> {
  const running = await readRunning(dataDir);
  if (running === null) throw new Error('no server is recorded');
  return running.pid;
}

/** Resolves when the process is gone; the test's own time limit is the only one. */
async function waitForEnd(pid: number): Promise<void> {
  while (await isAlive(pid)) await sleep(50);
}

function findWatcher(pid: number): number {
  const line = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .find((text) => text.trimEnd().endsWith(`watcher.mjs ${pid}`));
  return Number(line?.trim().split(' ')[0]);
}

beforeAll(async () => {
  writeFileSync(article, 'LIMA, June 3 — Peru summoned the ambassador of Chile on Monday.\n');
  await start();
}, 180_000);
afterAll(async () => {
  // The last test ends it, if none failed before.
  if (await isAlive(program.pid)) program.signal('SIGTERM');
  await program.over;
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('without Java and without another Neo4j names the three ways on', async () => {
  const other = startProgram(['start', '--port', '0', '--data', join(folder, 'other')], {
    PATH: folder,
    JAVA_HOME: undefined,
  });
  const { code, stdout, stderr } = await other.over;
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
  for (const way of ['1. Install', '2. If there is one already', '3. Set NEO4J_URI']) {
    expect(stderr).toContain(way);
  }
}, 60_000);

test('a path that is not there is a wrong command line', async () => {
  const { code, stdout, stderr } = await startProgram([...ARGS, join(folder, 'none')]).over;
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`there is no file or folder "${join(folder, 'none')}"`);
}, 60_000);

test('a port in use is said, with what to do', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const bound = taken.address();
      resolve(bound !== null && typeof bound === 'object' ? bound.port : 0);
    });
  });
  const other = startProgram(['start', '--port', String(port), '--data', join(folder, 'other')]);
  const { code, stdout, stderr } = await other.over;
  taken.close();
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`port ${port} is in use`);
}, 60_000);

test('a second start on the same data folder says who holds it', async () => {
  const { code, stdout, stderr } = await startProgram(ARGS).over;
  expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${dataDir} is in use by process ${program.pid}`);
}, 60_000);

test('serves what it was given', async () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
  expect(await countDocuments(address)).toBe(1);
});

test('killed outright, it takes the server with it, and the next start goes on', async () => {
  const server = await readServerPid();
  program.signal('SIGKILL');
  await waitForEnd(server);
  await start();
  expect(await countDocuments(address)).toBe(1);
}, 180_000);

test('a server that outlived everything is ended by the next start', async () => {
  const server = await readServerPid();
  sendSignal(findWatcher(server), 'SIGKILL');
  program.signal('SIGKILL');
  await program.over;
  expect(await isAlive(server)).toBe(true);
  await start();
  expect(await isAlive(server)).toBe(false);
  expect(await countDocuments(address)).toBe(1);
}, 180_000);

test('a server that is killed comes back under the same page', async () => {
  const server = await readServerPid();
  sendSignal(server, 'SIGKILL');
  await waitForEnd(server);
  while ((await fetch(`${address}/api/health`)).status !== 200) await sleep(100);
  while ((await countDocuments(address)) !== 1) await sleep(100);
  expect(await readServerPid()).not.toBe(server);
}, 180_000);

test('another Neo4j needs no Java', async () => {
  const database = await openCleanDatabase();
  const { uri, user, password } = readTestConnection();
  const other = startProgram(['start', '--port', '0', '--data', join(folder, 'other'), article], {
    PATH: folder,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  expect(await countDocuments((await other.address) ?? '')).toBe(1);
  other.signal('SIGTERM');
  expect((await other.over).code).toBe(0);
  await database.verify();
  await database.close();
}, 120_000);

test('the end of the shell that npm started it in is its own end', async () => {
  const database = await openCleanDatabase();
  const { uri, user, password } = readTestConnection();
  const other = startUnderNpm(['start', '--port', '0', '--data', join(folder, 'npm'), article], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  expect(await other.address).not.toBeNull();
  process.kill(other.pid, 'SIGTERM');
  // Its output closes with the last process that holds it, not with the shell.
  await other.over;
  await database.close();
}, 120_000);

test('the end of npm is its own end, even by SIGKILL', async () => {
  const database = await openCleanDatabase();
  const { uri, user, password } = readTestConnection();
  const args = ['start', '--port', '0', '--data', join(folder, 'npm'), article];
  const other = startByNpm(folder, args, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  expect(await other.address).not.toBeNull();
  process.kill(other.pid, 'SIGKILL');
  await other.over;
  await database.close();
}, 120_000);

test('Ctrl-C ends all in order, with one address on standard output', async () => {
  const server = await readServerPid();
  const watcher = findWatcher(server);
  program.signal('SIGINT');
  const { code, stdout } = await program.over;
  expect({ code, stdout }).toStrictEqual({ code: 0, stdout: `${address}\n` });
  expect([await isAlive(server), await isAlive(watcher)]).toStrictEqual([false, false]);
}, 180_000);
