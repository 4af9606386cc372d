import { z } from 'zod';
import type { Database } from './database.ts';
import { defineQuery, NONE, type Query } from './query.ts';

const TOLD = [
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
  'state-iso3',
  'entity-text',
  'event-text',
  'document-text',
].map(defineStatement);

/** For what was withdrawn or rejected, which is the loader's own memory. */
const UNTOLD = ['withdrawn-id', 'withdrawn-block', 'withdrawn-group', 'reject-path'].map(
  defineStatement,
);

const AWAIT = defineQuery({
  file: 'schema/await-indexes.cypher',
  params: z.object({ seconds: z.int().positive() }),
  row: NONE,
});

/** Makes the constraints and indexes that are missing, and waits until they answer. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of [...TOLD, ...UNTOLD]) await database.write(statement, {});
  await database.read(AWAIT, { seconds: 60 });
}

/** The texts of the statements that make the schema: an export begins with them. */
export function listSchemaStatements(): readonly string[] {
  return TOLD.map(({ text }) => text.replaceAll(/^\/\/.*\n/gmu, ''));
}

function defineStatement(name: string): Query<typeof NONE, typeof NONE> {
  return defineQuery({ file: `schema/${name}.cypher`, params: NONE, row: NONE });
}
