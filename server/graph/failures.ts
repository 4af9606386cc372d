import { Neo4jError } from 'neo4j-driver';
import {
  AppError,
  DatabaseRefusedError,
  DatabaseUnavailableError,
  QueryTimeoutError,
} from '../errors.ts';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Says in our words what the driver's error means; what is not the driver's passes through unchanged. */
export function toAppError(error: unknown, uri: string): unknown {
  if (error instanceof AppError || !(error instanceof Neo4jError)) return error;
  const details = { neo4j: error.code };
  if (UNREACHABLE.has(error.code) || error.retryable)
    return new DatabaseUnavailableError(
      `graph/database: Neo4j at ${uri} does not answer (${firstSentence(error)}). Expected it to be running and reachable`,
      details,
    );
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new DatabaseUnavailableError(
      `graph/database: Neo4j at ${uri} refuses us (${firstSentence(error)}). Expected a right user and password`,
      details,
    );
  if (error.code.startsWith('Neo.ClientError.Database.'))
    return new DatabaseUnavailableError(
      `graph/database: Neo4j at ${uri} has no such database (${firstSentence(error)})`,
      details,
    );
  if (error.code.includes('TransactionTimedOut'))
    return new QueryTimeoutError(`graph/database: the statement took too long`, details);
  return new DatabaseRefusedError(`graph/database: ${firstSentence(error)}`, {
    ...details,
    message: error.message,
  });
}

/** The driver's messages go on for a paragraph. */
function firstSentence(error: Error): string {
  return error.message.split(/[.\n](?:\s|$)/u, 1).join('');
}
