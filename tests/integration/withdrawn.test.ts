import { createActIndex } from '../../server/graph/explorer/acts.ts';
import { createExporter } from '../../server/graph/explorer/exporter.ts';
import { createSnapshots } from '../../server/graph/explorer/network/snapshot.ts';
import { readSchema, readTotals } from '../../server/graph/explorer/stats.ts';
import type { Database } from '../../server/graph/database.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { ACTS } from '../factories.ts';
import { openCleanDatabase, runCypher } from './database.ts';
import { aSmallGraph } from './samples.ts';

const acts = [...ACTS.values()];
let database: Database;

beforeAll(async () => {
  database = await openCleanDatabase();
  const documents = aSmallGraph();
  const withdrawn = documents.flatMap(({ extraction }) => extraction.events.map(({ id }) => id));
  const loader = createLoader(database, {
    acts: ACTS,
    corrections: { ...NO_CORRECTIONS, withdrawn: withdrawn.slice(0, 1) },
  });
  await loader.load(documents);
});
afterAll(() => database.close());

test('what was withdrawn is kept, and in no count, schema or export', async () => {
  expect(await runCypher('MATCH (w:Withdrawn) RETURN count(w) AS kept')).toStrictEqual([
    { kept: 1 },
  ]);
  const { labels, relationships } = await readSchema(database, createActIndex(acts));
  expect(labels.map(({ label }) => label)).not.toContain('Withdrawn');
  expect(relationships.map(({ type }) => type)).not.toContain('WITHDRAWN_FROM');
  expect((await readTotals(database)).events).toBe(2);
  const exporter = createExporter({ database, snapshots: createSnapshots(database), acts });
  const { chunks } = await exporter.write('cypher', null, 'edges');
  let script = '';
  for await (const chunk of chunks) script += chunk;
  expect(script).toContain(':Event');
  expect(script).not.toMatch(/withdrawn/iu);
});
