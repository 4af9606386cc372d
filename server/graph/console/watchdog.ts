import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { defineQuery } from '../query.ts';

const running = defineQuery({
  file: 'read/console-running.cypher',
  params: z.object({ id: z.string() }),
  row: z.object({ running: z.number() }),
});

/** Looks after queries that were given up. */
export interface Watchdog {
  /** Ends the server when the query is still running some seconds later. */
  watch(id: string): Promise<void>;
}

/**
 * A loop inside one expression heeds neither its time-out nor a termination, and burns cores for minutes; only the end
 * of its process ends it. `restart` is null for a database that is not ours: there it is a documented limit.
 */
export function createWatchdog(
  database: Database,
  restart: (() => Promise<void>) | null,
  graceMs: number,
): Watchdog {
  let restarting: Promise<void> | undefined;
  return {
    watch: async (id) => {
      if (!restart) return;
      await wait(graceMs, undefined, { ref: false });
      if (restarting || !(await isRunning(database, id, graceMs))) return;
      // The server's keeper says itself when it can't start it again.
      restarting = restart()
        .catch(() => undefined)
        .finally(() => (restarting = undefined));
      await restarting;
    },
  };
}

/** A server that is too busy to say is busy with it. */
async function isRunning(database: Database, id: string, patienceMs: number): Promise<boolean> {
  const answer = database.read(running, { id }).then(
    ([row]) => (row?.running ?? 0) > 0,
    () => true,
  );
  return Promise.race([answer, wait(patienceMs, true, { ref: false })]);
}
