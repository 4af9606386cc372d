import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

/** Opens the first act of the network's sentences that says some words. */
async function openAct(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'In words' }).click();
  await page.locator('.inwords a', { hasText: words }).first().click();
  await page.locator('.panel .rep').first().waitFor();
}

/** What was moved on the page since it was opened, though nobody touched it. */
function listShifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().map((shift) => JSON.stringify(shift));
  });
}

test('says so when a document is not there', async () => {
  const { page, close } = await stand.open(`/document/${'0'.repeat(64)}`);
  await page.getByText('This is not in the graph').waitFor();
  await close();
});

test('says so when an event is not there', async () => {
  const { page, close } = await stand.open('/event/0000000000000000');
  await page.locator('.panel').getByText('This is not in the graph').waitFor();
  await close();
});

test("says in the window's title what is there, once its name is known", async () => {
  const { page, close } = await stand.open(`/document/${'0'.repeat(64)}`);
  for (const [path, title] of [
    [null, 'This is not in the graph'],
    ['/nowhere', 'There is nothing at this address'],
    ['/', 'Network'],
    ['/documents', 'Documents'],
    ['/table?of=entities', 'Table of entities'],
    ['/cypher', 'Cypher'],
    ['/entity/state%3AKOR', 'South Korea'],
    ['/dyad/state%3AKOR/state%3ARUS', 'South Korea and Russia'],
    ['/conversation/state%3AKOR/state%3ARUS', 'Conversation of South Korea and Russia'],
    ['/?path=state:JPN~state:KOR', 'Path from Japan to South Korea'],
  ] as const) {
    if (path !== null) await page.goto(new URL(path, page.url()).href);
    await page.waitForFunction((text) => document.title === text, `${title} · Démarche`);
  }
  await openAct(page, /summoned/u);
  await page.waitForFunction(() => / summoned .*June 2024 · Démarche$/u.test(document.title));
  await page
    .getByRole('link', { name: /^Open in document/u })
    .first()
    .click();
  await page.locator('mark.evidence').first().waitFor();
  const headline = await page.locator('.scroll[role=region]').getAttribute('aria-label');
  await page.waitForFunction((text) => document.title === text, `${headline} · Démarche`);
  await close();
});

test('refuses a query that writes, and says why', async () => {
  const { page, close } = await stand.open('/cypher');
  await page.getByLabel('Cypher query').fill('CREATE (n:Nothing) RETURN n');
  await page.getByRole('button', { name: /Run/u }).click();
  await page.getByText('This query was not run').waitFor();
  await close();
});

test('draws the network, with a legend and its totals, and complains of nothing', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  expect(await page.locator('.cbar').innerText()).toMatch(/\d+ entities, \d+ events, \d+ reports/u);
  await page.getByText('Written samples, not real reports').waitFor();
  await page.getByText('Verbal conflict').waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test.each([
  ['/', '.stage canvas.sigma-names'],
  ['/table', '[role=grid] tbody tr[aria-rowindex]'],
  ['/documents', 'td a.title'],
  ['/cypher', '.code textarea'],
])('moves nothing while it comes up at %s', async (path, sign) => {
  const { page, close } = await stand.open(path);
  await page.locator(sign).first().waitFor({ timeout: 60_000 });
  expect(await listShifts(page)).toStrictEqual([]);
  await close();
});

test('opens an act that is clicked on the map', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const box = await page.locator('.stage').boundingBox();
  if (box === null) throw new Error('the map has no place on the page');
  const card = page.locator('.tip .act');
  const points = Array.from({ length: 40 }, (_, row) => row).flatMap((row) =>
    Array.from({ length: 60 }, (_, column) => ({
      x: box.x + (box.width * (column + 0.5)) / 60,
      y: box.y + (box.height * (row + 10)) / 60,
    })),
  );
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    const cursor = await page.locator('.stage').evaluate((stage) => stage.style.cursor);
    if (cursor !== 'pointer') continue;
    await page.locator('.tip').waitFor();
    if ((await card.count()) === 0) continue;
    await page.mouse.click(x, y);
    break;
  }
  await page.locator('.panel .rep blockquote').first().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/event\/[0-9a-f]{16}$/u);
  await close();
});

test('finds an entity by the keyboard alone and shows what it did', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.keyboard.press('/');
  await page.keyboard.type('South Kor');
  await page
    .getByRole('option', { name: /^South Korea/u })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.locator('.panel').getByText('Received').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/entity\//u);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await close();
});

