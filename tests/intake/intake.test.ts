import { readdir, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DatabaseUnavailableError } from '../../server/errors.ts';
import { createSpool, type Spool } from '../../server/intake/spool.ts';
import { aFakeExtractor, aFakeIntake, aFakeLoader, aFolder, isOver, untilJob } from './fakes.ts';

async function anOrder(
  spool: Spool,
  files: Readonly<Record<string, string>>,
): Promise<Awaited<ReturnType<Spool['left']>>[number]> {
  const id = await spool.begin();
  const kept = await Promise.all(
    Object.entries(files).map(async ([name, text], at) => ({
      name,
      bytes: await spool.keep(id, at, Readable.from([Buffer.from(text)])),
    })),
  );
  const wanted = { id, kind: 'files' as const, files: kept, ids: [] };
  await spool.complete(wanted);
  return wanted;
}

test('says why a job failed, and goes on with the next one', async () => {
  const told: unknown[] = [];
  let isBroken = true;
  const fine = aFakeLoader();
  const loader = aFakeLoader({
    load: (documents) =>
      isBroken ? Promise.reject(new Error('the disk is full')) : fine.load(documents),
  });
  const intake = aFakeIntake(loader, { log: (error) => told.push(error) });
  const first = await intake.addTexts([{ text: 'one' }]);
  const failed = await untilJob(intake, first.id, isOver);
  expect([failed.status, failed.error]).toStrictEqual(['failed', 'the disk is full']);
  expect(told).toStrictEqual([new Error('the disk is full')]);
  isBroken = false;
  const second = await intake.addTexts([{ text: 'two' }]);
  expect(await untilJob(intake, second.id, isOver)).toMatchObject({ status: 'done', stored: 1 });
  await intake.close();
});

test('throws away what had not come in whole when the program ended', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'half'));
  await writeFile(join(folder, 'half', '0'), 'South Korea summ');
  const intake = aFakeIntake(aFakeLoader(), { spool: createSpool(folder) });
  await intake.resume();
  expect([intake.jobs(), await readdir(folder)]).toStrictEqual([[], []]);
  await intake.close();
});

test('reads at the next start what the program was ended over, and no document twice', async () => {
  const folder = aFolder();
  const loader = aFakeLoader();
  const before = aFakeIntake(loader, { spool: createSpool(folder) });
  const files = { 'a.txt': 'one', 'b.txt': 'stuck', 'c.txt': 'three' };
  const { id } = before.add(await anOrder(before.spool, files));
  await untilJob(before, id, ({ stored }) => stored === 1);
  await before.close();
  expect(await readdir(folder)).toStrictEqual([id]);
  const after = aFakeIntake(loader, {
    spool: createSpool(folder),
    createExtractor: () => aFakeExtractor('nothing is'),
  });
  await after.resume();
  const job = await untilJob(after, id, isOver);
  expect([job.status, job.stored, job.same]).toStrictEqual(['done', 2, 1]);
  expect((await loader.stored()).map(({ key }) => key)).toStrictEqual(['a', 'b', 'c']);
  expect(await readdir(folder)).toStrictEqual([]);
  await after.close();
});

test('waits for a database that is being started again', async () => {
  const fine = aFakeLoader();
  let tries = 0;
  const loader = aFakeLoader({
    load: (documents) => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new DatabaseUnavailableError('graph: gone'))
        : fine.load(documents);
    },
  });
  const intake = aFakeIntake(loader);
  const { id } = await intake.addTexts([{ text: 'one' }]);
  expect(await untilJob(intake, id, isOver)).toMatchObject({ status: 'done', stored: 1 });
  await intake.close();
});

test('reads one job after another, and leaves out one that is stopped before its turn', async () => {
  const intake = aFakeIntake(aFakeLoader());
  const first = await intake.addTexts([{ text: 'stuck' }]);
  const second = await intake.addTexts([{ text: 'two' }]);
  const third = await intake.addTexts([{ text: 'three' }]);
  await untilJob(intake, first.id, ({ status }) => status === 'running');
  expect(intake.find(second.id)?.status).toBe('waiting');
  await intake.stop(second.id);
  await intake.stop(first.id);
  await untilJob(intake, third.id, isOver);
  expect(intake.jobs().map(({ status }) => status)).toStrictEqual(['done', 'stopped', 'stopped']);
  await intake.stop(second.id);
  expect(intake.find(second.id)).toBeUndefined();
  await intake.close();
});

test('reads one broken file among good ones, and tells of it', async () => {
  const intake = aFakeIntake(aFakeLoader());
  const files = {
    'a.txt': 'one',
    'b.txt': 'x\0y',
    'c.jsonl': '{"text":"two"}\n{bad\n',
    'd.pdf': '%',
  };
  const { id } = intake.add(await anOrder(intake.spool, files));
  expect(await untilJob(intake, id, isOver)).toMatchObject({
    status: 'done',
    stored: 2,
    rejected: { binary: 1, 'bad-json': 1, 'unsupported-format': 1 },
  });
  await intake.close();
});
