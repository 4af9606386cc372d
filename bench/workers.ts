import { createPool } from '../server/io/pool.ts';
import { median } from './texts.ts';
import type { Sample } from './texts.ts';

const ROUNDS = 5;
/** Each worker reads the whole sample so often in a round. */
const PASSES = 4;
const BLOCKS = 12;
const TIMEOUT_MS = 60_000;

/** What two workers do in the time of one, measured in turn. */
export async function benchWorkers({ blocks, words }: Sample): Promise<void> {
  const parts = Array.from({ length: Math.ceil(blocks.length / BLOCKS) }, (_, i) =>
    blocks.slice(i * BLOCKS, (i + 1) * BLOCKS),
  );
  const inputs = Array.from({ length: PASSES }, () => parts).flat();
  const pools = [1, 2].map((size) =>
    createPool<readonly string[], number>({
      entry: new URL('worker.mjs', import.meta.url),
      size,
      timeoutMs: () => TIMEOUT_MS,
    }),
  );
  const times: number[][] = pools.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [i, pool] of pools.entries()) {
      const start = performance.now();
      await Promise.all(inputs.map((input) => pool.run(input)));
      // The first round starts the workers and warms them up.
      if (round > 0) times[i]?.push((performance.now() - start) / 1000);
    }
  }
  await Promise.all(pools.map((pool) => pool.close()));
  const [one = NaN, two = NaN] = times.map(median);
  const speed = Math.round((words * PASSES) / two);
  console.log(`workers: two do ${(one / two).toFixed(2)} times what one does (${speed} words/s)`);
}
