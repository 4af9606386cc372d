import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { connect, type Connection, type Database } from '../../server/graph/database.ts';
import { applySchema } from '../../server/graph/schema.ts';

const connection = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string().nullable(),
});

/** How to reach the Neo4j that the integration tests share. */
export function readTestConnection(): Connection {
  return connection.parse(JSON.parse(process.env['DEMARCHE_TEST_DATABASE'] ?? 'null'));
}

/** An empty database with the schema applied. Integration tests run one file at a time, so nobody else is on it. */
export async function openCleanDatabase(): Promise<Database> {
  const database = connect(readTestConnection());
  await runCypher('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  await applySchema(database);
  return database;
}

/** Runs any Cypher as the database's owner: to prepare a test, or to look behind the program's back. */
export async function runCypher(
  text: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { uri, user, password } = readTestConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session();
  try {
    const { records } = await session.run(text, params);
    return records.map((record): Record<string, unknown> => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
