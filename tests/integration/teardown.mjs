import { rmSync } from 'node:fs';

/** Stops the tests' Neo4j and removes its folder. */
export default async function teardown() {
  const { neo4j, dataDir } = globalThis.testNeo4j;
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
