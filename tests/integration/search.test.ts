import { createActIndex } from '../../server/graph/explorer/acts.ts';
import { search } from '../../server/graph/explorer/search.ts';
import type { Database } from '../../server/graph/database.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { ACTS, aDocument, anActor, anEntity } from '../factories.ts';
import { openCleanDatabase } from './database.ts';
import { aSmallGraph } from './samples.ts';

const acts = createActIndex([...ACTS.values()]);
let database: Database;

/** An embassy that did nothing, and whose name and short names hold what is typed more often than the state's. */
const EMBASSY = anActor({
  id: 'org:RUS:embassy',
  name: 'Rus Embassy',
  kind: 'organization',
  country: 'RUS',
});

beforeAll(async () => {
  database = await openCleanDatabase();
  const idle = aDocument('idle', {
    text: 'The Rus Embassy in Lima was closed.',
    document: { title: 'Closed', outlet: 'The Harbour Wire' },
    entities: [anEntity(EMBASSY, { aliases: ['Russian Embassy', 'Russia’s Embassy'] })],
    events: [],
  });
  const loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
  await loader.load([...aSmallGraph(), idle]);
});
afterAll(() => database.close());

test.each([
  ['rus', 'state:RUS'],
  ['RUS', 'state:RUS'],
  ['kor', 'state:KOR'],
  ['civ', 'state:CIV'],
  ['ru', 'state:RUS'],
  ['rus emb', 'org:RUS:embassy'],
  ['Russian embassy', 'org:RUS:embassy'],
])('finds for %j first of all %s', async (typed, id) => {
  const { hits } = await search(database, acts, typed, 10);
  expect(hits[0]).toMatchObject({ type: 'entity', entity: { id } });
});

test('finds who holds an office, and says which', async () => {
  const { hits } = await search(database, acts, 'ambass', 10);
  const people = hits.filter((hit) => hit.type === 'entity');
  expect(people.map(({ matched }) => matched).join()).toMatch(/^ambassador, /u);
});
