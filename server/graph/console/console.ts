import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createPool, type WorkResult } from '../../io/pool.ts';
import type { CypherAnswer, CypherPlan, CypherRequest } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { createTimeout, createTooLarge, toError } from './errors.ts';
import { createGate } from './gate.ts';
import type { Job, Outcome } from './job.ts';
import type { Caps } from './run.ts';
import { createWatchdog } from './watchdog.ts';

/** Runs what people type, and only what reads: the one guard for every route and command that takes Cypher. */
export interface Console {
  run(request: CypherRequest, signal: AbortSignal): Promise<CypherAnswer>;
  /** What the query would do; it is not run. */
  explain(request: CypherRequest): Promise<CypherPlan>;
}

export interface ConsoleLimits extends Caps {
  readonly timeoutMs: number;
  /** How long a query that was given up may take to end. */
  readonly graceMs: number;
  readonly atOnce: number;
  readonly waiting: number;
}

export interface ConsoleOptions {
  readonly database: Database;
  /** Ends the embedded server and starts it again; null when the database is not ours. */
  readonly restart: (() => Promise<void>) | null;
  readonly limits?: Partial<ConsoleLimits>;
}

const LIMITS: ConsoleLimits = {
  rows: 10_000,
  bytes: 16_000_000,
  timeoutMs: 20_000,
  graceMs: 5_000,
  atOnce: 3,
  waiting: 50,
};

/** What one worker may hold: enough for an answer of the most bytes many times over. */
const MEMORY_MB = 512;

/** A guarded console on a database. Its queries run in threads: however large an answer, only they are busy with it. */
export function createConsole({ database, restart, limits }: ConsoleOptions): Console {
  const { atOnce, waiting, timeoutMs, graceMs, ...caps } = { ...LIMITS, ...limits };
  const gate = createGate(atOnce, waiting);
  const watchdog = createWatchdog(database, restart, graceMs);
  const { uri, user, password, database: name } = database.connection;
  const pool = createPool<Job, Outcome>({
    entry: new URL('./worker.mjs', import.meta.url),
    size: atOnce,
    data: { uri, user, password, database: name },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    hasSpare: true,
    timeoutMs: (job) => job.timeoutMs,
  });
  database.onClose(() => pool.close());

  return {
    explain: (request) =>
      gate.pass(async () => {
        const outcome = open(await pool.run({ kind: 'explain', request, timeoutMs }));
        if (outcome.kind !== 'explain') throw new TypeError('console: a run came for a plan');
        return outcome.plan;
      }),
    run: (request, signal) =>
      gate.pass(async () => {
        const id = randomUUID();
        const start = performance.now();
        const result = await pool.run({ kind: 'run', request, caps, timeoutMs, id }, signal);
        // Its thread is gone, but the server may go on: what it still does is the watchdog's matter.
        if (isGivenUp(result)) void watchdog.watch(id);
        const outcome = open(result);
        if (outcome.kind !== 'run') throw new TypeError('console: a plan came for a run');
        return { ...outcome.answer, ms: Math.round(performance.now() - start) };
      }),
  };
}

function isGivenUp(result: WorkResult<Outcome>): boolean {
  return result.status === 'rejected' && result.reason !== 'extraction-failed';
}

/** What the worker found; throws what it threw. */
function open(result: WorkResult<Outcome>): Exclude<Outcome, { readonly kind: 'error' }> {
  if (result.status === 'done') {
    if (result.output.kind === 'error') throw toError(result.output.error);
    return result.output;
  }
  switch (result.reason) {
    case 'timed-out':
      throw createTimeout();
    case 'out-of-memory':
      throw createTooLarge();
    default:
      throw new Error(`console: the query's thread failed: ${result.detail}`);
  }
}
