import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { createSnapshots } from '../../server/graph/explorer/network/snapshot.ts';
import { createLoader } from '../../server/graph/loader.ts';
import type { StoredDocument } from '../../server/model/index.ts';
import { ACTS, aDocument, anActor, anEntity, anEvent, RUSSIA } from '../factories.ts';
import { openCleanDatabase } from './database.ts';

jest.setTimeout(120_000);

let database: Database;
beforeAll(async () => {
  database = await openCleanDatabase();
});
afterAll(() => database.close());

/** A document in which a Turkmen foreign minister is called so. */
function calling(name: string, id: string): StoredDocument {
  const minister = anActor({ id, name, kind: 'person', country: 'TKM' });
  const office = anActor({
    id: 'org:TKM:foreign-ministry',
    name: 'Foreign Ministry',
    kind: 'organization',
    country: 'TKM',
  });
  return aDocument(id, {
    entities: [anEntity(minister), anEntity(office)],
    affiliations: [
      {
        record: 'affiliation',
        kind: 'speaks-for',
        from: minister.id,
        to: office.id,
        title: 'foreign minister',
      },
    ],
    events: [anEvent({ seed: id, source: minister, target: RUSSIA })],
  });
}

it('knows by which id somebody went before another document told another spelling', async () => {
  const loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
  const snapshots = createSnapshots(database);
  await loader.load([calling('Begench Atayev', 'person:begench-atayev')]);
  expect((await snapshots()).former).toStrictEqual(new Map());
  await loader.load([calling('Begenç Ataew', 'person:begenc-ataew')]);
  expect((await snapshots()).former).toStrictEqual(
    new Map([['person:begench-atayev', 'person:begenc-ataew']]),
  );
});
