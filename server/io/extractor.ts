import { NO_ADDITIONS, type Additions } from '../core/additions.ts';
import type { Notes } from '../core/notes.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Extraction } from '../model/record.ts';
import { mapInOrder } from './ordered.ts';
import { createPool, type Pool, type WorkReason } from './pool.ts';
import type { ReadItem, ReadReason } from './readers/types.ts';

/** Why something gave no extraction, from reading on. */
export type RejectReason = ReadReason | WorkReason;

export type Outcome =
  | {
      readonly status: 'extracted';
      readonly path: string;
      readonly source: SourceDocument;
      readonly extraction: Extraction;
      /** null unless the extractor takes notes. */
      readonly notes: Notes | null;
    }
  | {
      readonly status: 'rejected';
      readonly path: string;
      readonly reason: RejectReason;
      readonly detail: string;
    };

/** What a worker hands back. */
export type Extracted = Extraction & { readonly notes?: Notes };
export type Extractor = Pool<SourceDocument, Extracted>;

const BASE_MS = 30_000;
/** A slow machine parses some 20,000 characters in a second. */
const MS_PER_UNIT = 0.5;

/** A pool of workers that run the pipeline, with what a user adds to its tables. */
export function createExtractor(
  size?: number,
  added: Additions = NO_ADDITIONS,
  isNoted = false,
): Extractor {
  return createPool<SourceDocument, Extracted>({
    entry: new URL('./worker.mjs', import.meta.url),
    ...(size === undefined ? {} : { size }),
    data: { added, isNoted },
    timeoutMs: ({ text }) => BASE_MS + text.length * MS_PER_UNIT,
  });
}

/** Extracts what was read, in the order in which it was read; rejects pass through. */
export function extractItems(
  items: AsyncIterable<ReadItem>,
  extractor: Extractor,
): AsyncGenerator<Outcome> {
  return mapInOrder(items, extractor.size * 2, async (item): Promise<Outcome> => {
    if (item.status === 'rejected') return item;
    const { path, source } = item;
    const result = await extractor.run(source);
    if (result.status === 'rejected')
      return { status: 'rejected', path, reason: result.reason, detail: result.detail };
    const { notes = null, ...extraction } = result.output;
    return { status: 'extracted', path, source, extraction, notes };
  });
}
