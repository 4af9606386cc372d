import { documentIdOf } from './core/digest.ts';
import type { Notes } from './core/notes.ts';
import type { Loader, LoadResult } from './graph/loader.ts';
import { extractItems, type Extractor, type Outcome } from './io/extractor.ts';
import type { ReadItem } from './io/readers/types.ts';
import type { StoredDocument } from './model/projection.ts';
import { createTally, type IngestSummary, type Tally } from './tally.ts';

/** How far a run has come. */
export interface IngestProgress {
  readonly documents: number;
  readonly events: number;
  readonly rejected: number;
}

export interface IngestOptions {
  /** What was read; see io/readers. */
  readonly items: AsyncIterable<ReadItem>;
  readonly extractor: Extractor;
  /** null reads and extracts, and stores nothing. */
  readonly loader: Loader | null;
  readonly signal?: AbortSignal;
  /** Hears of each document when it is extracted, and of each batch when it is stored. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Hears of each reject. */
  readonly onReject?: (reject: Extract<Outcome, { status: 'rejected' }>) => void;
  /** Hears of what stayed open in each document, when the extractor takes notes. */
  readonly onNotes?: (document: string, notes: Notes) => void;
  readonly batchSize?: number;
}

const BATCH_SIZE = 50;

/** Reads, extracts and loads, in batches: stopped at any moment it leaves a right graph, and run again it goes on where it was. */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const { items, extractor, loader, signal, onProgress, onReject } = options;
  const pipeline = await extractor.version();
  const tally = createTally();
  const fresh = passOverStored(items, pipeline, loader, tally);
  const store = createStore(loader, tally, options.batchSize ?? BATCH_SIZE);
  try {
    for await (const outcome of extractItems(fresh, extractor)) {
      if (signal?.aborted === true) break;
      tally.add(outcome);
      if (outcome.status === 'rejected') onReject?.(outcome);
      else {
        if (outcome.notes !== null) options.onNotes?.(outcome.source.key, outcome.notes);
        await store.add(toStored(outcome, pipeline));
      }
      onProgress?.(tally.progress());
    }
  } finally {
    // What is extracted is kept, also of a run that is stopped or fails.
    await store.flush();
  }
  return tally.summary(pipeline, signal?.aborted === true);
}

/**
 * Leaves out documents that are stored under the same rules, before any work on them is done; not so one that is
 * read by a smaller key now, for the graph keeps the smallest, whichever came first.
 */
async function* passOverStored(
  items: AsyncIterable<ReadItem>,
  pipeline: string,
  loader: Loader | null,
  tally: Tally,
): AsyncGenerator<ReadItem> {
  const stored = (await loader?.stored()) ?? [];
  const known = new Map(
    stored.filter((d) => d.pipeline === pipeline).map(({ id, key }) => [id, key]),
  );
  for await (const item of items) {
    const key = item.status === 'read' ? known.get(documentIdOf(item.source)) : undefined;
    if (item.status === 'read' && key !== undefined && key <= item.source.key) tally.addSame();
    else yield item;
  }
}

function toStored(
  outcome: Extract<Outcome, { status: 'extracted' }>,
  pipeline: string,
): StoredDocument {
  const { source, extraction } = outcome;
  return { id: documentIdOf(source), text: source.text, pipeline, extraction };
}

interface Store {
  add(document: StoredDocument): Promise<void>;
  flush(): Promise<void>;
}

/** Loads one batch while the next one is extracted, and never holds more than these two. */
function createStore(loader: Loader | null, tally: Tally, batchSize: number): Store {
  let batch: StoredDocument[] = [];
  let loading: Promise<LoadResult> | null = null;

  async function settle(): Promise<void> {
    const current = loading;
    loading = null;
    if (current !== null) tally.addLoaded(await current);
  }

  async function send(): Promise<void> {
    await settle();
    const documents = batch;
    batch = [];
    if (loader === null || documents.length === 0) return;
    loading = loader.load(documents);
    // It is awaited with the next batch; until then its failure must not count as unheard.
    loading.catch(() => undefined);
  }

  return {
    add: async (document) => {
      batch.push(document);
      if (batch.length >= batchSize) await send();
    },
    flush: async () => {
      await send();
      await settle();
    },
  };
}
