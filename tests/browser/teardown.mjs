import stopNeo4j from '../integration/teardown.mjs';

/** Stops the program that the browser tests shared, and the Neo4j of the others. */
export default async function teardown() {
  await globalThis.testPage.stop();
  await stopNeo4j();
}
