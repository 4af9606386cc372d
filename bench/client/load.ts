import type { Browser } from 'playwright-core';
import type { Network } from '../../server/model/network.ts';

/** Runs before the page does: notes every task of over 50 ms. */
const NOTE_TASKS = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** The longest task of the page of a running program from its first byte to its drawn names, drawing included; with this network instead of its own, if one is given. */
export async function findLongestAtLoad(
  browser: Browser,
  address: string,
  network: Network | null,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(NOTE_TASKS);
  if (network !== null)
    await page.route('**/api/network*', (route) => route.fulfill({ json: network }));
  await page.goto(address);
  await page.locator('.stage canvas.sigma-names').waitFor({ timeout: 120_000 });
  const longest: unknown = await page.evaluate('Math.max(0, ...window.tasks)');
  await page.close();
  return Number(longest);
}
