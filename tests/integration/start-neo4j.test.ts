import { connect } from '../../server/graph/database.ts';
import { openCleanDatabase, readTestConnection, runCypher } from './database.ts';

describe('the embedded Neo4j', () => {
  test.each([
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'file:///x.csv' AS line RETURN line",
    "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
  ])('refuses %s by its settings alone', async (query) => {
    await expect(runCypher(query)).rejects.toThrow(
      /blocked|not allowed|disabled|invalid|Cannot load/iu,
    );
  });

  test('refuses a wrong password', async () => {
    const database = connect({ ...readTestConnection(), password: 'wrong' });
    await expect(database.verify()).rejects.toThrow();
    await database.close();
  });

  test('gives each test an empty database with its schema', async () => {
    await runCypher('CREATE (:Entity {id: "state:XXX"})');
    const database = await openCleanDatabase();
    expect(await runCypher('MATCH (n) RETURN count(n) AS nodes')).toStrictEqual([{ nodes: 0 }]);
    await database.close();
  });
});
