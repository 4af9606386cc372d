import type { Page } from 'playwright-core';
import { useStand } from './browser.ts';

const stand = useStand();
const PAIR = '/conversation/state%3AKOR/state%3ARUS?rollup=state';

/** Cards that lie on others or on the days between the lanes. */
function listOverlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.card, .moreacts, .band')].map((element) => ({
      name: (element.textContent || element.className).slice(0, 40),
      box: element.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        )
        .map((other) => `${name} | ${other.name}`),
    );
  });
}

test('leads from a pair by its conversation to the sentence of an act, and back', async () => {
  const { page, complaints, close } = await stand.open(
    '/dyad/state%3AKOR/state%3ARUS?rollup=state',
  );
  await page.getByRole('link', { name: 'As a conversation' }).click();
  await page.locator('.card', { hasText: 'SUMMONED' }).click();
  await page.locator('.panel .rep blockquote mark').first().waitFor();
  expect(new URL(page.url()).searchParams.get('act')).toMatch(/^[0-9a-f]{16}$/u);
  await page
    .getByRole('link', { name: /^Open in document/u })
    .first()
    .click();
  await page.locator('mark.evidence').first().waitFor();
  await page.goBack();
  await page.locator('.card.on', { hasText: 'SUMMONED' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  expect(complaints).toStrictEqual([]);
  await close();
});

test.each([
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 460 },
])('lays no card over another or over the days in a window of %j', async (viewport) => {
  const { page, close } = await stand.open(PAIR, 'light', { viewport });
  await page.locator('.card').first().waitFor();
  expect(await listOverlaps(page)).toStrictEqual([]);
  await close();
});

test('is read by keyboard alone, along its replies', async () => {
  const { page, close } = await stand.open(PAIR);
  await page.locator('.card').first().focus();
  await page.keyboard.press('End');
  const reply = page.locator('.card', { hasText: 'Lim Soo-suk' }).filter({ hasText: 'WARNED' });
  await reply.focus();
  await page.keyboard.press('Shift+R');
  await page.locator('.card:focus', { hasText: 'Maria Zakharova' }).waitFor();
  await page.keyboard.press('r');
  await page.locator('.card:focus', { hasText: 'Lim Soo-suk' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel .rep blockquote').first().waitFor();
  await close();
});
