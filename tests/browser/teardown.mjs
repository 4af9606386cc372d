/** Stops the program that the browser tests shared. */
export default async function teardown() {
  await globalThis.testPage.stop();
}
