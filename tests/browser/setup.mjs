import { register } from 'tsx/esm/api';

/** Starts one program on the bundled dispatches for all browser tests that only look. */
export default async function setup() {
  register();
  const { servePage } = await import('./serve.ts');
  const served = await servePage();
  process.env.DEMARCHE_TEST_PAGE = served.address;
  globalThis.testPage = served;
}
