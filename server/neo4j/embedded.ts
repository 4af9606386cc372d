import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Env } from '../env.ts';
import { planArchive } from './archive.ts';
import { readArtifacts } from './artifacts.ts';
import { locateHome, planMemory, renderArguments, renderConfig, type Home } from './config.ts';
import { Neo4jFailedError } from './errors.ts';
import { ensureArtifacts, locateJars, type FetchProgress } from './fetch.ts';
import { findJava, type Java } from './java.ts';
import { acquireLock, assertUnlocked } from './lock.ts';
import { ensurePassword, NEO4J_USER, presetPassword } from './password.ts';
import { findFreePort } from './port.ts';
import { dropRunning, endOrphan, writeRunning } from './running.ts';
import { runServer, type Server } from './run.ts';
import { supervise, type ServerState } from './supervise.ts';

/** What start-up is at, for a person. */
export type Step =
  { readonly kind: 'step'; readonly text: string } | ({ readonly kind: 'fetch' } & FetchProgress);

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly env: Env;
  readonly onStep: (step: Step) => void;
  readonly signal?: AbortSignal;
}

/** A Neo4j of our own, on this data folder until it is stopped. Its address stays the same through restarts. */
export interface Embedded {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Of the Java process that runs now. */
  readonly pid: () => number;
  readonly onChange: (listener: (state: ServerState) => void) => void;
  /** Kills the server, whatever it is busy with, and starts it again. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The data folder's lock file. */
export function locateLock(dataDir: string): string {
  return join(resolve(dataDir), 'lock');
}

/** @throws FolderInUseError when a living process holds the data folder. */
export async function assertFolderFree(dataDir: string): Promise<void> {
  await assertUnlocked(locateLock(dataDir), describeFolder(resolve(dataDir)));
}

function describeFolder(dataDir: string): string {
  return `the data folder ${dataDir}`;
}

/**
 * Fetches Neo4j when it is not there, starts it on the data folder, and keeps it up.
 * @throws FolderInUseError, JavaMissingError, FetchError, Neo4jFailedError
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const signal = options.signal ?? new AbortController().signal;
  const lock = await acquireLock(locateLock(dataDir), describeFolder(dataDir));
  try {
    const home = locateHome(dataDir);
    const java = await findJava(options.env);
    await endOrphan(home);
    const jars = await ensureArtifacts({
      artifacts: await readArtifacts(),
      cacheDir: options.env.cacheDir,
      repository: options.env.repository,
      onProgress: (progress) => options.onStep({ kind: 'fetch', ...progress }),
      signal,
    });
    options.onStep({ kind: 'step', text: 'starting Neo4j' });
    const port = await findFreePort();
    const password = await prepare(home, port);
    const uri = `bolt://127.0.0.1:${port}`;
    const folder = locateJars(options.env.cacheDir);
    const supervisor = await supervise(async (abort) => {
      const server = await launch(home, java, jars, folder, abort);
      await writeRunning(home, { pid: server.pid, uri, user: NEO4J_USER, password });
      return server;
    }, signal);
    return {
      uri,
      user: NEO4J_USER,
      password,
      pid: supervisor.pid,
      onChange: supervisor.onChange,
      restart: supervisor.restart,
      stop: async () => {
        await supervisor.stop();
        await dropRunning(home);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function prepare(home: Home, port: number): Promise<string> {
  if (existsSync(home.systemDatabase) && !existsSync(home.passwordFile)) {
    throw new Neo4jFailedError(
      `neo4j/embedded: ${home.passwordFile} is gone, and the database beside it opens with nothing else. ` +
        `Put it back, or remove ${home.root} and ingest again.`,
    );
  }
  await mkdir(home.conf, { recursive: true });
  await mkdir(home.importFolder, { recursive: true });
  await writeFile(join(home.conf, 'neo4j.conf'), renderConfig(port, memory().cache));
  const password = await ensurePassword(home);
  await presetPassword(home, password);
  return password;
}

async function launch(
  home: Home,
  java: Java,
  jars: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<Server> {
  const archive = await planArchive(folder, java);
  const args = renderArguments(home, jars.join(delimiter), memory().heap, archive.arguments);
  const server = await runServer(java.command, args, signal);
  const gone = server.gone.then(async (isOrderly) => {
    await archive.settle(isOrderly);
    return isOrderly;
  });
  return { ...server, gone };
}

function memory(): { readonly heap: number; readonly cache: number } {
  // A container's limit, where there is one; 0 or a huge number where there is none.
  const limit = process.constrainedMemory();
  return planMemory(limit > 0 ? Math.min(limit, totalmem()) : totalmem());
}
