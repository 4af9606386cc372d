import { expect, test } from '@jest/globals';
import { followHeartbeat } from '../server/heartbeat.ts';

/** Follows a server that answers as given, once after each pause; gives the pauses and what was told. */
async function follow(answers: readonly boolean[]): Promise<readonly (string | number)[]> {
  const log: (string | number)[] = [];
  const ending = new AbortController();
  const left = [...answers];
  await followHeartbeat({
    verify: () => (left.shift() === true ? Promise.resolve() : Promise.reject(new Error('away'))),
    tell: (state) => log.push(state),
    signal: ending.signal,
    pause: (ms) => {
      log.push(ms);
      if (left.length === 0) ending.abort();
      return Promise.resolve();
    },
  });
  return log;
}

test('says nothing of a server that is there', async () => {
  expect(await follow([true, true])).toStrictEqual([5000, 5000, 5000]);
});

test('tells once that a server has gone and once that it is back, and asks oftener meanwhile', async () => {
  expect(await follow([true, false, false, true, true])).toStrictEqual([
    5000,
    5000,
    'recovering',
    2000,
    2000,
    'ready',
    5000,
    5000,
  ]);
});

test('ends while it waits, and says nothing of what it asked for when all ended', async () => {
  const ending = new AbortController();
  const told: string[] = [];
  await followHeartbeat({
    verify: () => {
      ending.abort();
      return Promise.reject(new Error('closed'));
    },
    tell: (state) => told.push(state),
    signal: ending.signal,
    pause: () => Promise.resolve(),
  });
  expect(told).toStrictEqual([]);
});
