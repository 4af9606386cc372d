import startNeo4j from '../integration/setup.mjs';

/** Starts one program on the bundled dispatches for all browser tests that only look, and a Neo4j for the programs of the others. */
export default async function setup() {
  await startNeo4j();
  const { servePage } = await import('./serve.ts');
  const served = await servePage();
  process.env.DEMARCHE_TEST_PAGE = served.address;
  globalThis.testPage = served;
}
