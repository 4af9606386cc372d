import type { SearchHit, SearchResult } from '../../server/model/index.ts';
import { createActIndex } from '../../server/graph/explorer/acts.ts';
import { search } from '../../server/graph/explorer/search.ts';
import type { Database } from '../../server/graph/database.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { loadThesaurus } from '../../server/io/resources.ts';
import { ACTS, aDocument, anAct, anActor, anEntity, anEvent, RUSSIA } from '../factories.ts';
import { openCleanDatabase } from './database.ts';
import { aSmallGraph, FRANCE } from './samples.ts';

const acts = createActIndex([...ACTS.values()]);
const thesaurus = loadThesaurus();
let database: Database;

/** An embassy that did nothing, and whose name and short names hold what is typed more often than the state's. */
const EMBASSY = anActor({
  id: 'org:RUS:embassy',
  name: 'Rus Embassy',
  kind: 'organization',
  country: 'RUS',
});
const MYANMAR = anActor({ id: 'state:MMR', name: 'Myanmar', country: 'MMR' });
const ERDOGAN = anActor({
  id: 'person:recep-tayyip-erdogan',
  name: 'Recep Tayyip Erdoğan',
  kind: 'person',
  country: 'TUR',
});
const PACT = anEntity(
  anActor({ id: 'treaty:border', name: 'Border Treaty', kind: 'treaty', country: null }),
);
const TEXT = 'France signed the Border Treaty with Myanmar. Erdoğan condemned Russia.';

beforeAll(async () => {
  database = await openCleanDatabase();
  const idle = aDocument('idle', {
    text: 'The Rus Embassy in Lima was closed.',
    document: { title: 'Closed', outlet: 'The Harbour Wire' },
    entities: [anEntity(EMBASSY, { aliases: ['Russian Embassy', 'Russia’s Embassy'] })],
    events: [],
  });
  const signed = aDocument('signed', {
    text: TEXT,
    document: { title: 'A border is settled', outlet: 'Eastern Post' },
    entities: [anEntity(FRANCE), anEntity(MYANMAR), anEntity(ERDOGAN), anEntity(RUSSIA), PACT],
    events: [
      anEvent({
        seed: 'signed-1',
        type: anAct('SIGNED'),
        source: FRANCE,
        target: MYANMAR,
        concerns: [PACT.id],
        evidence: [{ start: 0, end: 45 }],
      }),
      anEvent({
        seed: 'signed-2',
        type: anAct('CONDEMNED'),
        source: ERDOGAN,
        target: RUSSIA,
        evidence: [{ start: 46, end: 71 }],
      }),
      anEvent({
        seed: 'signed-3',
        type: anAct('CONDEMNED'),
        source: RUSSIA,
        target: FRANCE,
        evidence: [{ start: 46, end: 71 }],
      }),
    ],
  });
  const loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
  await loader.load([...aSmallGraph(), idle, signed]);
});
afterAll(() => database.close());

function find(q: string, of?: SearchHit['type'], limit = 10): Promise<SearchResult> {
  return search({ database, acts, thesaurus }, { q, limit, ...(of === undefined ? {} : { of }) });
}

function summaries({ hits }: SearchResult): readonly string[] {
  return hits.flatMap((hit) => (hit.type === 'event' ? hit.summary : []));
}

test.each([
  '',
  '   ',
  '+-&&||!(){}[]^"~*?:\\/',
  'Seoul AND (',
  '*:*',
  'name:/x.*/',
  '[qq TO qq]',
  '\u0000\u{1F600}',
  'zz'.repeat(250),
])('finds no entity for %j, and does not stumble', async (typed) => {
  const { hits } = await find(typed, 'entity');
  expect(hits).toStrictEqual([]);
});

test('finds nothing where one of the words is nowhere', async () => {
  const { hits, totals } = await find('Russia qwertyuiop');
  expect({ hits, totals }).toStrictEqual({
    hits: [],
    totals: { entity: 0, event: 0, document: 0 },
  });
});

