import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mvn from 'mvn-artifact-download';
import type { Artifact } from './artifacts.ts';
import { chooseAgent } from './proxy.ts';

const TRIES = 3;
const PAUSE_MS = 700;
/** No byte for so long means that the line is gone. */
const STALL_MS = 30_000;

/** Its CommonJS default export arrives bare or wrapped, by who loads it. */
function unwrap(module: typeof mvn | { readonly default: typeof mvn }): typeof mvn {
  return typeof module === 'function' ? module : module.default;
}
const download = unwrap(mvn);

/** Downloads one jar into the folder, trying again on a bad line, and returns its path. */
export async function downloadArtifact(
  artifact: Artifact,
  folder: string,
  repository: string | null,
  signal: AbortSignal,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await downloadOnce(artifact, folder, repository, signal);
    } catch (error) {
      if (attempt === TRIES || signal.aborted) throw error;
      await sleep(PAUSE_MS * attempt, undefined, { signal });
    }
  }
}

async function downloadOnce(
  artifact: Artifact,
  folder: string,
  repository: string | null,
  signal: AbortSignal,
): Promise<string> {
  const { groupId, artifactId, version, classifier } = artifact;
  const shape = { groupId, artifactId, version, ...(classifier === null ? {} : { classifier }) };
  const over = new AbortController();
  const options = {
    timeout: STALL_MS,
    signal: AbortSignal.any([signal, over.signal]),
    agent: chooseAgent,
  };
  try {
    return await Promise.race([
      download(shape, folder, repository ?? undefined, artifact.file, options),
      // A line that is cut half-way leaves the download waiting for ever.
      watchForStall(join(folder, artifact.file), options.signal),
    ]);
  } finally {
    over.abort();
  }
}

async function watchForStall(file: string, signal: AbortSignal): Promise<never> {
  for (let size = -1; ;) {
    await sleep(STALL_MS, undefined, { signal });
    const now = await stat(file)
      .then((s) => s.size)
      .catch(() => -1);
    if (now === size) throw new Error(`no data for ${STALL_MS / 1000} seconds`);
    size = now;
  }
}
