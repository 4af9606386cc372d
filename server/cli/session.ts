import { resolve } from 'node:path';
import { shareBackend } from '../backend.ts';
import type { Additions } from '../core/additions.ts';
import { NO_CORRECTIONS } from '../core/project/corrections.ts';
import type { Database } from '../graph/database.ts';
import { createLoader, type Loader } from '../graph/loader.ts';
import { applySchema } from '../graph/schema.ts';
import { loadOntology } from '../io/ontology.ts';
import { readCorrections } from '../io/tables/corrections.ts';
import type { Context } from './command.ts';
import { createTalk } from './talk.ts';

/** The graph as a command finds it. */
export interface Session {
  readonly database: Database;
  readonly loader: Loader;
}

/** Which graph a command works on, and under what. */
export interface SessionOptions {
  readonly dataDir: string;
  readonly additions: Additions;
  /** The file of corrections as named; undefined takes the data folder's own, null leaves the graph as it is. */
  readonly corrections: string | undefined | null;
}

/** Opens the database that the environment or the data folder names, works on it, and closes what it opened. */
export async function withSession<T>(
  { env, signal, stderr }: Context,
  options: SessionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const dataDir = resolve(options.dataDir);
  const { acts } = loadOntology(options.additions.ontology);
  const corrections =
    options.corrections === null
      ? NO_CORRECTIONS
      : readCorrections(options.corrections, dataDir, acts);
  const talk = createTalk(stderr, Date.now);
  try {
    const backend = await shareBackend({
      env,
      signal,
      dataDir,
      onStep: talk.step,
    });
    talk.end();
    try {
      const { database } = backend;
      await applySchema(database);
      const loader = createLoader(database, { acts, corrections });
      if (options.corrections !== null && (await loader.applyCorrections()))
        stderr.write('Corrections have changed: applied.\n');
      return await work({ database, loader });
    } finally {
      await backend.close();
    }
  } finally {
    talk.end();
  }
}
