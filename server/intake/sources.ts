import { restoreSource } from '../core/carried.ts';
import type { Loader } from '../graph/loader.ts';
import { readBytes, readPaths } from '../io/readers/read.ts';
import { createRejected, type ReadItem } from '../io/readers/types.ts';
import type { DocumentId } from '../model/ids.ts';
import { SAMPLE_PATHS } from '../sample.ts';
import type { Order, Spool } from './spool.ts';

const BATCH_SIZE = 50;

/** What one file that is sent may hold. */
export const FILE_BYTES = 64 * 1024 * 1024;

/** Stored documents as they were read at first; an ingest passes over those whose records are up to date. */
export async function* readStored(
  loader: Loader,
  ids: readonly DocumentId[],
): AsyncGenerator<ReadItem> {
  for (let at = 0; at < ids.length; at += BATCH_SIZE)
    for (const { id, text, extraction } of await loader.documents(ids.slice(at, at + BATCH_SIZE)))
      yield { status: 'read', path: id, source: restoreSource(extraction.document, text) };
}

/** What an order is for; `onFile` hears of each file that is read to its end. */
export function readOrder(
  wanted: Order,
  { spool, loader, onFile }: { spool: Spool; loader: Loader; onFile: (at: number) => void },
): AsyncIterable<ReadItem> {
  switch (wanted.kind) {
    case 'files':
    case 'texts':
      return readFiles(wanted, spool, onFile);
    case 'again':
      return readStored(loader, wanted.ids);
    case 'sample':
      return readPaths(SAMPLE_PATHS);
  }
}

async function* readFiles(
  { id, files }: Order,
  spool: Spool,
  onFile: (at: number) => void,
): AsyncGenerator<ReadItem> {
  for (const [at, { name, bytes }] of files.entries()) {
    if (bytes > FILE_BYTES)
      yield createRejected(
        name,
        'too-large',
        `it holds more than ${FILE_BYTES} bytes, the most that is taken from the page: use demarche ingest`,
      );
    else yield* readBytes(name, spool.open(id, at));
    onFile(at);
  }
}
