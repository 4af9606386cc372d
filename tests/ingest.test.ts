import { documentIdOf } from '../server/core/digest.ts';
import type { Loader, LoadResult } from '../server/graph/loader.ts';
import { ingest } from '../server/ingest.ts';
import type { Extractor } from '../server/io/extractor.ts';
import { createRejected, type ReadItem } from '../server/io/readers/types.ts';
import type { StoredDocument } from '../server/model/projection.ts';
import { anEvent, anExtraction } from './factories.ts';

const REJECT = createRejected('b.bin', 'binary', 'it holds zero bytes');

function aText(key: string): ReadItem {
  return { status: 'read', path: `${key}.txt`, source: { key, text: `Text ${key}.` } };
}

async function* toItems(items: readonly ReadItem[]): AsyncGenerator<ReadItem> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Workers outside: every document tells one event; "stuck" takes too long. */
function createFakeExtractor(): Extractor & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    size: 2,
    version: () => Promise.resolve('rules-2'),
    run: ({ key }) => {
      seen.push(key);
      if (key === 'stuck')
        return Promise.resolve({ status: 'rejected', reason: 'timed-out', detail: 'it took long' });
      return Promise.resolve({
        status: 'done',
        output: anExtraction({
          document: { key, abstentions: { 'no-rule': 2 } },
          events: [anEvent({ seed: key })],
        }),
      });
    },
    close: () => Promise.resolve(),
  };
}

interface Noted {
  readonly rejects: readonly string[];
  readonly read: readonly string[];
}

/** A database outside: it keeps what it is given, in the batches in which it came. */
function createFakeLoader(
  stored: readonly { key: string; pipeline: string }[] = [],
): Loader & { readonly batches: string[][]; readonly noted: Noted[] } {
  const batches: string[][] = [];
  const noted: Noted[] = [];
  const keys = stored.map(({ key, pipeline }) => ({
    id: documentIdOf({ text: `Text ${key}.` }),
    key,
    pipeline,
  }));
  return {
    batches,
    noted,
    load: (documents: readonly StoredDocument[]): Promise<LoadResult> => {
      batches.push(documents.map(({ extraction }) => extraction.document.key));
      const replaced = documents.filter(({ id }) => keys.some((k) => k.id === id)).length;
      return Promise.resolve({ added: documents.length - replaced, replaced, same: 0 });
    },
    forget: () => Promise.resolve(0),
    stored: () => Promise.resolve(keys),
    documents: () => Promise.resolve([]),
    applyCorrections: () => Promise.resolve(false),
    note: (rejects, read) => {
      noted.push({ rejects: rejects.map(({ path }) => path), read: [...read].sort() });
      return Promise.resolve();
    },
  };
}

test('counts rejects of reading and of work by reason, and goes on', async () => {
  const rejects: string[] = [];
  const summary = await ingest({
    items: toItems([aText('a'), REJECT, aText('stuck'), aText('c')]),
    extractor: createFakeExtractor(),
    loader: createFakeLoader(),
    onReject: ({ path, reason }) => rejects.push(`${path} ${reason}`),
  });
  expect(rejects).toStrictEqual(['b.bin binary', 'stuck.txt timed-out']);
  expect(summary).toStrictEqual({
    added: 2,
    replaced: 0,
    same: 0,
    reports: 2,
    rejected: { binary: 1, 'timed-out': 1 },
    abstentions: { 'no-rule': 4 },
    pipeline: 'rules-2',
    isStopped: false,
  });
});

test('has the rejects remembered by where they were read, but for what is not there', async () => {
  const loader = createFakeLoader([{ key: 'd', pipeline: 'rules-2' }]);
  const missing = createRejected('typo.txt', 'not-found', 'there is no such file');
  await ingest({
    items: toItems([aText('a'), REJECT, missing, aText('stuck'), aText('d')]),
    extractor: createFakeExtractor(),
    loader,
  });
  expect(loader.noted).toStrictEqual([
    { rejects: ['b.bin', 'stuck.txt'], read: ['a.txt', 'd.txt'] },
  ]);
});

test('throws what the loader throws', async () => {
  const loader = { ...createFakeLoader(), load: () => Promise.reject(new Error('disk full')) };
  const run = ingest({ items: toItems([aText('a')]), extractor: createFakeExtractor(), loader });
  await expect(run).rejects.toThrow(new Error('disk full'));
});

test('loads in batches, in the order of the input', async () => {
  const loader = createFakeLoader();
  await ingest({
    items: toItems(['a', 'b', 'c', 'd', 'e'].map(aText)),
    extractor: createFakeExtractor(),
    loader,
    batchSize: 2,
  });
  expect(loader.batches).toStrictEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('passes over what is stored under the same rules and reads again what older rules made', async () => {
  const extractor = createFakeExtractor();
  const summary = await ingest({
    items: toItems(['a', 'b', 'c'].map(aText)),
    extractor,
    loader: createFakeLoader([
      { key: 'a', pipeline: 'rules-2' },
      { key: 'b', pipeline: 'rules-1' },
    ]),
  });
  expect(extractor.seen).toStrictEqual(['b', 'c']);
  expect(summary).toMatchObject({ added: 1, replaced: 1, same: 1 });
});

test('adds nothing when all is stored', async () => {
  const summary = await ingest({
    items: toItems([aText('a')]),
    extractor: createFakeExtractor(),
    loader: createFakeLoader([{ key: 'a', pipeline: 'rules-2' }]),
  });
  expect(summary).toMatchObject({ added: 0, replaced: 0, same: 1 });
});

test('keeps what is extracted when it is stopped', async () => {
  const stopping = new AbortController();
  const loader = createFakeLoader();
  const summary = await ingest({
    items: toItems(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(aText)),
    extractor: createFakeExtractor(),
    loader,
    signal: stopping.signal,
    onProgress: ({ documents }) => {
      if (documents === 2) stopping.abort();
    },
  });
  expect(loader.batches).toStrictEqual([['a', 'b']]);
  expect(summary).toMatchObject({ added: 2, isStopped: true });
});

test('stores nothing without a loader', async () => {
  const summary = await ingest({
    items: toItems([aText('a')]),
    extractor: createFakeExtractor(),
    loader: null,
  });
  expect(summary).toMatchObject({ added: 1, reports: 1 });
});

test('reads a stored text again that comes by a smaller key, so that no order decides its name', async () => {
  const extractor = createFakeExtractor();
  const text = 'One text.';
  const loader = {
    ...createFakeLoader(),
    stored: () =>
      Promise.resolve([{ id: documentIdOf({ text }), key: 'monday', pipeline: 'rules-2' }]),
  };
  const items = ['tuesday', 'friday'].map((key): ReadItem => ({
    status: 'read',
    path: `${key}.txt`,
    source: { key, text },
  }));
  await ingest({ items: toItems(items), extractor, loader });
  expect(extractor.seen).toStrictEqual(['friday']);
});
