import { randomBytes } from 'node:crypto';
import { NotFoundError } from '../errors.ts';
import type { Loader } from '../graph/loader.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Removal } from '../model/intake.ts';
import type { StoredDocument } from '../model/projection.ts';

/** Takes documents out, and keeps them so that they can be put back as they were. */
export interface Removals {
  remove(ids: readonly DocumentId[]): Promise<Removal>;
  /** Puts back what a removal took; answers how many documents that were. */
  restore(id: string): Promise<number>;
}

/** So many removals can be taken back, and so much text is kept for it; the oldest go first. */
const MOST_KEPT = 20;
const MOST_UNITS = 64 * 1024 * 1024;
const BATCH_SIZE = 50;

/** Removals of one program's life: they are put back with the very records that they had. */
export function createRemovals(loader: Loader): Removals {
  const kept = new Map<string, readonly StoredDocument[]>();

  function trim(): void {
    const sizes = [...kept].map(([id, documents]) => ({ id, size: sizeOf(documents) }));
    let total = sizes.reduce((sum, { size }) => sum + size, 0);
    for (const { id, size } of sizes.slice(0, -1)) {
      if (kept.size <= MOST_KEPT && total <= MOST_UNITS) return;
      kept.delete(id);
      total -= size;
    }
  }

  return {
    remove: async (ids) => {
      const documents: StoredDocument[] = [];
      for (let at = 0; at < ids.length; at += BATCH_SIZE)
        documents.push(...(await loader.documents(ids.slice(at, at + BATCH_SIZE))));
      const id = randomBytes(8).toString('hex');
      await loader.forget(documents.map((document) => document.id));
      kept.set(id, documents);
      trim();
      return { id, documents: documents.length };
    },
    restore: async (id) => {
      const documents = kept.get(id);
      if (documents === undefined)
        throw new NotFoundError(`intake: the removal "${id}" can't be taken back any more`);
      await loader.load(documents);
      kept.delete(id);
      return documents.length;
    },
  };
}

function sizeOf(documents: readonly StoredDocument[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}
