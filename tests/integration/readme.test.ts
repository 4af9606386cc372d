import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { ingest } from '../../server/ingest.ts';
import { createExtractor } from '../../server/io/extractor.ts';
import { loadOntology } from '../../server/io/ontology.ts';
import { readPaths } from '../../server/io/readers/read.ts';
import { SAMPLE_PATHS } from '../../server/sample.ts';
import { openCleanDatabase, runCypher } from './database.ts';

const README = join(import.meta.dirname, '..', '..', 'README.md');
const CYPHER = /```cypher\n([\s\S]*?)```/gu;

let database: Database;
beforeAll(async () => {
  database = await openCleanDatabase();
  const { acts } = loadOntology();
  const extractor = createExtractor();
  const loader = createLoader(database, { acts, corrections: NO_CORRECTIONS });
  await ingest({ items: readPaths(SAMPLE_PATHS), extractor, loader });
  await extractor.close();
});
afterAll(() => database.close());

test('answers every query of the README on the bundled dispatches', async () => {
  const queries = [...(await readFile(README, 'utf8')).matchAll(CYPHER)].map(([, text]) => text);
  expect(queries.length).toBeGreaterThan(5);
  for (const query of queries) {
    const rows = await runCypher(query ?? '');
    expect({ query, hasRows: rows.length > 0 }).toStrictEqual({ query, hasRows: true });
  }
});