test('leads from an act to its sentence in the document, marked and in view', async () => {
  const { page, complaints, close } = await stand.open('/');
  await openAct(page, /summoned/u);
  const quote = await page.locator('.rep blockquote').first().innerText();
  await page
    .getByRole('link', { name: /^Open in document/u })
    .first()
    .click();
  const marks = page.locator('mark.evidence');
  await marks.first().waitFor();
  const told = (await marks.allInnerTexts()).join('\n').replaceAll(/\s+/gu, ' ');
  expect(told).toContain(quote.replaceAll(/\s+/gu, ' '));
  const box = await marks.first().boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(800);
  expect(complaints).toStrictEqual([]);
  await close();
});

test('filters by act, keeps the filter in the address, and takes it back', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const before = await page.locator('.cbar').innerText();
  await page.getByLabel('Verbal conflict').click();
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('.cbar')?.innerText !== text,
    before,
  );
  expect(page.url()).toContain('withoutQuads=');
  await page.getByRole('button', { name: 'Undo the last filter' }).click();
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('.cbar')?.innerText === text,
    before,
  );
  await close();
});

test('expands an entity after a preview, collapses it, hides it, and takes each step back', async () => {
  const { page, complaints, close } = await stand.open('/entity/state%3ARUS?center=state:KOR');
  await seeMap(page);
  const bar = page.locator('.cbar');
  await page.locator('.neighbors li').first().waitFor();
  await page.keyboard.press('e');
  await bar.getByText(/\d+ added/u).waitFor();
  expect(page.url()).toContain('expanded=state:RUS~');
  await page.reload();
  await bar.getByText(/\d+ added/u).waitFor();
  await page.getByRole('button', { name: /^Collapse \d+/u }).click();
  await bar.getByText(/\d+ added/u).waitFor({ state: 'detached' });
  await page.keyboard.press('h');
  await bar.getByText('1 hidden').waitFor();
  await page.getByRole('button', { name: 'Undo the last filter' }).click();
  await bar.getByText('1 hidden').waitFor({ state: 'detached' });
  expect(complaints).toStrictEqual([]);
  await close();
});

test('runs a query and shows its rows', async () => {
  const { page, complaints, close } = await stand.open('/cypher');
  await page
    .getByLabel('Cypher query')
    .fill('MATCH (a)-[s:SUMMONED]->(b) RETURN a.name AS source, b.name AS target');
  await page.keyboard.press('Control+Enter');
  await page.locator('.res td').first().waitFor();
  expect(await page.locator('.res th').allInnerTexts()).toStrictEqual(['source', 'target']);
  expect(complaints).toStrictEqual([]);
  await close();
});

test('downloads what is on the map as GEXF', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'GEXF, for Gephi' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('demarche.gexf');
  expect(await readFile(await download.path(), 'utf8')).toContain('xmlns="http://gexf.net/1.3"');
  await close();
});

test('comes back to the same view from its address, and goes back and forth', async () => {
  const { page, close } = await stand.open('/');
  await openAct(page, /summoned/u);
  const url = page.url();
  const head = await page.locator('.panel .dy').innerText();
  await page.reload();
  await page.locator('.panel .rep').first().waitFor();
  expect(await page.locator('.panel .dy').innerText()).toBe(head);
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.locator('.tablescroll').waitFor();
  await page.goBack();
  await page.locator('.panel .rep').first().waitFor();
  expect(page.url()).toBe(url);
  await close();
});

test('moves over the map by arrow keys and says where it is', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.locator('.stage').focus();
  await page.keyboard.press('ArrowDown');
  const spoken = page.locator('[aria-live=polite].visually-hidden');
  await page.waitForFunction(
    () => document.querySelector('[aria-live=polite].visually-hidden')?.textContent !== '',
  );
  expect(await spoken.innerText()).toMatch(/: did \d+, received \d+\./u);
  await page.keyboard.press('Enter');
  await page.locator('.panel .phead').waitFor();
  await close();
});

test.each(['light', 'dark'] as const)('has no barrier that axe finds, in the %s', async (theme) => {
  for (const path of ['/', '/documents', '/table', '/table?of=entities', '/cypher']) {
    const { page, close } = await stand.open(path, theme);
    await page.locator('.stage canvas.sigma-names, table, .code textarea').first().waitFor();
    expect({ path, found: await findBarriers(page) }).toStrictEqual({ path, found: [] });
    await close();
  }
  const { page, close } = await stand.open('/', theme);
  await openAct(page, /summoned/u);
  expect(await findBarriers(page)).toStrictEqual([]);
  await page
    .getByRole('link', { name: /^Open in document/u })
    .first()
    .click();
  await page.locator('mark.evidence').first().waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});
