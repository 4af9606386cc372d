import type { Page } from 'playwright-core';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

/** Waits until the line over the map says how many events there are. */
async function seeEvents(page: Page, events: number): Promise<void> {
  const words = `, ${events} event${events === 1 ? '' : 's'},`;
  await page.locator('.cbar', { hasText: words }).waitFor();
}

async function readTotals(page: Page): Promise<string> {
  return page.locator('.cbar .num').first().innerText();
}

function section(page: Page, title: string): ReturnType<Page['locator']> {
  return page.locator('.rfold', { has: page.getByRole('button', { name: title, exact: true }) });
}

test('says so when the filters leave nothing, and shows all again', async () => {
  const { page, complaints, close } = await stand.open('/?core=9');
  await page.getByText('No act matches these filters').waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await seeMap(page);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('leaves exactly what a country and an outlet say that they would leave', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  for (const title of ['Country', 'Outlet']) {
    await page.getByRole('button', { name: title, exact: true }).click();
    const row = section(page, title).locator('.frow').nth(1);
    const promised = Number(await row.locator('.n').innerText());
    await row.locator('input').check();
    await seeEvents(page, promised);
  }
  expect(new URL(page.url()).searchParams.has('countries')).toBe(true);
  expect(new URL(page.url()).searchParams.has('outlets')).toBe(true);
  await close();
});

test('shows each filter as a chip, and takes off one of them or all', async () => {
  const { page, close } = await stand.open('/?withoutQuads=verbal-conflict&minReports=2');
  await seeMap(page);
  await page.getByText('2 filters').waitFor();
  await page.getByRole('button', { name: 'Remove the filter: No verbal conflict' }).click();
  await page.getByText('1 filter', { exact: true }).waitFor();
  expect(await page.getByLabel('Verbal conflict').isChecked()).toBe(true);
  expect(new URL(page.url()).search).toBe('?minReports=2');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.locator('.railfoot').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Undo/u }).click();
  await page.getByText('1 filter', { exact: true }).waitFor();
  await close();
});

test('filters by exact hedges, and knows the usual choices among them', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const hedged = page.getByRole('button', { name: /^Hedged \d/u });
  const promised = Number((await hedged.innerText()).replace('Hedged ', ''));
  await hedged.click();
  await seeEvents(page, promised);
  await page.getByText('Hedged only').waitFor();
  await page.getByRole('button', { name: 'Exactly which hedges' }).click();
  expect(await page.getByLabel(/^Plain/u).isChecked()).toBe(false);
  await page.getByLabel(/^Plain/u).check();
  await page.getByRole('button', { name: 'Remove the filter: Not certain' }).waitFor();
  await close();
});

test('keeps the shape that is asked for, on the map and in the timeline', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  const before = await readTotals(page);
  await page.getByRole('button', { name: 'Shape', exact: true }).click();
  await page.getByRole('slider', { name: /^Partners/u }).press('ArrowRight');
  await page.getByRole('button', { name: 'Remove the filter: 2 partners or more' }).waitFor();
  expect(await readTotals(page)).not.toBe(before);
  await page.getByLabel('Around', { exact: true }).selectOption({ label: 'Russia' });
  await page.getByRole('button', { name: 'Remove the filter: Around Russia' }).waitFor();
  await page.getByRole('group', { name: 'Steps from there' }).getByText('2').click();
  await page.getByRole('button', { name: 'Remove the filter: Around Russia, 2 steps' }).waitFor();
  expect(page.url()).toMatch(/[?&]core=2(?:&|$)/u);
  await close();
});

test('keeps filters by a name: to set again, rename and remove', async () => {
  const { page, close } = await stand.open('/?minReports=2');
  await seeMap(page);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByLabel('Name for these filters').fill('Told twice');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Told twice', exact: true }).waitFor();
  await page.goto(stand.address);
  await seeMap(page);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('button', { name: 'Told twice', exact: true }).click();
  await page.getByText('2 reports or more').waitFor();
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('button', { name: 'Rename Told twice' }).click();
  await page.getByLabel('New name for Told twice').fill('Corroborated');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Corroborated' }).click();
  await page.getByText('None saved yet.').waitFor();
  await close();
});

test('colours by country with a legend that counts everybody, and takes it back', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  await page.getByLabel('Colour').selectOption('country');
  await page.locator('.swatches').waitFor();
  const counts = await page.locator('.swatches .n').allInnerTexts();
  const rest = await page.locator('.swatches .mut').allInnerTexts();
  const all = [...counts, ...rest].reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  expect(await readTotals(page)).toMatch(new RegExp(`^${all} entities`, 'u'));
  expect(page.url()).toContain('color=country');
  await page.getByRole('button', { name: /^Undo/u }).click();
  await page.locator('.swatches').waitFor({ state: 'detached' });
  expect(complaints).toStrictEqual([]);
  await close();
});

test('sizes and colours by what the worker measures', async () => {
  const { page, complaints, close } = await stand.open('/?color=pagerank&size=betweenness');
  await seeMap(page);
  await page.locator('.ramp').waitFor();
  const counts = await page.locator('.ramp span').allInnerTexts();
  const all = counts.reduce((sum, text) => sum + Number(text), 0);
  expect(await readTotals(page)).toMatch(new RegExp(`^${all} entities`, 'u'));
  await page.locator('.discs li').first().waitFor();
  await page.getByLabel('Colour').selectOption('community');
  await page.locator('.swatches').getByText('and others').first().waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('opens the rail as a drawer where there is no room, and closes it by the keyboard', async () => {
  const { page, close } = await stand.open('/');
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Filters and legend' });
  await drawer.getByLabel('Verbal conflict').uncheck();
  await drawer.getByText('1 filter', { exact: true }).waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
  await close();
});

test.each(['light', 'dark'] as const)('has no barrier with all unfolded, %s', async (theme) => {
  const { page, close } = await stand.open(
    '/?color=country&size=degree&countries=KOR&outlets=The+Harbour+Wire&component=largest&withoutHedges=possible',
    theme,
  );
  await page.locator('.swatches li').first().waitFor();
  await page.getByRole('button', { name: 'Independent reports', exact: true }).click();
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});

test('draws what is said about somebody unless told otherwise, the treaties and hedges in it too', async () => {
  const { page, complaints, close } = await stand.open('/entity/treaty%3APRK-RUS?about=left');
  await seeMap(page);
  await page.getByText('none under these filters').waitFor();
  const switches = page.getByRole('group', { name: 'Said to, said about' });
  const promised = Number((await switches.getByText(/^To and about/u).innerText()).slice(13));
  await page.getByRole('button', { name: 'Draw what is said about others' }).click();
  await seeEvents(page, promised);
  expect(await page.locator('.frow', { hasText: 'Treaty' }).locator('.n').innerText()).toBe('1');
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page
    .getByRole('gridcell', { name: /^about .*North Korea–Russia treaty/u })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await switches.getByText(/^To \d/u).click();
  await page.getByRole('button', { name: 'Remove the filter: Only what is said to' }).click();
  await seeEvents(page, promised);
  expect(complaints).toStrictEqual([]);
  await close();
});
