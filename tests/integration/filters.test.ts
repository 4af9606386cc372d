import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { createActIndex } from '../../server/graph/explorer/acts.ts';
import { createNetwork } from '../../server/graph/explorer/network/network.ts';
import { createSnapshots, type Snapshots } from '../../server/graph/explorer/network/snapshot.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { type Network, networkQuery, type NetworkQuery } from '../../server/model/index.ts';
import { ACTS } from '../factories.ts';
import { openCleanDatabase } from './database.ts';
import { aSmallGraph } from './samples.ts';

jest.setTimeout(120_000);

let database: Database;
let snapshots: Snapshots;

beforeAll(async () => {
  database = await openCleanDatabase();
  await createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS }).load(aSmallGraph());
  snapshots = createSnapshots(database);
});
afterAll(() => database.close());

async function ask(query: Partial<NetworkQuery>): Promise<Network> {
  const acts = createActIndex([...ACTS.values()]);
  return createNetwork(await snapshots(), { ...networkQuery.parse({}), ...query }, acts);
}

it.each([
  [{ outlets: ['No such paper'] }, []],
  [{ minIndependent: 3 }, []],
  [{ outlets: ['Eastern Post'] }, ['SUMMONED']],
  [{ outlets: ['The Harbour Wire'], hedges: ['possible'] }, ['WARNED']],
  [{ countries: ['FRA'], quads: ['verbal-cooperation'] }, ['MET']],
  [{ countries: ['KOR', 'RUS'], sides: 'both', minReports: 2 }, ['SUMMONED']],
] as const)('filters the graph by %j', async (query, acts) => {
  expect((await ask(query)).edges.map(({ act }) => act)).toStrictEqual(acts);
});

it('reads the outlets of each event, and totals what is drawn', async () => {
  const { facets, tallies, documents, totals } = await ask({});
  expect(facets.outlets.map(({ outlet }) => outlet)).toContain('The Harbour Wire');
  expect(tallies.reduce((sum, { reports }) => sum + reports, 0)).toBe(totals.reports);
  expect(documents).toHaveLength(totals.documents);
});
