import { documentIdOf } from './core/digest.ts';
import type { Notes } from './core/notes.ts';
import type { Loader, LoadResult, Reject } from './graph/loader.ts';
import { extractItems, type Extractor, type Outcome } from './io/extractor.ts';
import type { ReadItem } from './io/readers/types.ts';
import type { SourceDocument } from './model/document.ts';
import type { StoredDocument } from './model/projection.ts';
import { createTally, type IngestSummary, type Tally } from './tally.ts';

/** How far a run has come. */
export interface IngestProgress {
  readonly documents: number;
  readonly events: number;
  readonly rejected: number;
}

/** What happens to one document after another. */
export type IngestStep =
  | { readonly step: 'begun' | 'same'; readonly path: string; readonly source: SourceDocument }
  | ({ readonly step: 'rejected' } & Omit<Extract<Outcome, { status: 'rejected' }>, 'status'>)
  | ({ readonly step: 'extracted' } & Omit<Extract<Outcome, { status: 'extracted' }>, 'status'>)
  | {
      readonly step: 'stored';
      readonly documents: readonly StoredDocument[];
      readonly result: LoadResult;
    };

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
  /** Hears of each document whenever it comes further. */
  readonly onStep?: (step: IngestStep) => void;
  readonly batchSize?: number;
  /** Stores what is read as soon as what came before is stored, however little it is. */
  readonly isEager?: boolean;
}

const BATCH_SIZE = 50;

/** Reads, extracts and loads, in batches: stopped at any moment it leaves a right graph, and run again it goes on where it was. */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const { items, extractor, loader, signal, onProgress, onReject } = options;
  const pipeline = await extractor.version();
  const tally = createTally();
  const rejects: Reject[] = [];
  const read: string[] = [];
  const onStep = (step: IngestStep): void => {
    if (step.step === 'rejected' && step.reason !== 'not-found') rejects.push(toReject(step));
    if (step.step === 'same' || step.step === 'extracted') read.push(step.path);
    options.onStep?.(step);
  };
  const fresh = passOverStored({ items, pipeline, loader, onStep }, tally);
  const store = createStore(options, tally);
  try {
    for await (const outcome of extractItems(fresh, extractor)) {
      if (signal?.aborted === true) break;
      tally.add(outcome);
      onStep(toStep(outcome));
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
    await loader?.note(rejects, read);
  }
  return tally.summary(pipeline, signal?.aborted === true);
}

/**
 * Leaves out documents that are stored under the same rules, before any work on them is done; not so one that is
 * read by a smaller key now, for the graph keeps the smallest, whichever came first.
 */
async function* passOverStored(
  {
    items,
    pipeline,
    loader,
    onStep,
  }: Pick<IngestOptions, 'items' | 'loader'> & {
    readonly pipeline: string;
    readonly onStep: (step: IngestStep) => void;
  },
  tally: Tally,
): AsyncGenerator<ReadItem> {
  const stored = (await loader?.stored()) ?? [];
  const known = new Map(
    stored.filter((d) => d.pipeline === pipeline).map(({ id, key }) => [id, key]),
  );
  for await (const item of items) {
    if (item.status === 'rejected') {
      yield item;
      continue;
    }
    const { path, source } = item;
    const key = known.get(documentIdOf(source));
    const isKnown = key !== undefined && key <= source.key;
    onStep({ step: isKnown ? 'same' : 'begun', path, source });
    if (isKnown) tally.addSame();
    else yield item;
  }
}

function toReject({ path, reason, detail }: Extract<IngestStep, { step: 'rejected' }>): Reject {
  return { path, reason, detail };
}

function toStep(outcome: Outcome): IngestStep {
  return outcome.status === 'rejected'
    ? { ...outcome, step: 'rejected' }
    : { ...outcome, step: 'extracted' };
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
function createStore(options: IngestOptions, tally: Tally): Store {
  const { loader, onStep, batchSize = BATCH_SIZE, isEager = false } = options;
  let batch: StoredDocument[] = [];
  let loading: Promise<void> | null = null;
  let isLoading = false;

  async function load(to: Loader, documents: readonly StoredDocument[]): Promise<void> {
    isLoading = true;
    try {
      const result = await to.load(documents);
      tally.addLoaded(result);
      onStep?.({ step: 'stored', documents, result });
    } finally {
      isLoading = false;
    }
  }

  async function send(): Promise<void> {
    await loading;
    const documents = batch;
    batch = [];
    if (loader === null || documents.length === 0) return;
    loading = load(loader, documents);
    // It is awaited with the next batch; until then its failure must not count as unheard.
    loading.catch(() => undefined);
  }

  return {
    add: async (document) => {
      batch.push(document);
      if (batch.length >= batchSize || (isEager && !isLoading)) await send();
    },
    flush: async () => {
      await send();
      await loading;
    },
  };
}
