import type { Env } from './env.ts';
import { connect, type Connection, type Database } from './graph/database.ts';
import { followHeartbeat } from './heartbeat.ts';
import { startEmbedded, type Step } from './neo4j/embedded.ts';
import { readRunning } from './neo4j/running.ts';
import type { ServerState } from './neo4j/supervise.ts';

export interface BackendOptions {
  readonly env: Env;
  readonly dataDir: string;
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
}

/** A database that answers, whoever runs it. */
export interface Backend {
  readonly database: Database;
  /** What it is, for a person. */
  readonly name: string;
  /** Kills and restarts the server; null when it is not ours to restart. */
  readonly restart: (() => Promise<void>) | null;
  readonly onChange: (listener: (state: ServerState) => void) => void;
  readonly close: () => Promise<void>;
}

/** Opens the Neo4j that NEO4J_URI names, else starts the embedded one on the data folder. */
export async function openBackend(options: BackendOptions): Promise<Backend> {
  const { env, dataDir, onStep, signal } = options;
  if (env.neo4j !== null) {
    onStep({ kind: 'step', text: `connecting to ${env.neo4j.uri}` });
    return await connectTo(env.neo4j, env.neo4j.uri);
  }
  const neo4j = await startEmbedded({ env, dataDir, onStep, signal });
  const { uri, user, password } = neo4j;
  const database = connect({ uri, user, password, database: null });
  return {
    database,
    name: `the embedded Neo4j on ${dataDir}`,
    restart: neo4j.restart,
    onChange: neo4j.onChange,
    close: async () => {
      await database.close();
      await neo4j.stop();
    },
  };
}

/** As openBackend, but beside a running `demarche start` on the same folder it uses that one's server. */
export async function shareBackend(options: BackendOptions): Promise<Backend> {
  const running = options.env.neo4j === null ? await readRunning(options.dataDir) : null;
  if (running === null) return await openBackend(options);
  const { uri, user, password } = running;
  return await connectTo(
    { uri, user, password, database: null },
    `the running Neo4j on ${options.dataDir}`,
  );
}

async function connectTo(connection: Connection, name: string): Promise<Backend> {
  const database = connect(connection);
  try {
    await database.verify();
  } catch (error) {
    await database.close();
    throw error;
  }
  const closing = new AbortController();
  return {
    database,
    name,
    restart: null,
    onChange: (tell) =>
      void followHeartbeat({ verify: () => database.verify(), tell, signal: closing.signal }),
    close: async () => {
      closing.abort();
      await database.close();
    },
  };
}
