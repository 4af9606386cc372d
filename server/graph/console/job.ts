import type { Session } from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import type { CypherAnswer, CypherPlan, CypherRequest } from '../../model/index.ts';
import type { Database } from '../database.ts';
import { QueryRefusedError, QuerySyntaxError, type Told, toQueryError } from './errors.ts';
import { explain } from './plan.ts';
import { findMisspelling, findRefusal, stripMode } from './refusals.ts';
import { type Caps, runCapped } from './run.ts';

/** What a worker of the console is given. */
export type Job =
  | { readonly kind: 'explain'; readonly request: CypherRequest; readonly timeoutMs: number }
  | {
      readonly kind: 'run';
      readonly request: CypherRequest;
      readonly caps: Caps;
      readonly timeoutMs: number;
      /** Which of the server's transactions it is. */
      readonly id: string;
    };

/** What it gives back. */
export type Outcome =
  | { readonly kind: 'explain'; readonly plan: CypherPlan }
  | { readonly kind: 'run'; readonly answer: Omit<CypherAnswer, 'ms'> }
  | { readonly kind: 'error'; readonly error: Told };

/** Guards a query, and runs it when that is asked for. */
export async function doJob(database: Database, job: Job): Promise<Outcome> {
  const session = database.openConsoleSession();
  try {
    return await work(session, job);
  } catch (thrown) {
    const error = toQueryError(thrown, database.connection.uri);
    if (!(error instanceof AppError)) throw error;
    const { status, code, message, details } = error;
    return { kind: 'error', error: { status, code, message, details } };
  } finally {
    await session.close();
  }
}

async function work(session: Session, job: Job): Promise<Outcome> {
  const found = await plan(session, job.request);
  if (job.kind === 'explain') return { kind: 'explain', plan: found };
  const rows = await runCapped(session, job);
  return { kind: 'run', answer: { ...rows, notifications: found.notifications } };
}

async function plan(session: Session, request: CypherRequest): Promise<CypherPlan> {
  const misspelling = findMisspelling(request.query);
  if (misspelling !== null) throw new QuerySyntaxError(`console: ${misspelling}`);
  const refusal = findRefusal(request.query);
  if (refusal !== null) throw new QueryRefusedError(`console: ${refusal}`);
  const found = await explain(session, { ...request, query: stripMode(request.query).text });
  if (found.type !== 'r')
    throw new QueryRefusedError(
      `console: the query is of type "${found.type}". Expected one that only reads`,
    );
  return found;
}
