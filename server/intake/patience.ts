import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseUnavailableError } from '../errors.ts';
import type { Loader } from '../graph/loader.ts';

const PAUSE_MS = 1000;
const MOST_TRIES = 120;

/** A loader that waits for a database that is being started again, until the signal says that nobody wants it. */
export function createPatientLoader(loader: Loader, signal: AbortSignal): Loader {
  async function insist<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1)
      try {
        return await work();
      } catch (error) {
        const isAway = error instanceof DatabaseUnavailableError;
        if (!isAway || tries >= MOST_TRIES || signal.aborted) throw error;
        await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
  }
  return {
    ...loader,
    load: (documents, onBatch) => insist(() => loader.load(documents, onBatch)),
    note: (rejects, read) => insist(() => loader.note(rejects, read)),
    stored: () => insist(() => loader.stored()),
    documents: (ids) => insist(() => loader.documents(ids)),
  };
}
