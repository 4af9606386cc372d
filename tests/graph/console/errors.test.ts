import { describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { QuerySyntaxError, toQueryError } from '../../../server/graph/console/errors.ts';

const CODE = 'Neo.ClientError.Statement.SyntaxError';

function tell(message: string): unknown {
  return toQueryError(new neo4j.Neo4jError(message, CODE, '', ''), 'bolt://127.0.0.1:7687');
}

describe('toQueryError', () => {
  it.each([
    [
      'in its first line',
      'No (line 1, column 15 (offset: 14))\n"EXPLAIN RETURN"\n               ^',
      'No (line 1, column 7 (offset: 6))\n"RETURN"\n       ^',
    ],
    [
      'in a later line',
      'No (line 2, column 3 (offset: 20))\n"a RETURN"\n   ^',
      'No (line 2, column 3 (offset: 12))\n"a RETURN"\n   ^',
    ],
    [
      'that is blank',
      'No (line 1, column 8 (offset: 7))\n"EXPLAIN"\n        ^',
      'No (line 1, column 8 (offset: 7))\n"EXPLAIN"\n        ^',
    ],
  ])('points at a fault of the query as it was typed, %s', (_, given, told) => {
    expect(tell(given)).toStrictEqual(new QuerySyntaxError(told, { neo4j: CODE }));
  });
});
