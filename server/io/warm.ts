import type { Pool } from './pool.ts';

/** A pool that is there when it is wanted, and gone when nobody has wanted it for a while. */
export interface Warm<I, O> {
  /** Holds the pool open while the work goes on. */
  use<T>(work: (pool: Pool<I, O>) => Promise<T>): Promise<T>;
  /** Ends its workers at once; the next work gets new ones. */
  drop(): Promise<void>;
}

/** Keeps the workers of a pool, which take a second to start, between one work and the next. */
export function createWarm<I, O>(create: () => Pool<I, O>, idleMs: number): Warm<I, O> {
  let pool: Pool<I, O> | null = null;
  let users = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function drop(): Promise<void> {
    clearTimeout(timer);
    const old = pool;
    pool = null;
    await old?.close();
  }

  return {
    drop,
    use: async (work) => {
      clearTimeout(timer);
      users += 1;
      pool ??= create();
      try {
        return await work(pool);
      } finally {
        users -= 1;
        if (users === 0) timer = setTimeout(() => void drop(), idleMs).unref();
      }
    },
  };
}
