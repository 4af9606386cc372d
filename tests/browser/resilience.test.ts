import type { Page } from 'playwright-core';
import { seeMap, useStand } from './browser.ts';
import { refusal } from './states/state.ts';

const stand = useStand();

const TOTALS = '.cbar .num > .sec';
const OUTAGES = {
  none: null,
  server: 'The server does not answer',
  database: 'The database is coming back',
} as const;

/** Stands between a page and its server, and takes the one or its database away. */
async function standBetween(
  page: Page,
): Promise<{ outage: keyof typeof OUTAGES; asked: string[] }> {
  const between: Awaited<ReturnType<typeof standBetween>> = { outage: 'none', asked: [] };
  await page.route('**/api/**', (route) => {
    const { pathname } = new URL(route.request().url());
    between.asked.push(pathname);
    if (between.outage === 'none') return route.continue();
    if (between.outage === 'server') return route.abort('connectionrefused');
    return pathname === '/api/status'
      ? route.fulfill({
          json: { status: 'recovering', step: 'starting Neo4j again', version: '1' },
        })
      : route.fulfill({ status: 503, json: refusal('Neo4j does not answer') });
  });
  return between;
}

test('the server or its database may go away: the page says so, keeps all, asks for nothing in vain and goes on', async () => {
  const { page, complaints, close } = await stand.open('/entity/state%3ARUS?selected=state:KOR');
  await seeMap(page);
  const between = await standBetween(page);
  const totals = page.locator(TOTALS);
  const before = await totals.innerText();
  const quads = ['Verbal conflict', 'Material conflict'] as const;
  for (const [at, outage] of (['database', 'server'] as const).entries()) {
    between.outage = outage;
    const shown = await totals.innerText();
    await page.getByLabel(quads[at] ?? '').click();
    await page.locator('.away').getByText(OUTAGES[outage]).waitFor();
    between.asked.length = 0;
    await page.waitForRequest('**/api/status');
    await page.waitForRequest('**/api/status');
    expect(between.asked.filter((path) => path !== '/api/status')).toStrictEqual([]);
    expect(await totals.innerText()).toBe(shown);
    await page.locator('.stage canvas.sigma-names').waitFor();
    between.outage = 'none';
    await page.locator('.away').waitFor({ state: 'detached' });
    await totals.filter({ hasNotText: shown }).waitFor();
  }
  expect(page.url()).toContain('/entity/state%3ARUS');
  expect(page.url()).toContain('selected=state:KOR');
  await page.locator('.panel .phead').waitFor();
  for (const quad of quads.toReversed()) {
    expect(await page.getByRole('checkbox', { name: quad }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Undo the last filter' }).click();
  }
  await totals.filter({ hasText: before }).waitFor();
  // The browser itself says that a request failed; the page adds nothing of its own.
  expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toStrictEqual(
    [],
  );
  await close();
});

test('keeps a query that was typed while the server is away, fails it in plain sight, and tries again when told to', async () => {
  const { page, close } = await stand.open('/cypher');
  const editor = page.getByLabel('Cypher query');
  await editor.fill('MATCH (s:State) RETURN count(s) AS states');
  const between = await standBetween(page);
  between.outage = 'server';
  await editor.press('Control+Enter');
  await page.locator('.away').getByText(OUTAGES.server).waitFor();
  expect(await editor.inputValue()).toBe('MATCH (s:State) RETURN count(s) AS states');
  between.outage = 'none';
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.locator('.away').waitFor({ state: 'detached' });
  await editor.press('Control+Enter');
  await page.locator('.res td').first().waitFor();
  await close();
});
