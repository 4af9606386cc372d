import { NO_ADDITIONS, type Additions } from '../core/additions.ts';
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
    }
  | {
      readonly status: 'rejected';
      readonly path: string;
      readonly reason: RejectReason;
      readonly detail: string;
    };

export type Extractor = Pool<SourceDocument, Extraction>;

const BASE_MS = 30_000;
/** A slow machine parses some 20,000 characters in a second. */
const MS_PER_UNIT = 0.5;

/** A pool of workers that run the pipeline, with what a user adds to its tables. */
export function createExtractor(size?: number, data: Additions = NO_ADDITIONS): Extractor {
  return createPool<SourceDocument, Extraction>({
    entry: new URL('./worker.mjs', import.meta.url),
    ...(size === undefined ? {} : { size }),
    data,
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
    return result.status === 'done'
      ? { status: 'extracted', path, source, extraction: result.output }
      : { status: 'rejected', path, reason: result.reason, detail: result.detail };
  });
}
