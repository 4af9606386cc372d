import { resolve } from 'node:path';
import { shareBackend } from '../backend.ts';
import { NO_CORRECTIONS } from '../core/project/corrections.ts';
import type { Database } from '../graph/database.ts';
import { createLoader, type Loader } from '../graph/loader.ts';
import { applySchema } from '../graph/schema.ts';
import { loadOntology } from '../io/ontology.ts';
import type { Context } from './command.ts';
import { createTalk } from './talk.ts';

/** The graph as a command finds it. */
export interface Session {
  readonly database: Database;
  readonly loader: Loader;
}

/** Opens the database that the environment or the data folder names, works on it, and closes what it opened. */
export async function withSession<T>(
  { env, signal, stderr }: Context,
  dataDir: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const talk = createTalk(stderr, Date.now);
  try {
    const backend = await shareBackend({
      env,
      signal,
      dataDir: resolve(dataDir),
      onStep: talk.step,
    });
    talk.end();
    try {
      const { database } = backend;
      await applySchema(database);
      const { acts } = loadOntology();
      return await work({
        database,
        loader: createLoader(database, { acts, corrections: NO_CORRECTIONS }),
      });
    } finally {
      await backend.close();
    }
  } finally {
    talk.end();
  }
}
