import { z } from 'zod';
import type { Database } from './database.ts';
import { defineQuery, NONE } from './query.ts';

const STATEMENTS = [
  'entity-id',
  'document-id',
  'event-id',
  'loader-id',
  'document-key',
  'document-url',
  'event-block',
  'event-date',
  'event-act',
  'event-group',
  'withdrawn-id',
  'withdrawn-block',
  'withdrawn-group',
  'state-iso3',
  'entity-text',
  'event-text',
  'document-text',
].map((name) => defineQuery({ file: `schema/${name}.cypher`, params: NONE, row: NONE }));

const AWAIT = defineQuery({
  file: 'schema/await-indexes.cypher',
  params: z.object({ seconds: z.int().positive() }),
  row: NONE,
});

/** Makes the constraints and indexes that are missing, and waits until they answer. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of STATEMENTS) await database.write(statement, {});
  await database.read(AWAIT, { seconds: 60 });
}

/** The texts of the statements that make the schema: an export begins with them. */
export function listSchemaStatements(): readonly string[] {
  return STATEMENTS.map(({ text }) => text.replaceAll(/^\/\/.*\n/gmu, ''));
}
