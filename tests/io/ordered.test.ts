import { setImmediate } from 'node:timers/promises';
import { mapInOrder } from '../../server/io/ordered.ts';
import { collect } from './collect.ts';

async function* count(
  to: number,
  onTake: (n: number) => void = () => undefined,
): AsyncGenerator<number> {
  for (let n = 0; n < to; n += 1) {
    onTake(n);
    await setImmediate();
    yield n;
  }
}

test('throws when the work on an item throws', async () => {
  const results = mapInOrder(count(3), 2, (n) =>
    n === 1 ? Promise.reject(new Error('bad item')) : Promise.resolve(n),
  );
  await expect(collect(results)).rejects.toThrow(new Error('bad item'));
});

test('yields results in the order of the items, whichever is ready first', async () => {
  const results = mapInOrder(count(6), 3, async (n) => {
    for (let turn = n; turn < 6; turn += 1) await setImmediate();
    return n;
  });
  await expect(collect(results)).resolves.toStrictEqual([0, 1, 2, 3, 4, 5]);
});

test('takes no more items ahead than it may work on at once', async () => {
  let taken = 0;
  const results = mapInOrder(
    count(20, () => (taken += 1)),
    4,
    (n) => Promise.resolve(n),
  );
  await results.next();
  expect(taken).toBe(4);
  await results.return(undefined);
});
