import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { NotFoundError } from '../../server/errors.ts';
import type { Database } from '../../server/graph/database.ts';
import { createActIndex } from '../../server/graph/explorer/acts.ts';
import { readDyad } from '../../server/graph/explorer/events/dyad.ts';
import { createSnapshots } from '../../server/graph/explorer/network/snapshot.ts';
import { createLoader } from '../../server/graph/loader.ts';
import {
  createEntityId,
  type Dyad,
  networkQuery,
  type StoredDocument,
} from '../../server/model/index.ts';
import { ACTS, aDocument, anAct, anEvent, RUSSIA, ZINOVIEV } from '../factories.ts';
import { openCleanDatabase } from './database.ts';
import { aSmallGraph, FRANCE } from './samples.ts';

jest.setTimeout(120_000);

const MINISTRY = 'org:KOR:foreign-ministry';

let database: Database;
beforeAll(async () => {
  database = await openCleanDatabase();
  await createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS }).load([
    ...aSmallGraph(),
    anAside(),
  ]);
});
afterAll(() => database.close());

/** What France said of Russia and its ambassador, and to nobody. */
function anAside(): StoredDocument {
  const text = 'France said Ambassador Zinoviev and Russia had been told.';
  const event = anEvent({
    seed: 'aside-1',
    type: anAct('SAID'),
    source: FRANCE,
    target: null,
    concerns: [ZINOVIEV.id, RUSSIA.id],
    content: 'Ambassador Zinoviev and Russia had been told',
    date: '2024-06-20',
    evidence: [{ start: 0, end: text.length }],
    cues: [{ start: 7, end: 11 }],
  });
  return aDocument('aside', { text, events: [event] });
}

async function ask(a: string, b: string, query: object = {}): Promise<Dyad> {
  const snapshot = await createSnapshots(database)();
  const acts = createActIndex([...ACTS.values()]);
  const pair = [createEntityId(a), createEntityId(b)] as const;
  return readDyad(database, acts, snapshot, pair, networkQuery.parse(query));
}

function actsOf({ events }: Dyad): readonly string[] {
  return events.map(({ act }) => act);
}

describe('a dyad', () => {
  it('is none of somebody who is not there, nor of one alone', async () => {
    await expect(ask('state:KOR', 'state:ZZZ')).rejects.toThrow(NotFoundError);
    await expect(ask('state:KOR', 'state:KOR')).rejects.toThrow(NotFoundError);
  });

  it('lays open what two did to each other, and those who speak for them when rolled up', async () => {
    expect(actsOf(await ask('state:KOR', 'state:RUS'))).toStrictEqual(['WARNED']);
    const rolled = await ask('state:KOR', 'state:RUS', { rollup: 'state' });
    expect(actsOf(rolled)).toStrictEqual(['WARNED', 'SUMMONED']);
    expect(rolled.events[0]?.answers).toMatchObject([{ act: 'SUMMONED' }]);
    expect(rolled.counts).toStrictEqual({ all: 2, passed: 2, about: 0 });
  });

  it('says which acts were the second one’s', async () => {
    const { events, back } = await ask('state:KOR', 'state:RUS', { rollup: 'state' });
    const swapped = await ask('state:RUS', 'state:KOR', { rollup: 'state' });
    expect(back).toStrictEqual([events[0]?.id]);
    expect(swapped.back).toStrictEqual([events[1]?.id]);
  });

  it('is filtered as the network is, and says how much that cuts', async () => {
    const warned = await ask('state:KOR', 'state:RUS', { rollup: 'state', acts: ['WARNED'] });
    expect(actsOf(warned)).toStrictEqual(['WARNED']);
    expect(warned.counts).toStrictEqual({ all: 2, passed: 1, about: 0 });
    const plain = await ask('state:KOR', 'state:RUS', { rollup: 'state', hedges: ['plain'] });
    expect(actsOf(plain)).toStrictEqual(['SUMMONED']);
  });

  it('gives the latest acts where it is asked for fewer than there are', async () => {
    const latest = await ask('state:KOR', 'state:RUS', { rollup: 'state', limit: 1 });
    expect([actsOf(latest), latest.counts.passed, latest.truncated]).toStrictEqual([
      ['WARNED'],
      2,
      true,
    ]);
  });

  it('comes with what answers its acts of what one of the two did to another', async () => {
    expect((await ask('state:KOR', 'state:RUS')).context).toStrictEqual([]);
    const told = await ask(MINISTRY, 'state:RUS', { rollup: 'organization' });
    expect(actsOf(told)).toStrictEqual(['SUMMONED']);
    expect(told.context.map(({ act }) => act)).toStrictEqual(['WARNED']);
    expect(told.back).toStrictEqual(told.context.map(({ id }) => id));
  });

  it('holds what one said about the other, once, unless only what is said to somebody is asked for', async () => {
    const all = await ask('state:FRA', 'state:RUS', { rollup: 'state' });
    expect(all.events).toMatchObject([{ act: 'SAID', target: null }]);
    expect(all.counts).toStrictEqual({ all: 1, passed: 1, about: 1 });
    const left = await ask('state:FRA', 'state:RUS', { rollup: 'state', about: 'left' });
    expect(actsOf(left)).toStrictEqual([]);
    expect(left.counts).toStrictEqual({ all: 1, passed: 0, about: 1 });
  });
});
