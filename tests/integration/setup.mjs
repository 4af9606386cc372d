import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/** Starts one Neo4j in a throw-away folder for all integration tests; they find it by the environment. */
export default async function setup() {
  register();
  const { startEmbedded } = await import('../../server/neo4j/embedded.ts');
  const { readEnv } = await import('../../server/env.ts');
  const dataDir = mkdtempSync(join(tmpdir(), 'demarche-tests-'));
  const neo4j = await startEmbedded({
    dataDir,
    env: readEnv({ ...process.env, NEO4J_URI: undefined }),
    onStep: () => undefined,
  });
  const { uri, user, password } = neo4j;
  process.env.DEMARCHE_TEST_DATABASE = JSON.stringify({ uri, user, password, database: null });
  globalThis.testNeo4j = { neo4j, dataDir };
}
