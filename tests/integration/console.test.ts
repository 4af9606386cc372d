import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Console, createConsole } from '../../server/graph/console/console.ts';
import { QueryTimeoutError } from '../../server/errors.ts';
import {
  AnswerTooLargeError,
  QueryFailedError,
  QueryRefusedError,
  QuerySyntaxError,
} from '../../server/graph/console/errors.ts';
import type { Database } from '../../server/graph/database.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import { createLoader } from '../../server/graph/loader.ts';
import { type CypherAnswer, cypherAnswer, cypherPlan } from '../../server/model/index.ts';
import { ACTS } from '../factories.ts';
import { openCleanDatabase, runCypher } from './database.ts';
import { aSmallGraph } from './samples.ts';

jest.setTimeout(120_000);

let database: Database;
let console: Console;

beforeAll(async () => {
  database = await openCleanDatabase();
  await createLoader(database, { acts: ACTS, corrections: NO_CORRECTIONS }).load(aSmallGraph());
  console = createConsole({ database, restart: null });
});
afterAll(() => database.close());

async function run(query: string, params: Record<string, unknown> = {}): Promise<CypherAnswer> {
  const signal = new AbortController().signal;
  return cypherAnswer.parse(await console.run({ query, params }, signal));
}

describe('the console', () => {
  it.each([
    ['CREATE (n:Entity {id: "x:y"}) RETURN n'],
    ['MATCH (n) DETACH DELETE n'],
    ['MATCH (n) SET n.name = "x"'],
    ['MATCH (n) CALL (n) { SET n.name = "x" } RETURN n'],
    ['CREATE INDEX an_index FOR (n:Entity) ON (n.name)'],
    ["LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row"],
    ['\\u004COAD CSV FROM "file:///etc/hostname" AS row RETURN row'],
    ['SHOW USERS'],
    ['CALL dbms.listConfig()'],
    ['CALL db.index.fulltext.queryNodes("entity_text", "a") YIELD node DETACH DELETE node'],
  ])('refuses %s', async (query) => {
    const before = await runCypher('MATCH (n) RETURN count(n) AS nodes');
    await expect(run(query)).rejects.toBeInstanceOf(QueryRefusedError);
    await expect(console.explain({ query, params: {} })).rejects.toBeInstanceOf(QueryRefusedError);
    expect(await runCypher('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual(before);
  });

  it.each([['MATCH (n RETURN n'], ['RETURN nothing'], ['RETURN "open'], ['']])(
    'says that %j is not Cypher',
    async (query) => {
      await expect(run(query)).rejects.toBeInstanceOf(QuerySyntaxError);
    },
  );

  it.each([
    ['RETURN $missing AS a'],
    ['RETURN 1 / 0 AS a'],
    ['UNWIND [1, 0] AS a RETURN 1 / a AS b'],
  ])('says why %s fails', async (query) => {
    await expect(run(query)).rejects.toBeInstanceOf(QueryFailedError);
  });

  it('refuses a single row that is too large', async () => {
    await expect(run('RETURN range(1, 3000000) AS numbers')).rejects.toBeInstanceOf(
      AnswerTooLargeError,
    );
  });

  it('leaves out a row that is too large after others', async () => {
    const query = 'UNWIND [1, 3000000, 2] AS most RETURN range(1, most) AS numbers';
    const { rows, truncated } = await run(query);
    expect([rows, truncated]).toStrictEqual([[[[1]]], true]);
  });

  it('gives a query up in time, and goes on with the next one', async () => {
    const hasty = createConsole({ database, restart: null, limits: { timeoutMs: 500 } });
    const query = 'UNWIND range(1, 100000000) AS a WITH a WHERE a < 0 RETURN count(a) AS many';
    const signal = new AbortController().signal;
    await expect(hasty.run({ query, params: {} }, signal)).rejects.toBeInstanceOf(
      QueryTimeoutError,
    );
    expect((await run('RETURN 1 AS one')).rows).toStrictEqual([[1]]);
  });

  it('answers who warned whom by the typed edges alone', async () => {
    const answer = await run(
      "MATCH (a)-[w:WARNED]->(b:State {iso3: 'KOR'}) RETURN a.name, w.date AS date",
    );
    expect(answer).toMatchObject({
      columns: ['a.name', 'date'],
      rows: [['Russia', '2024-06-22']],
      truncated: false,
      notifications: [],
    });
  });

  it('gives nodes and relationships as a graph too', async () => {
    const { rows, graph } = await run('MATCH p = (:State)-[:WARNED]->(:State) RETURN p');
    expect(rows).toHaveLength(1);
    expect(graph.nodes.map(({ properties }) => properties['id']).sort()).toStrictEqual([
      'state:KOR',
      'state:RUS',
    ]);
    expect(graph.edges).toMatchObject([{ type: 'WARNED', properties: { reports: 1 } }]);
  });

  it('keeps integers whole', async () => {
    const { rows } = await run(
      'RETURN 9007199254740993 AS big, 7 AS small, 1.5 AS part, $given + 1 AS sum',
      { given: 1 },
    );
    expect(rows).toStrictEqual([['9007199254740993', 7, 1.5, 2]]);
  });

  it('cuts a long answer short and says so', async () => {
    const short = createConsole({ database, restart: null, limits: { rows: 3 } });
    const thin = createConsole({ database, restart: null, limits: { bytes: 5_000 } });
    const signal = new AbortController().signal;
    const query = "UNWIND range(1, 100000) AS a RETURN a, 'a text of some length' AS text";
    const byRows = await short.run({ query, params: {} }, signal);
    const byBytes = await thin.run({ query, params: {} }, signal);
    expect([byRows.rows.length, byRows.truncated]).toStrictEqual([3, true]);
    expect([byBytes.rows.length < 300, byBytes.truncated]).toStrictEqual([true, true]);
    expect(byRows.columns).toStrictEqual(['a', 'text']);
  });

  it('passes on what the database notes about a query', async () => {
    const { notifications } = await run('MATCH (n:NoSuchLabel) RETURN n');
    expect(notifications).toMatchObject([{ title: expect.stringContaining('label') }]);
  });

  it('explains without running', async () => {
    const query = 'MATCH (n:Entity)-[:WARNED]->(m) RETURN n, m';
    const { type, plan } = cypherPlan.parse(await console.explain({ query, params: {} }));
    expect([type, plan?.operator]).toStrictEqual(['r', 'ProduceResults']);
    expect(plan?.steps).not.toStrictEqual([]);
  });

  it('takes EXPLAIN and PROFILE before a query', async () => {
    expect((await run('EXPLAIN MATCH (n) RETURN n')).rows).toStrictEqual([]);
    expect((await run('PROFILE RETURN 1 AS one')).rows).toStrictEqual([[1]]);
  });

  it('runs many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => run('RETURN $i AS i', { i })),
    );
    expect(answers.map(({ rows }) => rows)).toStrictEqual(
      Array.from({ length: 20 }, (_, i) => [[i]]),
    );
  });
});
