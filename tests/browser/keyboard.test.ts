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
    return (focused.getAttribute('aria-label') ?? focused.textContent).trim();
  });
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await findFocus(page))) return;
  }
  throw new Error(`the keyboard does not come to ${String(name)}`);
}

test.each([
  ['Views', '.menu.views'],
  ['Export', '[role=menuitem]'],
  ['Keyboard', 'dialog.help[open]'],
  [/^Layout:/u, '[role=menuitemradio]'],
  ['Save as a picture', '[role=menuitem]'],
  ['Search names, acts, words', 'dialog.pal[open]'],
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
  await tabTo(page, /^\d.*20\d\d|warned|summoned|urged|met|signed|condemned/iu);
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
