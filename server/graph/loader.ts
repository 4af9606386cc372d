import { NO_CORRECTIONS, serializeCorrections } from '../core/project/corrections.ts';
import { planChange, type Request, type Rules } from '../core/project/plan.ts';
import type { DocumentId } from '../model/ids.ts';
import type { StoredDocument } from '../model/projection.ts';
import type { Database, Runner } from './database.ts';
import { applyChange } from './load/apply.ts';
import { FIND_DOCUMENTS, FIND_STORED } from './load/reads.ts';
import { compareStored, keepSmallerKey, toStoredDocument } from './load/stored.ts';
import { createView } from './load/view.ts';
import { DROP_REJECTS, LOCK, PUT_REJECTS, SET_CORRECTIONS } from './load/writes.ts';

/** What became of the documents given to load. */
export interface LoadResult {
  readonly added: number;
  readonly replaced: number;
  /** Stored already with the same records. */
  readonly same: number;
}

/** A stored document without its text: enough to know whether it must be read again. */
export interface StoredKey {
  readonly id: DocumentId;
  readonly key: string;
  readonly pipeline: string;
}

/** What gave no document, by where it was read, and why. */
export interface Reject {
  readonly path: string;
  readonly reason: string;
  readonly detail: string;
}

/** The one writer of the graph. */
export interface Loader {
  /** Brings documents in, or their new records; `onBatch` hears of each batch when it is safely stored. */
  load(
    documents: readonly StoredDocument[],
    onBatch?: (result: LoadResult) => void,
  ): Promise<LoadResult>;
  /** Takes documents out, with all that only they told; answers how many there were. */
  forget(ids: readonly DocumentId[]): Promise<number>;
  /** Remembers what gave no document, and forgets that of what could be read since. */
  note(rejects: readonly Reject[], read: readonly string[]): Promise<void>;
  stored(): Promise<readonly StoredKey[]>;
  documents(ids: readonly DocumentId[]): Promise<readonly StoredDocument[]>;
  /** Makes the whole graph anew when it was made under other corrections. */
  applyCorrections(): Promise<boolean>;
}

const NOTHING: LoadResult = { added: 0, replaced: 0, same: 0 };

/** Each batch is one transaction, so a stop at any moment leaves a graph that is right for what it holds. */
export function createLoader(database: Database, rules: Rules, batchSize = 50): Loader {
  async function loadBatch(
    batch: readonly StoredDocument[],
    isForced = false,
  ): Promise<LoadResult> {
    return database.transaction(async (tx) => {
      await tx.run(LOCK, {});
      const sorted = isForced ? { put: batch, result: NOTHING } : await sortOut(tx, batch);
      if (sorted.put.length > 0) await change(tx, { put: sorted.put, forget: [] }, rules);
      return sorted.result;
    });
  }

  return {
    async load(documents, onBatch) {
      let total = NOTHING;
      for (const batch of batchesOf(uniqueDocuments(documents), batchSize)) {
        const result = await loadBatch(batch);
        total = addResults(total, result);
        onBatch?.(result);
      }
      return total;
    },
    async forget(ids) {
      let forgotten = 0;
      for (const batch of batchesOf([...new Set(ids)], batchSize))
        forgotten += await database.transaction(async (tx) => {
          await tx.run(LOCK, {});
          const there = await tx.run(FIND_DOCUMENTS, { ids: batch });
          if (there.length > 0)
            await change(tx, { put: [], forget: there.map(({ id }) => id) }, rules);
          return there.length;
        });
      return forgotten;
    },
    async note(rejects, read) {
      if (read.length > 0) await database.write(DROP_REJECTS, { paths: read });
      if (rejects.length > 0) await database.write(PUT_REJECTS, { rows: rejects });
    },
    stored: () => database.read(FIND_STORED, {}),
    async documents(ids) {
      return (await database.read(FIND_DOCUMENTS, { ids })).map(toStoredDocument);
    },
    async applyCorrections() {
      const current = serializeCorrections(rules.corrections);
      const [lock] = await database.write(LOCK, {});
      if ((lock?.corrections ?? NO_CORRECTIONS_TEXT) === current) return false;
      const stored = await database.read(FIND_STORED, {});
      for (const batch of batchesOf(stored, batchSize)) {
        const ids = batch.map(({ id }) => id);
        const documents = await database.read(FIND_DOCUMENTS, { ids });
        await loadBatch(documents.map(toStoredDocument), true);
      }
      await database.write(SET_CORRECTIONS, { corrections: current });
      return true;
    },
  };
}

async function change(tx: Runner, request: Request, rules: Rules): Promise<void> {
  await applyChange(tx, await planChange(createView(tx), request, rules));
}

/** Leaves out what is stored already; of two accounts by the same rules the smaller stays, whichever came first. */
async function sortOut(
  tx: Runner,
  batch: readonly StoredDocument[],
): Promise<{ put: readonly StoredDocument[]; result: LoadResult }> {
  const rows = await tx.run(FIND_DOCUMENTS, { ids: batch.map(({ id }) => id) });
  const stored = new Map(rows.map((row) => [row.id, toStoredDocument(row)]));
  const put = batch.flatMap((document) => {
    const old = stored.get(document.id);
    if (old === undefined) return [document];
    if (old.pipeline !== document.pipeline) return [keepSmallerKey(document, old)];
    return compareStored(document, old) < 0 ? [document] : [];
  });
  const replaced = put.filter(({ id }) => stored.has(id)).length;
  return {
    put,
    result: { added: put.length - replaced, replaced, same: batch.length - put.length },
  };
}

/** One document for an id: of several by the same rules the smaller, else the last. */
function uniqueDocuments(documents: readonly StoredDocument[]): readonly StoredDocument[] {
  const byId = new Map<DocumentId, StoredDocument>();
  for (const document of documents) {
    const other = byId.get(document.id);
    const isKept = other?.pipeline === document.pipeline && compareStored(other, document) <= 0;
    if (isKept) continue;
    byId.set(document.id, other === undefined ? document : keepSmallerKey(document, other));
  }
  return [...byId.values()];
}

function batchesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

function addResults(a: LoadResult, b: LoadResult): LoadResult {
  return { added: a.added + b.added, replaced: a.replaced + b.replaced, same: a.same + b.same };
}

const NO_CORRECTIONS_TEXT = serializeCorrections(NO_CORRECTIONS);
