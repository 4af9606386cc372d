import { createPool, WorkerStartError, type Pool } from '../../server/io/pool.ts';

type Input = number | 'die' | 'hang' | 'hoard' | 'throw' | 'fail';

function createSums(size: number, timeoutMs = 20_000): Pool<Input, number> {
  return createPool({
    entry: new URL('./sums.mjs', import.meta.url),
    size,
    resourceLimits: { maxOldGenerationSizeMb: 32 },
    timeoutMs: () => timeoutMs,
  });
}

let pool: Pool<Input, number>;
afterEach(() => pool.close());

test('throws when no worker can begin', async () => {
  pool = createPool({
    entry: new URL('./broken.mjs', import.meta.url),
    size: 1,
    timeoutMs: () => 1,
  });
  await expect(pool.run(1)).rejects.toThrow(
    new WorkerStartError("io/pool: a worker can't begin: no model"),
  );
});

test.each([
  ['die', 'worker-died', 'its worker ended with 3'],
  ['throw', 'worker-died', 'out of its depth'],
  [
    'hoard',
    'out-of-memory',
    'Worker terminated due to reaching memory limit: JS heap out of memory',
  ],
  ['fail', 'extraction-failed', 'no sum'],
] as const)(
  'rejects the input that makes a worker %s, and goes on',
  async (input, reason, detail) => {
    pool = createSums(1);
    const results = await Promise.all([pool.run(1), pool.run(input), pool.run(3)]);
    expect(results).toStrictEqual([
      { status: 'done', output: 2 },
      { status: 'rejected', reason, detail },
      { status: 'done', output: 6 },
    ]);
  },
);

test('ends a worker that takes too long, and goes on', async () => {
  pool = createSums(1, 300);
  const results = await Promise.all([pool.run('hang'), pool.run(3)]);
  expect(results).toStrictEqual([
    { status: 'rejected', reason: 'timed-out', detail: 'it took longer than 0 s' },
    { status: 'done', output: 6 },
  ]);
});

test('ends the work that nobody waits for any more, and goes on', async () => {
  pool = createSums(1);
  const giveUp = new AbortController();
  const stuck = pool.run('hang', giveUp.signal);
  const next = pool.run(3);
  giveUp.abort();
  expect([await stuck, await next]).toStrictEqual([
    { status: 'rejected', reason: 'timed-out', detail: 'nobody waits for it any more' },
    { status: 'done', output: 6 },
  ]);
});

test('refuses work when it is closed', async () => {
  pool = createSums(1);
  await pool.close();
  await expect(pool.run(1)).rejects.toThrow(new WorkerStartError('io/pool: it is closed'));
});

test('gives each of many inputs its own result', async () => {
  pool = createSums(2);
  const inputs = Array.from({ length: 40 }, (_, n) => n);
  const results = await Promise.all(inputs.map((n) => pool.run(n)));
  expect(results).toStrictEqual(inputs.map((n) => ({ status: 'done', output: n * 2 })));
});

test('tells the version of its workers', async () => {
  pool = createSums(2);
  await expect(pool.version()).resolves.toBe('sums-1');
});
