import { seeMap } from '../browser.ts';
import { aState, press, see, type PageState } from './state.ts';

/** A menu over the map that a button opens. */
function aMenu(name: string, button: RegExp, sign: string, path = '/'): PageState {
  return {
    name,
    path,
    async show(page) {
      await seeMap(page);
      await press(page, button);
      await see(page, sign);
    },
  };
}

/** What opens over the map. */
export const MENUS: readonly PageState[] = [
  aMenu('the views', /^Views$/u, '.menu.views'),
  aMenu('the layouts', /^Layout:/u, '[role=menuitemradio]'),
  aMenu('the pictures', /^Save as a picture$/u, '[role=menuitem]'),
  aMenu('the exports', /^Export$/u, '[role=menuitem]', '/?selected=state:KOR'),
  aState('the saved filters', '/?minReports=2', async (page) => {
    await seeMap(page);
    const drawer = page.locator('.railopen');
    if (await drawer.isVisible()) await drawer.click();
    await press(page, /^Saved/u);
    await see(page, '.saved');
  }),
  aState('the history', '/?selected=state:JPN', async (page) => {
    await see(page, '.selbar');
    await page.keyboard.press('h');
    await page.getByText('1 hidden').first().waitFor();
    await press(page, /^History of the map$/u);
    await see(page, '[role=menuitemradio]');
  }),
  aState('the sheet of keys', '/', async (page) => {
    await seeMap(page);
    await page.keyboard.press('?');
    await see(page, 'dialog.help[open]');
  }),
  aState('what an expansion brings', '/entity/state%3ARUS?center=state:KOR', async (page) => {
    await see(page, '.panel .neighbors li');
    await page.locator('.stage').focus();
    await page.keyboard.press('Control+a');
    await see(page, '.selbar');
    await page.keyboard.press('e');
    await see(page, 'dialog.expand .expandcols');
  }),
  aState('the commands', '/', async (page) => {
    await seeMap(page);
    await page.keyboard.press('Control+k');
    await see(page, 'dialog.pal[open] [role=option]');
  }),
  aState('what the search found', '/', async (page) => {
    await seeMap(page);
    await page.keyboard.press('/');
    await page.keyboard.type('russia');
    await page
      .getByRole('option', { name: /^Russia/u })
      .first()
      .waitFor();
  }),
  aState('a search that found nothing', '/', async (page) => {
    await seeMap(page);
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqqq');
    await page.locator('dialog.pal .none[role=status]', { hasText: 'qqqqqq' }).waitFor();
  }),
];
