import { findBarriers, useStand } from './browser.ts';
import { STATES } from './states/all.ts';

const stand = useStand();

test.each(STATES)('axe finds nothing against $name', async ({ path, show }) => {
  // A colour on its way to another one is none to judge.
  const { page, close } = await stand.open(path, 'light', { reducedMotion: 'reduce' });
  await show(page);
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});
