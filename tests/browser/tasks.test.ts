import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openEmptiedStand, seeMap, TWO_NOTES, useStand } from './browser.ts';

const stand = useStand();

const ARTICLE =
  'LISBON, May 3, 2024 (Sample) — Portugal summoned the Iranian ambassador on Friday over the seizure of a ship.\n';

/** Finds something by the keyboard alone and opens it. */
async function find(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: option }).first().waitFor();
  const names = await page.getByRole('option').allTextContents();
  const steps = names.findIndex((name) => option.test(name));
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function runRecipe(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: /^Run/u }).click();
  await page.locator('.res td').first().waitFor();
}

test('1: finds who summoned whom, and reads the words in their document', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await find(page, 'summoned Georgy Zinoviev', /summoned Georgy Zinoviev/iu);
  const report = page.locator('.panel .rep').first();
  const cue = await report.locator('blockquote mark').first().innerText();
  expect(cue).toMatch(/summon/iu);
  await report.getByRole('link', { name: /^Open in document/u }).click();
  await page.locator('mark.evidence', { hasText: cue }).first().waitFor();
  await close();
});

test('2: finds the events that only one independent report tells of', async () => {
  const { page, close } = await stand.open('/table');
  await page.locator('[role=grid] tbody tr[aria-rowindex]').first().waitFor();
  await page.getByRole('button', { name: 'Filter columns' }).click();
  await page.getByLabel('Find in Independent').fill('= 1');
  await page.getByText(/^\d+ of \d+ rows$/u).waitFor();
  await close();
});

test('3: sees what Seoul answered to Moscow', async () => {
  const { page, close } = await stand.open('/cypher');
  await runRecipe(page, /^What answers what/u);
  await page.locator('.res td', { hasText: 'Lim Soo-suk warned Russia' }).waitFor();
  await close();
});

test('4: finds who speaks for a ministry and under what title, by keyboard', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await find(page, 'Russian Foreign Ministry', /^Russian Foreign Ministry/u);
  const tie = page.locator('.panel li', { hasText: 'Maria Zakharova' });
  await tie.getByText('spokeswoman').waitFor();
  await close();
});

test('5: sees where reports disagree, and who says what', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await find(page, 'Kim Hong-kyun urged Russia', /Kim Hong-kyun urged Russia/iu);
  const band = page.getByRole('region', { name: 'Reports disagree' });
  await band.waitFor();
  const accounts = band.locator('li');
  expect(await accounts.count()).toBeGreaterThan(1);
  for (const account of await accounts.all())
    expect(await account.locator('em').innerText()).not.toBe('');
  await close();
});

test('6: finds the way from one to another and reads it as sentences', async () => {
  const { page, close } = await stand.open('/entity/state%3AJPN');
  await seeMap(page);
  await page.getByRole('button', { name: 'Path to…' }).click();
  await page.getByRole('combobox', { name: 'To' }).fill('South Korea');
  await page.getByRole('option', { name: 'South Korea' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.pathways .on .hop a').first().waitFor();
  expect(new URL(page.url()).searchParams.get('path')).toBe('state:JPN~state:KOR');
  await close();
});

test('7: looks at a span of time, by one clock and by the other', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const totals = page.locator('.cbar');
  const before = await totals.innerText();
  await page.getByRole('slider', { name: 'Last day' }).press('ArrowLeft');
  await page.waitForURL(/[?&]to=/u);
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('.cbar')?.innerText !== text,
    before,
  );
  await page.getByRole('button', { name: 'Published' }).click();
  await page.waitForURL(/[?&]clock=published/u);
  await close();
});

test('8: carries a part of the graph to Gephi', async () => {
  const { page, close } = await stand.open('/?selected=state:KOR,state:RUS');
  await seeMap(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: /^Only the selection/u })
      .getByRole('menuitem', { name: 'GEXF, for Gephi' })
      .click(),
  ]);
  const gexf = await readFile(await file.path(), 'utf8');
  expect([...gexf.matchAll(/<node id="([^"]*)"/gu)].map(([, id]) => id).sort()).toStrictEqual([
    'state:KOR',
    'state:RUS',
  ]);
  await close();
});

test('10: comes back to the view, tells it by its title, and cites a report', async () => {
  const { page, close } = await stand.open('/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await seeMap(page);
  await find(page, 'summoned Georgy Zinoviev', /summoned Georgy Zinoviev/iu);
  await page.locator('.panel .rep').first().waitFor();
  const title = await page.title();
  expect(title).toContain('summoned Georgy Zinoviev');
  await page.reload();
  await page.waitForFunction((text) => document.title === text, title);
  await page.getByRole('button', { name: 'Copy as citation' }).first().click();
  await page.getByRole('button', { name: 'Citation copied' }).waitFor();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  const sentence = await page.locator('.panel .rep blockquote').first().innerText();
  expect(cited.replaceAll(/\s+/gu, ' ')).toContain(sentence.replaceAll(/\s+/gu, ' '));
  expect(cited).toMatch(/characters \d+–\d+/u);
  await close();
});

describe('with a program that may be changed', () => {
  const own = useStand(() => openEmptiedStand(TWO_NOTES));

  test('9: adds an article and finds its events', async () => {
    const { page, close } = await own.open('/documents');
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page
      .locator('.adddoc input[type=file]')
      .setInputFiles({ name: 'lisbon.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) });
    await page.getByText('1 document read').first().waitFor({ timeout: 90_000 });
    await find(page, 'Portugal summoned', /Portugal summoned/u);
    await page.locator('.panel .rep blockquote', { hasText: 'seizure of a ship' }).waitFor();
    await close();
  });
});
