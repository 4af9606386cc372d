import type { Page } from 'playwright-core';
import { findBarriers, openStand, type Stand } from './browser.ts';

let stand: Stand;

beforeAll(async () => {
  stand = await openStand();
}, 200_000);

afterAll(async () => {
  await stand.close();
}, 30_000);

jest.setTimeout(90_000);

async function type(page: Page, words: string): Promise<void> {
  // The key does nothing before the page stands there.
  await page.getByRole('button', { name: /^Search names/u }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.type(words);
}

function optionOf(page: Page, name: RegExp): ReturnType<Page['getByRole']> {
  return page.locator('.pal').getByRole('option', { name });
}

/** The number that a facet says. */
async function countOf(page: Page, facet: string): Promise<number> {
  const words = await page
    .getByRole('group', { name: 'Show' })
    .getByRole('button', { name: facet })
    .innerText();
  return Number(words.replaceAll(/\D/gu, ''));
}

test('takes hostile words for words, and ten thousand letters for three hundred', async () => {
  const { page, complaints, close } = await stand.open('/documents');
  await type(page, '+-&&||!(){}[]^"~*?:\\/ zzzqqq');
  await page.getByText('Nothing matches').waitFor();
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('');
  await page.keyboard.insertText('z'.repeat(10_000));
  await page.getByText('Nothing matches').waitFor();
  expect(await field.inputValue()).toHaveLength(300);
  expect(complaints).toStrictEqual([]);
  await close();
});

test('opens the best hit when it comes, when Enter was pressed before', async () => {
  const { page, close } = await stand.open('/documents');
  const held: (() => void)[] = [];
  let isHeld = true;
  await page.route('**/api/search?*', async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await type(page, 'south korea');
  await page.keyboard.press('Enter');
  await page.getByText('The best hit opens as soon as it is found.').waitFor();
  isHeld = false;
  for (const release of held) release();
  await page.waitForFunction(() => document.title === 'South Korea · Démarche');
  expect(new URL(page.url()).pathname).toBe('/entity/state%3AKOR');
  await close();
});

test('counts all that was found, and gives all of one type', async () => {
  const { page, close } = await stand.open('/documents');
  await type(page, 'korea');
  await optionOf(page, /^South Korea/u)
    .first()
    .waitFor();
  const events = await countOf(page, 'Words said');
  const shown = page.locator('.pal [role=group][aria-label="Words said and deeds done"] .hit');
  expect(await shown.count()).toBeLessThan(events);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.waitForFunction(
    (all) => document.querySelectorAll('.pal .hit').length === all,
    events,
  );
  expect(await countOf(page, 'Words said')).toBe(events);
  await close();
});

test.each([
  ['Zakharowa', /Maria Zakharova/u],
  ['foreign minister of South Korea', /Cho Tae-yul/u],
  ['summoned Georgy Zinoviev', /SUMMONED.*Georgy Zinoviev.*June 2024/u],
  ['ROK', /South Korea/u],
])('finds for %j what is meant', async (words, name) => {
  const { page, close } = await stand.open('/documents');
  await type(page, words);
  await optionOf(page, name).first().waitFor();
  await close();
});

test('says when only what is close to the words was found', async () => {
  const { page, close } = await stand.open('/documents');
  await type(page, 'Zakharowa');
  await page.getByText('Nothing has “Zakharowa”. This is close to it:').waitFor();
  await close();
});

test('adds an entity to the map without opening it', async () => {
  const { page, close } = await stand.open('/');
  await page.locator('.stage canvas.sigma-names').waitFor();
  await type(page, 'japan');
  await optionOf(page, /^Japan/u)
    .first()
    .waitFor();
  await page.keyboard.press('Alt+Enter');
  await page.getByText('1 selected').waitFor();
  expect(await page.locator('.panel').count()).toBe(0);
  await close();
});

test('keeps recent searches in the browser, and forgets them when told to', async () => {
  const { page, close } = await stand.open('/documents');
  await type(page, 'Vietnam');
  await optionOf(page, /^Vietnam/u)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel .phead').waitFor();
  await type(page, '');
  await optionOf(page, /^Vietnam$/u).waitFor();
  await page.keyboard.press('Enter');
  await optionOf(page, /^Vietnam.+State/u)
    .first()
    .waitFor();
  await page.getByRole('combobox', { name: 'Search' }).fill('forget recent');
  await optionOf(page, /^Forget recent/u).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.pal[open]').waitFor({ state: 'detached' });
  await type(page, '');
  await optionOf(page, /^Find a path/u).waitFor();
  expect(await optionOf(page, /^Vietnam$/u).count()).toBe(0);
  await close();
});

test('offers the commands of the page, those of its parts among them', async () => {
  const { page, complaints, close } = await stand.open('/');
  await page.locator('.stage canvas.sigma-names').waitFor();
  const command = async (words: string, name: RegExp): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill(words);
    await optionOf(page, name).click();
  };
  await command('colour country', /^Colour by country/u);
  await page.waitForURL(/[?&]color=country/u);
  await command('keys of', /^Keys of the page/u);
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  await page.keyboard.press('Escape');
  await command('export', /^Export…/u);
  await page.getByRole('menuitem', { name: 'GEXF, for Gephi' }).first().waitFor();
  await page.keyboard.press('Escape');
  await command('add doc', /^Add documents…/u);
  await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('narrows entities by kind and country, and acts by act, by the keyboard alone', async () => {
  const { page, complaints, close } = await stand.open('/documents');
  await type(page, 'korea');
  await optionOf(page, /^South Korea/u)
    .first()
    .waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  const person = page
    .getByRole('group', { name: 'Narrow' })
    .getByRole('button', { name: 'Person' });
  const promised = Number((await person.innerText()).replaceAll(/\D/gu, ''));
  await page.keyboard.press('Alt+ArrowDown');
  await page.waitForFunction(
    (all) => document.querySelectorAll('.pal .hit').length === all,
    promised,
  );
  expect(await person.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Alt+ArrowRight');
  const said = page.getByRole('group', { name: 'Narrow' }).getByRole('button', { name: /^Said/u });
  expect(await said.getAttribute('aria-pressed')).toBe('false');
  await said.press(' ');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.pal .hit .act')].every(
      ({ textContent }) => textContent === 'SAID',
    ),
  );
  expect(await findBarriers(page)).toStrictEqual([]);
  expect(complaints).toStrictEqual([]);
  await close();
});
