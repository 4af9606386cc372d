import { Neo4jError } from 'neo4j-driver';
import {
  AppError,
  DatabaseRefusedError,
  DatabaseUnavailableError,
  QueryTimeoutError,
} from '../../errors.ts';
import { toAppError } from '../failures.ts';

/** A query that does more than read the graph. */
export class QueryRefusedError extends AppError {
  readonly status = 403;
  readonly code = 'query_refused';
}

/** A query that Cypher does not understand. */
export class QuerySyntaxError extends AppError {
  readonly status = 400;
  readonly code = 'syntax_error';
}

/** A query that was understood and failed: a missing parameter, a division by zero, too much memory. */
export class QueryFailedError extends AppError {
  readonly status = 400;
  readonly code = 'query_failed';
}

/** An answer, or one row of it, that neither the server nor the page could hold. */
export class AnswerTooLargeError extends AppError {
  readonly status = 413;
  readonly code = 'answer_too_large';
}

/** More queries at once than the server runs and lets wait. */
export class ConsoleBusyError extends AppError {
  readonly status = 503;
  readonly code = 'console_busy';
}

/** An expected failure in parts: its class does not cross threads. */
export type Told = Pick<AppError, 'status' | 'code' | 'message' | 'details'>;

/** Says what the database's refusal of a typed query means for the one who typed it. */
export function toQueryError(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const details = { neo4j: code };
  if (code.includes('TransactionTimedOut')) return createTimeout();
  if (code === 'Neo.ClientError.Statement.SyntaxError')
    return new QuerySyntaxError(pointIntoQuery(message), details);
  if (code.endsWith('.AccessMode') || code.startsWith('Neo.ClientError.Security.'))
    return new QueryRefusedError(message, details);
  if (code.startsWith('Neo.ClientError.') || code.includes('OutOfMemory'))
    return new QueryFailedError(message, details);
  return toAppError(error, uri);
}

const EXPLAIN = 'EXPLAIN ';
const POSITION = /\(line (?<line>\d+), column (?<column>\d+) \(offset: (?<offset>\d+)\)\)/u;
const EXCERPT = /\n"EXPLAIN (?<text>[^\n]*)\n {8}/u;

/** The database counts from the EXPLAIN that was put before the query: where it points is moved back. */
function pointIntoQuery(message: string): string {
  return message
    .replace(POSITION, (position: string, line: string, column: string, offset: string) => {
      const lead = line === '1' ? EXPLAIN.length : 0;
      if (Number(column) <= lead) return position;
      return `(line ${line}, column ${Number(column) - lead} (offset: ${Number(offset) - EXPLAIN.length}))`;
    })
    .replace(EXCERPT, '\n"$<text>\n');
}

/** The answer to a query that gives more than there is room for. */
export function createTooLarge(): AnswerTooLargeError {
  return new AnswerTooLargeError(
    'console: the answer is too large. Expected a query that returns less in a row: shorter lists or fewer values',
  );
}

/** The answer when our own timer ends a query. */
export function createTimeout(): QueryTimeoutError {
  return new QueryTimeoutError('console: the query took too long. Expected a narrower one');
}

const BY_CODE = {
  answer_too_large: AnswerTooLargeError,
  database_refused: DatabaseRefusedError,
  database_unavailable: DatabaseUnavailableError,
  query_failed: QueryFailedError,
  query_refused: QueryRefusedError,
  query_timeout: QueryTimeoutError,
  syntax_error: QuerySyntaxError,
} as const;

/** Gives an error that crossed from a thread its class back. */
export function toError({ code, message, details }: Told): Error {
  const found = Object.entries(BY_CODE).find(([known]) => known === code);
  return found ? new found[1](message, details) : new Error(message);
}
