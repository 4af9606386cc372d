import type { Page } from 'playwright-core';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

/** Selects all that is on the map, from the canvas. */
async function selectAll(page: Page): Promise<void> {
  await page.locator('.stage').focus();
  await page.keyboard.press('Control+a');
  await page.locator('.selbar').waitFor();
}

function countSelected(page: Page): Promise<number> {
  return page.locator('.selbar b').innerText().then(Number.parseInt);
}

/** The ids that the address has under a name. */
function listIn(page: Page, name: string): readonly string[] {
  return new URL(page.url()).searchParams.get(name)?.split(',') ?? [];
}

/** Drags over the map by shares of its room. */
async function drag(
  page: Page,
  points: readonly (readonly [x: number, y: number])[],
): Promise<void> {
  const box = await page.locator('.stage').boundingBox();
  if (box === null) throw new Error('the map has no place on the page');
  const [first = [0, 0], ...rest] = points.map(
    ([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const,
  );
  await page.mouse.move(first[0], first[1]);
  await page.mouse.down();
  for (const [x, y] of rest) await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

test('shows no bar when nothing is selected, and none again when Escape clears the selection', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  expect(await page.locator('.selbar').count()).toBe(0);
  await selectAll(page);
  await page.keyboard.press('Escape');
  await page.locator('.selbar').waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('selected=');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('selects by the keyboard alone, says so, and keeps the selection in the address', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.locator('.stage').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.getByText('1 entity selected.').waitFor();
  await page.keyboard.press('n');
  await page.waitForFunction(() => (document.querySelector('.selbar b')?.textContent ?? '') > '1');
  const count = await countSelected(page);
  expect(listIn(page, 'selected')).toHaveLength(count);
  await page.reload();
  await page.locator('.selbar').waitFor();
  expect(await countSelected(page)).toBe(count);
  await close();
});

test('tells which acts go which way as the arrows move over the map', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.locator('.stage').focus();
  await page.keyboard.press('ArrowRight');
  await page
    .locator('.visually-hidden[aria-live]')
    .filter({ hasText: /did \d+, received \d+\. \S.+\.$/u })
    .first()
    .waitFor({ state: 'attached' });
  await close();
});

test('selects by a rectangle with Shift, by a lasso with its tool, and inverts', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const all = Number.parseInt(await page.locator('.cbar .sec').innerText(), 10);
  await page.keyboard.down('Shift');
  await drag(page, [
    [0.02, 0.08],
    [0.5, 0.98],
  ]);
  await page.keyboard.up('Shift');
  await page.locator('.selbar').waitFor();
  const left = await countSelected(page);
  expect(left).toBeLessThan(all);
  await page.keyboard.press('i');
  await page.getByText(`${all - left} selected`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Select by a lasso' }).click();
  await drag(page, [
    [0.02, 0.08],
    [0.98, 0.08],
    [0.98, 0.88],
    [0.3, 0.88],
    [0.02, 0.6],
  ]);
  await page.waitForFunction(
    (before) => !document.querySelector('.selbar b')?.textContent.startsWith(before),
    `${all - left} `,
  );
  await close();
});

test('hides what is selected in one step, names the step, and goes back to any', async () => {
  const { page, close } = await stand.open('/?selected=state:RUS,state:JPN');
  await seeMap(page);
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('h');
  await page.getByText('2 hidden', { exact: false }).first().waitFor();
  expect(listIn(page, 'hidden')).toStrictEqual(['state:JPN', 'state:RUS']);
  await page.getByRole('button', { name: 'History of the map' }).click();
  await page.getByRole('menuitemradio', { name: /^Hid / }).waitFor();
  await page.getByRole('menuitemradio', { name: 'As it was opened' }).click();
  await page.waitForFunction(() => !window.location.search.includes('hidden='));
  await close();
});

test('leaves only what is selected on the map, and lets all come back', async () => {
  const { page, close } = await stand.open('/?selected=state:RUS,state:KOR');
  await seeMap(page);
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Remove the filter: Only 2 kept' }).click();
  await page.waitForFunction(() => !window.location.search.includes('kept='));
  await close();
});

test('previews an expansion of several, adds as many as asked for, and collapses exactly them', async () => {
  const { page, complaints, close } = await stand.open('/?center=state:KOR');
  await seeMap(page);
  await selectAll(page);
  const before = await countSelected(page);
  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog', { name: `Expand ${before} entities` });
  await sheet.getByText(/\d+ neighbours, \d+ not on the map/u).waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await sheet.getByRole('button', { name: '8', exact: true }).click();
  await sheet.getByRole('button', { name: 'Add the 8 best reported' }).click();
  await page.getByText('8 added', { exact: false }).first().waitFor();
  await page.keyboard.press('c');
  await page.waitForFunction(() => !window.location.search.includes('expanded='));
  expect(complaints).toStrictEqual([]);
  await close();
});

test('pins what is selected where it stands and lets it go', async () => {
  const { page, close } = await stand.open('/?selected=state:RUS');
  await seeMap(page);
  await page.getByText('1 selected').waitFor();
  await page.keyboard.press('p');
  await page.waitForFunction(() => window.location.search.includes('pinned='));
  expect(listIn(page, 'pinned').join()).toMatch(/^state:RUS~-?\d(?:\.\d+)?~-?\d(?:\.\d+)?$/u);
  await page.keyboard.press('p');
  await page.waitForFunction(() => !window.location.search.includes('pinned='));
  await close();
});

test('opens the palette by Ctrl K, narrows it by facets, and adds what it finds to the map', async () => {
  const { page, complaints, close } = await stand.open('/?center=state:JPN');
  await seeMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zinoviev');
  await page.getByRole('option', { name: /^Georgy Zinoviev/u }).waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await page.getByRole('button', { name: /^Entities \d+$/u, pressed: true }).waitFor();
  await page.keyboard.press('Alt+Enter');
  await page.getByText('1 selected').waitFor();
  expect(listIn(page, 'expanded').join()).toContain('person:georgy-zinoviev');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(complaints).toStrictEqual([]);
  await close();
});

test.each(['light', 'dark'] as const)(
  'has no barriers in the selection bar and the sheet of keys, %s',
  async (theme) => {
    const { page, close } = await stand.open('/?selected=state:RUS,state:KOR', theme);
    await seeMap(page);
    await page.getByText('2 selected').waitFor();
    expect(await findBarriers(page)).toStrictEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    expect(await findBarriers(page)).toStrictEqual([]);
    await close();
  },
);
