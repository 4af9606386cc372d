import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { CypherAnswer, CypherPlan, CypherRequest } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { createTimeout, QueryRefusedError, toQueryError } from './errors.ts';
import { createGate } from './gate.ts';
import { explain } from './plan.ts';
import { findRefusal, stripMode } from './refusals.ts';
import { type Caps, type Rows, runCapped } from './run.ts';
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

/** A guarded console on a database. */
export function createConsole({ database, restart, limits }: ConsoleOptions): Console {
  const { atOnce, waiting, timeoutMs, graceMs, ...caps } = { ...LIMITS, ...limits };
  const gate = createGate(atOnce, waiting);
  const watchdog = createWatchdog(database, restart, graceMs);

  async function plan(session: Session, request: CypherRequest): Promise<CypherPlan> {
    const refusal = findRefusal(request.query);
    if (refusal !== null) throw new QueryRefusedError(`console: ${refusal}`);
    const found = await explain(session, { ...request, query: stripMode(request.query).text });
    if (found.type !== 'r')
      throw new QueryRefusedError(
        `console: the query is of type "${found.type}". Expected one that only reads`,
      );
    return found;
  }

  async function runGuarded(request: CypherRequest, id: string): Promise<Omit<CypherAnswer, 'ms'>> {
    return inSession(async (session) => {
      const { notifications } = await plan(session, request);
      const rows: Rows = await runCapped(session, { request, caps, timeoutMs, id });
      return { ...rows, notifications };
    });
  }

  async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = database.openConsoleSession();
    try {
      return await work(session);
    } catch (error) {
      throw toQueryError(error, database.uri);
    } finally {
      await session.close();
    }
  }

  return {
    explain: (request) => gate.pass(() => inSession((session) => plan(session, request))),
    run: (request, signal) =>
      gate.pass(async () => {
        const id = randomUUID();
        const start = performance.now();
        const answer = runGuarded(request, id);
        const done = new AbortController();
        const timer = wait(timeoutMs, false, { signal: AbortSignal.any([signal, done.signal]) });
        const isOver = await Promise.race([
          answer.then(() => true),
          timer.catch(() => false),
        ]).finally(() => done.abort());
        if (!isOver) {
          // Nobody waits for it any more, but the server may: what it still does is the watchdog's matter.
          answer.catch(() => undefined);
          void watchdog.watch(id);
          throw createTimeout();
        }
        return { ...(await answer), ms: Math.round(performance.now() - start) };
      }),
  };
}
