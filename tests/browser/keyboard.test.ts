import type { Page } from 'playwright-core';
import { seeMap, useStand } from './browser.ts';

const stand = useStand();

/** What has the focus, if it can be seen that it has it; throws when nothing has. */
function findFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) throw new Error('the focus is lost');
    const { width, height } = focused.getBoundingClientRect();
    if (width === 0 || height === 0) throw new Error(`no one sees ${focused.outerHTML}`);
    const label = focused instanceof HTMLInputElement ? focused.labels?.item(0) : null;
    return (focused.getAttribute('aria-label') ?? (label ?? focused).textContent).trim();
  });
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    if (name.test(await findFocus(page))) return;
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}

/** Presses Tab until something in such a place has the focus. */
async function tabInto(page: Page, place: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    await findFocus(page);
    const isInside = await page.evaluate(
      (selector) => document.activeElement?.closest(selector) !== null,
      place,
    );
    if (isInside) return;
  }
  throw new Error(`the keyboard does not come into ${place}`);
}

/** Goes back with Shift and Tab until what has the focus is called so. */
function shiftTabTo(page: Page, name: RegExp): Promise<void> {
  return tabTo(page, name, 'Shift+Tab');
}

test.each([
  ['Views', '.menu.views'],
  ['Export', '[role=menuitem]'],
  ['Keyboard', 'dialog.help[open]'],
  [/^Layout:/u, '[role=menuitemradio]'],
  ['Save as a picture', '[role=menuitem]'],
  ['Search names, words', 'dialog.pal[open]'],
])('gives the focus back to %s when what it opened is closed', async (name, sign) => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const button = page.getByRole('button', { name, exact: true }).first();
  await button.press('Enter');
  await page.locator(sign).first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator(sign).first().waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});

test('does a whole task by the keyboard alone: from the map over an act to its sentence and back', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  await page.keyboard.press('Tab');
  expect(await findFocus(page)).toBe('Skip to the main part');
  await tabTo(page, /^Actor network/u);
  const spoken = page.locator('.visually-hidden[aria-live=polite]:not(:empty)');
  await page.keyboard.press('ArrowRight');
  await spoken.first().waitFor({ state: 'attached' });
  const first = await spoken.first().textContent();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(
    (before) =>
      document.querySelector('.visually-hidden[aria-live=polite]:not(:empty)')?.textContent !==
      before,
    first,
  );
  await page.keyboard.press('Enter');
  await page.locator('.panel .evlist a').first().waitFor();
  await tabTo(page, /^Close$/u);
  await tabInto(page, '.panel .evlist:not(.neighbors)');
  await page.keyboard.press('Enter');
  await page.locator('.panel .rep').first().waitFor();
  await tabTo(page, /^Open in document/u);
  await page.keyboard.press('Enter');
  await page.locator('mark.evidence').first().waitFor();
  await page.goBack();
  await page.locator('.panel .rep').first().waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('filters, brushes the days, expands, exports, reads the table and queries, all by the keyboard alone', async () => {
  const { page, complaints, close } = await stand.open('/entity/state%3ARUS?center=state:KOR');
  const bar = page.locator('.cbar');
  const search = (): URLSearchParams => new URL(page.url()).searchParams;
  await seeMap(page);
  await page.locator('.neighbors li').first().waitFor();
  await tabTo(page, /^Actor network/u);
  await page.keyboard.press('e');
  await bar.getByText(/\d+ added/u).waitFor();
  await page.getByRole('slider', { name: 'Last day' }).waitFor();
  await tabTo(page, /^Last day$/u);
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/[?&]to=/u);
  await shiftTabTo(page, /^Verbal cooperation/u);
  await page.keyboard.press(' ');
  await page.waitForURL(/withoutQuads=/u);
  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => !url.searchParams.has('withoutQuads'));
  expect(search().has('to')).toBe(true);
  await shiftTabTo(page, /^Export$/u);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^demarche\./u);
  await shiftTabTo(page, /^Table$/u);
  await page.keyboard.press('Enter');
  await page.locator('[role=grid] tbody tr[aria-rowindex]').first().waitFor();
  await tabTo(page, /^Find in these rows$/u);
  await page.keyboard.type('Korea');
  await page.getByRole('grid').getByText('Korea').first().waitFor();
  await shiftTabTo(page, /^Cypher$/u);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Cypher query$/u);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('MATCH (s:State) RETURN count(s) AS states');
  await page.keyboard.press('Control+Enter');
  await page.locator('.res td').first().waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('closes what is open from the innermost outwards, by Escape', async () => {
  const { page, close } = await stand.open('/entity/state%3ARUS?selected=state:KOR');
  await page.locator('.panel .phead').waitFor();
  await page.keyboard.press('/');
  await page.locator('dialog.pal[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.pal[open]').waitFor({ state: 'detached' });
  await page.locator('.selbar').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.selbar').waitFor({ state: 'detached' });
  await page.locator('.panel').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await close();
});
