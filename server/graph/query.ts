import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const CYPHER_ROOT = new URL('../../cypher/', import.meta.url);

/** A named statement: its text from cypher/, and what goes in and comes out of it. */
export interface Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  readonly file: string;
  readonly text: string;
  readonly params: P;
  readonly row: R;
}

/** For a statement that takes no parameters, or returns no rows. */
export const NONE = z.strictObject({});

const registry = new Map<string, Query>();

/** Binds one file under cypher/ to the shapes of its parameters and rows; a file has one definition. */
export function defineQuery<P extends z.ZodObject, R extends z.ZodObject>(definition: {
  readonly file: string;
  readonly params: P;
  readonly row: R;
}): Query<P, R> {
  const { file } = definition;
  if (registry.has(file)) throw new TypeError(`graph/query: "${file}" has two definitions`);
  const query: Query<P, R> = { ...definition, text: readCypher(file) };
  registry.set(file, query);
  return query;
}

/** All queries whose modules have been imported, by file: for the registry's test. */
export function definedQueries(): ReadonlyMap<string, Query> {
  return registry;
}

function readCypher(file: string): string {
  try {
    return readFileSync(fileURLToPath(new URL(file, CYPHER_ROOT)), 'utf8');
  } catch (cause) {
    throw new TypeError(`graph/query: no file "${file}". Expected it under cypher/`, { cause });
  }
}
