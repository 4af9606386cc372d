import { NotFoundError } from '../errors.ts';
import type { Loader } from '../graph/loader.ts';
import type { DocumentId } from '../model/ids.ts';
import type { Removal } from '../model/intake.ts';
import type { StoredDocument } from '../model/projection.ts';
import type { Bin } from './bin.ts';

/** Takes documents out, and keeps them so that they can be put back as they were. */
export interface Removals {
  remove(ids: readonly DocumentId[]): Promise<Removal>;
  /** Puts back what a removal took; answers how many documents that were. */
  restore(id: string): Promise<number>;
}

const BATCH_SIZE = 50;

/** Removals that go to a bin: they are put back with the very records that they had. */
export function createRemovals(loader: Loader, bin: Bin): Removals {
  return {
    remove: async (ids) => {
      const documents: StoredDocument[] = [];
      for (let at = 0; at < ids.length; at += BATCH_SIZE)
        documents.push(...(await loader.documents(ids.slice(at, at + BATCH_SIZE))));
      // Kept before they go: who is stopped between the two has lost nothing.
      const id = await bin.keep(documents);
      await loader.forget(documents.map((document) => document.id));
      return { id, documents: documents.length };
    },
    restore: async (id) => {
      const documents = await bin.find(id);
      if (documents === null)
        throw new NotFoundError(`intake: the removal "${id}" can't be taken back any more`);
      await loader.load(documents);
      await bin.drop(id);
      return documents.length;
    },
  };
}