test.each([
  ['rus', 'state:RUS'],
  ['RUS', 'state:RUS'],
  ['kor', 'state:KOR'],
  ['civ', 'state:CIV'],
  ['ru', 'state:RUS'],
  ['rus emb', 'org:RUS:embassy'],
  ['Russian embassy', 'org:RUS:embassy'],
  ["Cote d'Ivoire", 'state:CIV'],
  ['Côte d’Iv', 'state:CIV'],
  ['Burma', 'state:MMR'],
  ['Burm', 'state:MMR'],
  ['MMR', 'state:MMR'],
  ['Erdogan', ERDOGAN.id],
  ['recep erd', ERDOGAN.id],
  ['Erdogen', ERDOGAN.id],
  ['Zinovyev', 'person:georgy-zinoviev'],
  ['ambassador of Russia', 'person:georgy-zinoviev'],
  ['Russian ambassador', 'person:georgy-zinoviev'],
])('finds for %j first of all %s', async (typed, id) => {
  const { hits } = await find(typed);
  expect(hits[0]).toMatchObject({ type: 'entity', entity: { id } });
});

test('finds who holds an office, and says which', async () => {
  const { hits } = await find('ambass');
  const people = hits.filter((hit) => hit.type === 'entity');
  expect(people.map(({ matched }) => matched).join()).toMatch(/^ambassador, /u);
  expect(people[0]).toMatchObject({ role: 'ambassador, Russia' });
});

test('says by which former name it found a state', async () => {
  const { hits } = await find('Burma');
  expect(hits[0]).toMatchObject({ matched: 'Burma', entity: { name: 'Myanmar' } });
});

test('says when only what is close to the words was found', async () => {
  expect(await find('Zinoviev')).toMatchObject({ isLoose: false });
  expect(await find('Zinovyev')).toMatchObject({ isLoose: true });
});

test.each([
  ['summoned Georgy Zinoviev', 'South Korea’s foreign ministry summoned Georgy Zinoviev'],
  ['summons Zinoviev', 'South Korea’s foreign ministry summoned Georgy Zinoviev'],
  ['Russian ambassador summoned', 'South Korea’s foreign ministry summoned Georgy Zinoviev'],
  ['treaty signed', 'France signed with Myanmar'],
  ['signing', 'France signed with Myanmar'],
  ['Russia condemned', 'Russia condemned France'],
  ['condemned Russia', 'Recep Tayyip Erdoğan condemned Russia'],
])('finds for %j first of the acts %j', async (typed, summary) => {
  expect(summaries(await find(typed, 'event'))[0]).toBe(summary);
});

test('offers an act with its label, its kind and its day', async () => {
  const { hits } = await find('summoned Zinoviev', 'event');
  expect(hits[0]).toMatchObject({
    act: 'SUMMONED',
    label: 'Summoned',
    quad: 'verbal-conflict',
    date: expect.stringMatching(/^2024-06/u) as unknown,
  });
});

test('counts all that was found, whatever part of it is given', async () => {
  const whole = await find('Russia');
  const few = await find('Russia', 'event', 1);
  expect(few.totals).toStrictEqual(whole.totals);
  expect(few.hits.map(({ type }) => type)).toStrictEqual(['event']);
  expect(whole.totals.event).toBe(summaries(await find('Russia', 'event', 100)).length);
  expect(whole.totals.event).toBeGreaterThan(1);
});

test('counts entities by kind and country, and acts by act and year, and narrows by each', async () => {
  const ask = (q: string, narrowed: object): Promise<SearchResult> =>
    search({ database, acts, thesaurus }, { q, limit: 10, ...narrowed });
  const all = await ask('rus', {});
  const kinds = new Map(all.facets.kind.map(({ value, count }) => [value, count]));
  expect([...kinds.keys()].sort()).toStrictEqual(['organization', 'person', 'state']);
  expect(all.facets.country).toMatchObject([{ value: 'RUS', name: 'Russia' }]);
  expect((await ask('border', {})).facets.country).toStrictEqual([
    { value: '', name: '', count: 1 },
  ]);
  const states = await ask('rus', { of: 'entity', kind: 'state' });
  expect(states.totals.entity).toBe(kinds.get('state'));
  expect(states.facets.kind).toStrictEqual(all.facets.kind);
  expect(states.hits).toMatchObject([{ entity: { id: 'state:RUS' } }]);
  const told = await ask('condemned', {});
  const [year] = told.facets.year;
  expect(told.facets.act).toMatchObject([{ value: 'CONDEMNED', count: told.totals.event }]);
  expect((await ask('condemned', { year: year?.value })).totals.event).toBe(year?.count);
  const none = await ask('condemned', { year: '1815' });
  expect([none.totals.event, none.isLoose]).toStrictEqual([0, false]);
});
