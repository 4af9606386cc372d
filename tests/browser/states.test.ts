import type { Page } from 'playwright-core';
import { findBarriers, findFaint, useStand } from './browser.ts';
import { listCut } from './cut.ts';
import { STATES } from './states/all.ts';

const stand = useStand();
/** What a window of 1280 by 800 has room for at 200 %, and one of 1280 by 1024 at 400 %. */
const TWICE = { viewport: { width: 640, height: 400 } } as const;
const FOURFOLD = { width: 320, height: 256 };
const WHOLE = { width: 1280, height: 800 };

function countMoving(page: Page): Promise<number> {
  return page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}

test.each(STATES)(
  'leaves all of $name in reach and at rest however large, and axe finds nothing against it, light or dark',
  async ({ path, show }) => {
    // A colour on its way to another one is none to judge.
    const { page, close } = await stand.open(path, 'light', { ...TWICE, reducedMotion: 'reduce' });
    await show(page);
    expect(await listCut(page)).toStrictEqual([]);
    await page.setViewportSize(FOURFOLD);
    expect(await listCut(page)).toStrictEqual([]);
    expect(await countMoving(page)).toBe(0);
    await page.setViewportSize(WHOLE);
    expect(await findBarriers(page)).toStrictEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    expect(await findFaint(page)).toStrictEqual([]);
    await close();
  },
);

test('draws the map again after a window that was too low for it', async () => {
  const { page, complaints, close } = await stand.open('/', 'light', {
    viewport: { width: 200, height: 200 },
  });
  await page.locator('.stage canvas.sigma-names').waitFor({ state: 'attached' });
  await page.setViewportSize({ width: 1280, height: 120 });
  await page.setViewportSize(WHOLE);
  await page.waitForFunction(
    () => (document.querySelector('.stage canvas.sigma-names')?.clientHeight ?? 0) > 500,
  );
  expect(complaints).toStrictEqual([]);
  await close();
});
