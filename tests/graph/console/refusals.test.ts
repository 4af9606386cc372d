import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findMisspelling, findRefusal, stripMode } from '../../../server/graph/console/refusals.ts';
import { tokenize } from '../../../server/graph/console/tokens.ts';

describe('findRefusal', () => {
  it.each([
    ["LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ["MATCH (n) WITH n LOAD CSV FROM 'http://a' AS row RETURN row"],
    ["MATCH (n) CALL { LOAD\n/* hidden */ CSV FROM 'x' AS row RETURN row } RETURN n"],
    ["\\u004COAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ["RETURN '\\u0027 AS a UNION LOAD CSV FROM \\u0027x\\u0027 AS a RETURN a //'"],
    ["RETURN '\\u0027' AS a UNION LOAD CSV FROM 'x' AS a RETURN a //'"],
    ['SHOW SETTINGS'],
    ['show transactions'],
    ['// a comment\nSHOW /* and */ USERS'],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
    ['CREATE (n) RETURN n'],
    ['CREATE USER eve'],
    ['DROP DATABASE neo4j'],
    ['GRANT ROLE admin TO eve'],
    ['FOREACH (x IN [1] | CREATE (n))'],
    ['USE system MATCH (n) RETURN n'],
    ['CYPHER 5 runtime=slotted USE system RETURN 1'],
    ['RETURN 1 AS a UNION USE other RETURN 2 AS a'],
    ['CALL { USE other MATCH (n) RETURN n } RETURN n'],
    ['CALL dbms.listConfig()'],
    ['MATCH (n) CALL `dbms`.`listConfig`() YIELD name RETURN name'],
    ['CALL dbms.security.listUsers'],
    ['CALL apoc.load.json("http://a")'],
    ['OPTIONAL CALL db.clearQueryCaches()'],
    ['MATCH (n) CALL (n) { RETURN 1 AS a } IN TRANSACTIONS OF 10 ROWS RETURN a'],
    ['MATCH (n) CALL (n) { RETURN 1 AS a } IN 3 CONCURRENT TRANSACTIONS RETURN a'],
    ['RETURN 1; MATCH (n) RETURN n'],
    ['PROFILE CREATE (n)'],
    ['EXPLAIN SHOW USERS'],
  ])('refuses %s', (query) => {
    expect(findRefusal(query)).not.toBeNull();
  });

  it.each([
    ["MATCH (a)-[w:WARNED]->(b:State {iso3: 'KOR'}) RETURN a.name, w.date"],
    ["RETURN 'LOAD CSV FROM x; SHOW USERS' AS text"],
    ['MATCH (n) // SHOW USERS\nRETURN n'],
    ['MATCH (n) RETURN n.load, n.use, n.call, n.show'],
    ['MATCH (n:Call)-[:SHOW]->(:`LOAD CSV`) RETURN n'],
    ['RETURN {use: 1, call: 2} AS map'],
    ['RETURN $use AS a'],
    ['RETURN `call` AS a'],
    ['CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n'],
    ['MATCH (n) CALL (n) { RETURN n.name AS name } RETURN name'],
    ["CALL db.index.fulltext.queryNodes('entity_text', 'zin*') YIELD node RETURN node"],
    ['CALL db.labels()'],
    ['MATCH (n) WHERE EXISTS { MATCH (n)-[:WARNED]->() } RETURN n;'],
    ['UNWIND [1, 2] AS x RETURN x UNION ALL UNWIND [3] AS x RETURN x'],
    ['CYPHER 5 MATCH (n) RETURN n'],
    ['PROFILE MATCH (n) RETURN n'],
    ['WITH 1 AS in RETURN in'],
    ['OPTIONAL MATCH (n) RETURN n'],
    ['(nonsense'],
  ])('lets %s through', (query) => {
    expect(findRefusal(query)).toBeNull();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findRefusal(text);
        findMisspelling(text);
        return tokenize(text).every(({ start, raw }) => text.startsWith(raw, start));
      }),
    );
  });

  it.each([["'"], ['"'], ['`'], ['/*'], ['//']])('reads an open %s to the end', (opening) => {
    expect(findRefusal(`RETURN 1 ${opening} SHOW USERS`)).toBeNull();
  });
});

describe('findMisspelling', () => {
  it.each([
    ['MATHC (n) RETURN n'],
    ['select * from n'],
    ['EXPLAIN RETRUN 1'],
    ['CYPHER 5 MACH (n)'],
  ])('knows no query that begins like %s', (query) => {
    expect(findMisspelling(query)).toMatch(/^no query begins with \w+\. Expected one of MATCH, /u);
  });

  it.each([['MATCH (n) RETURN n'], ['CREATE (n)'], ['show users'], ['(nonsense'], ['']])(
    'has nothing to say of %s',
    (query) => {
      expect(findMisspelling(query)).toBeNull();
    },
  );
});

describe('stripMode', () => {
  it('takes PROFILE out from among the options', () => {
    expect(stripMode('CYPHER 5 PROFILE MATCH (n) RETURN n')).toStrictEqual({
      mode: 'PROFILE',
      text: 'CYPHER 5  MATCH (n) RETURN n',
    });
  });

  it('leaves a query without a mode as it is', () => {
    expect(stripMode('MATCH (explain) RETURN explain')).toStrictEqual({
      mode: null,
      text: 'MATCH (explain) RETURN explain',
    });
  });
});
