import neo4j from 'neo4j-driver';
import {
  DatabaseRefusedError,
  DatabaseUnavailableError,
  InvalidRequestError,
  QueryTimeoutError,
} from '../../server/errors.ts';
import { toAppError } from '../../server/graph/failures.ts';

const URI = 'bolt://127.0.0.1:7687';
const failure = (code: string): unknown =>
  toAppError(new neo4j.Neo4jError('It broke. Then more.', code, '', ''), URI);

describe('toAppError', () => {
  it('lets our own errors and bugs through', () => {
    const [own, bug] = [new InvalidRequestError('no'), new TypeError('a bug')];
    expect(toAppError(own, URI)).toBe(own);
    expect(toAppError(bug, URI)).toBe(bug);
  });

  it.each([
    ['ServiceUnavailable', DatabaseUnavailableError],
    ['SessionExpired', DatabaseUnavailableError],
    ['Neo.TransientError.Transaction.DeadlockDetected', DatabaseUnavailableError],
    ['Neo.ClientError.Security.Unauthorized', DatabaseUnavailableError],
    ['Neo.ClientError.Database.DatabaseNotFound', DatabaseUnavailableError],
    ['Neo.ClientError.Transaction.TransactionTimedOut', QueryTimeoutError],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', DatabaseRefusedError],
  ])('says what %s means', (code, kind) => {
    expect(failure(code)).toBeInstanceOf(kind);
  });

  it('keeps the first sentence and the address', () => {
    expect(failure('ServiceUnavailable')).toMatchObject({
      message: `graph/database: Neo4j at ${URI} does not answer (It broke). Expected it to be running and reachable`,
      details: { neo4j: 'ServiceUnavailable' },
    });
  });
});
