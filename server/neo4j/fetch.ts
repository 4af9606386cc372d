import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEO4J_VERSION, type Artifact } from './artifacts.ts';
import { downloadArtifact } from './download.ts';
import { FetchError, FolderInUseError } from './errors.ts';
import { ensureFolder } from './folder.ts';
import { acquireLock, type Lock } from './lock.ts';

const AT_ONCE = 16;
const TICK_MS = 200;

export interface FetchProgress {
  readonly bytes: number;
  readonly total: number;
}

export interface FetchOptions {
  readonly artifacts: readonly Artifact[];
  readonly cacheDir: string;
  /** A mirror of Maven Central, or null for itself. */
  readonly repository: string | null;
  readonly onProgress: (progress: FetchProgress) => void;
  readonly signal: AbortSignal;
}

/** Where the jars of the embedded Neo4j are kept. */
export function locateJars(cacheDir: string): string {
  return join(cacheDir, `neo4j-${NEO4J_VERSION}`);
}

/** Fetches what the cache lacks, and returns the jars' paths: all there, each with the SHA-256 of the lock file. */
export async function ensureArtifacts(options: FetchOptions): Promise<readonly string[]> {
  const folder = locateJars(options.cacheDir);
  await ensureFolder(folder, 'Name another cache with DEMARCHE_CACHE.');
  if ((await listMissing(options.artifacts, folder)).length > 0) {
    const lock = await waitForLock(`${folder}.lock`, options.signal);
    try {
      // Another process may have fetched them while this one waited.
      const missing = await listMissing(options.artifacts, folder);
      if (missing.length > 0) await fetchAll(missing, folder, options);
    } finally {
      await lock.release();
    }
  }
  return options.artifacts.map((artifact) => join(folder, artifact.file));
}

/** Those that the folder has not, or has otherwise than the lock file says. */
export async function listMissing(
  artifacts: readonly Artifact[],
  folder: string,
): Promise<readonly Artifact[]> {
  const found = await Promise.all(
    artifacts.map(async (artifact) => isWhole(artifact, join(folder, artifact.file))),
  );
  return artifacts.filter((_, i) => found[i] !== true);
}

async function isWhole(artifact: Artifact, file: string): Promise<boolean> {
  try {
    const bytes = await readFile(file);
    return (
      bytes.length === artifact.size &&
      createHash('sha256').update(bytes).digest('hex') === artifact.sha256
    );
  } catch {
    return false;
  }
}

async function fetchAll(
  missing: readonly Artifact[],
  folder: string,
  options: FetchOptions,
): Promise<void> {
  const kept = options.artifacts.filter((artifact) => !missing.includes(artifact));
  const total = sumSizes(options.artifacts);
  let done = sumSizes(kept);
  const parts = await mkdtemp(`${folder}.part-`);
  const stopAll = new AbortController();
  const signal = AbortSignal.any([options.signal, stopAll.signal]);
  const ticker = setInterval(() => {
    void sizeFolder(parts).then((bytes) => options.onProgress({ bytes: done + bytes, total }));
  }, TICK_MS);

  async function work(queue: Artifact[]): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const part = await downloadArtifact(next, parts, options.repository, signal);
      if (!(await isWhole(next, part))) {
        throw new Error(`${next.file} is not the file that the lock file names (SHA-256 differs)`);
      }
      await rename(part, join(folder, next.file));
      done += next.size;
    }
  }

  try {
    await removeArchives(folder);
    const queue = [...missing].sort((a, b) => b.size - a.size);
    await Promise.all(Array.from({ length: AT_ONCE }, async () => work(queue)));
    options.onProgress({ bytes: total, total });
  } catch (error) {
    options.signal.throwIfAborted();
    throw explain(error, folder, `${((total - done) / 1e6).toFixed(0)} MB`);
  } finally {
    stopAll.abort();
    clearInterval(ticker);
    await rm(parts, { recursive: true, force: true });
  }
}

/** A class-data archive knows its jars by their times, so new jars need a new one. */
async function removeArchives(folder: string): Promise<void> {
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.jsa'));
  await Promise.all(archives.map(async (name) => rm(join(folder, name), { force: true })));
}

async function sizeFolder(folder: string): Promise<number> {
  try {
    const names = await readdir(folder);
    const sizes = await Promise.all(
      names.map(async (name) =>
        stat(join(folder, name))
          .then((s) => s.size)
          .catch(() => 0),
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}

async function waitForLock(file: string, signal: AbortSignal): Promise<Lock> {
  for (;;) {
    try {
      return await acquireLock(file, 'the cache');
    } catch (error) {
      if (!(error instanceof FolderInUseError)) throw error;
      await sleep(TICK_MS, undefined, { signal });
    }
  }
}

function sumSizes(artifacts: readonly Artifact[]): number {
  return artifacts.reduce((sum, artifact) => sum + artifact.size, 0);
}

function explain(error: unknown, folder: string, left: string): FetchError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError(
    [
      `neo4j/fetch: could not fetch Neo4j ${NEO4J_VERSION} (${left} left): ${reason}.`,
      'What has come is kept; the same command goes on from there. Ways on:',
      '  1. Connect to the internet, and start again.',
      '  2. Set DEMARCHE_MAVEN to the address of a mirror of Maven Central that can be reached.',
      `  3. Copy ${folder} from a machine that has it, or set DEMARCHE_CACHE to the folder that holds such a copy.`,
      '  4. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use another Neo4j, 5.26 or later; then nothing is fetched.',
    ].join('\n'),
    { reason },
  );
}
