import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { Database } from '../../server/graph/database.ts';
import { graphHash } from '../../server/graph/hash.ts';
import { createLoader, type Loader } from '../../server/graph/loader.ts';
import { createIntake, type Intake } from '../../server/intake/intake.ts';
import { createRemovals } from '../../server/intake/removals.ts';
import { createSpool } from '../../server/intake/spool.ts';
import { createExtractor } from '../../server/io/extractor.ts';
import { ACTS } from '../factories.ts';
import { aBin, isOver, untilJob } from '../intake/fakes.ts';
import { openCleanDatabase, runCypher } from './database.ts';
import { aSmallGraph } from './samples.ts';

jest.setTimeout(120_000);

let database: Database;
let loader: Loader;
let intake: Intake;
beforeEach(async () => {
  database = await openCleanDatabase();
  loader = createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS });
  intake = createIntake({
    loader,
    spool: createSpool(mkdtempSync(join(tmpdir(), 'demarche-spool-'))),
    createExtractor: () => createExtractor(1),
    log: (error) => process.stderr.write(String(error)),
  });
});
afterEach(async () => {
  await intake.close();
  await database.close();
});

test('puts back what was removed, one by one or all at once, to the very same graph', async () => {
  await loader.load(aSmallGraph());
  const before = await graphHash(database);
  const removals = createRemovals(loader, aBin());
  const ids = aSmallGraph().map(({ id }) => id);
  for (const chosen of [...ids.map((id) => [id]), ids]) {
    const removal = await removals.remove(chosen);
    expect(removal.documents).toBe(chosen.length);
    expect(await graphHash(database)).not.toBe(before);
    await removals.restore(removal.id);
    expect(await graphHash(database)).toBe(before);
  }
});

test('reads documents of older rules again, and no other, to the graph that they make', async () => {
  const texts = [
    'SEOUL, June 21, 2024 (Sample) — South Korea summoned the Russian ambassador on Friday.',
    'MOSCOW, June 26, 2024 (Sample) — Russia warned South Korea on Wednesday.',
  ];
  const given = await intake.addTexts(texts.map((text) => ({ text })));
  await untilJob(intake, given.id, isOver);
  const before = await graphHash(database);
  const stored = await loader.stored();
  const [old] = stored;
  await runCypher("MATCH (d:Document {id: $id}) SET d.pipeline = 'older'", { id: old?.id });
  const again = await intake.addAgain(stored.map(({ id }) => id));
  expect(await untilJob(intake, again.id, isOver)).toMatchObject({
    status: 'done',
    stored: 1,
    same: 1,
  });
  expect(await graphHash(database)).toBe(before);
});
