import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { readStats } from '../../server/graph/explorer/stats.ts';
import { createLoader, type Loader } from '../../server/graph/loader.ts';
import type { Stats } from '../../server/model/index.ts';
import { ACTS, aDocumentId, anExtraction } from '../factories.ts';
import { openCleanDatabase } from './database.ts';

jest.setTimeout(120_000);

const EMPTY = { path: 'a.txt', reason: 'empty', detail: 'it holds no text' };
const BINARY = { path: 'b.bin', reason: 'binary', detail: 'it holds zero bytes' };

let database: Database;
let loader: Loader;

beforeAll(async () => {
  database = await openCleanDatabase();
  loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
});

afterAll(() => database.close());

async function count(): Promise<Pick<Stats, 'rejected' | 'abstentions'>> {
  const { rejected, abstentions } = await readStats(database, 'rules-2', []);
  return { rejected, abstentions };
}

test('what was rejected is counted once however often it is read, and no more when it could be read', async () => {
  await loader.note([EMPTY, BINARY], []);
  await loader.note([EMPTY, { ...BINARY, path: 'c.bin' }], ['never-rejected.txt']);
  expect((await count()).rejected).toStrictEqual({ binary: 2, empty: 1 });
  await loader.note([], ['a.txt']);
  expect((await count()).rejected).toStrictEqual({ binary: 2 });
});

test('sentences without an event are counted over all documents, and go with theirs', async () => {
  const documents = [{ 'no-trigger': 2 }, { 'no-trigger': 1, unreal: 5 }].map((abstentions, n) => ({
    id: aDocumentId(`text ${n}`),
    text: `text ${n}`,
    pipeline: 'rules-2',
    extraction: anExtraction({ document: { key: `k${n}`, abstentions } }),
  }));
  await loader.load(documents);
  expect((await count()).abstentions).toStrictEqual({ unreal: 5, 'no-trigger': 3 });
  await loader.forget([aDocumentId('text 1')]);
  expect((await count()).abstentions).toStrictEqual({ 'no-trigger': 2 });
});

test.each([
  { sample: ['text 0', 'text 9'], isSample: true },
  { sample: ['text 9'], isSample: false },
  { sample: [], isSample: false },
])('a graph of one document is the sample when that is of it: $sample', async (given) => {
  const ids = given.sample.map(aDocumentId);
  expect((await readStats(database, 'rules-2', ids)).isSample).toBe(given.isSample);
});
