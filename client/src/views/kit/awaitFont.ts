const PATIENCE_MS = 1000;

/** Waits for the page's font, but not long: what is drawn in another one first moves when it comes. */
export async function awaitFont(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([document.fonts.load('13px Inter').catch(() => undefined), late]);
}
