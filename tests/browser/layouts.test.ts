import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Layout:/u }).click();
}

test('offers two columns only when there is a pair, and says how to get one', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await openMenu(page);
  const columns = page.getByRole('menuitemradio', { name: /two columns/u });
  expect(await columns.isDisabled()).toBe(true);
  await page.getByText('Open an act or select two entities first').waitFor();
  await close();
});

test('falls back to forces when the address names no layout', async () => {
  const { page, close } = await stand.open('/?layout=spiral');
  await seeMap(page);
  await page.getByRole('button', { name: 'Layout: force' }).waitFor();
  await close();
});

test('lays out on a circle, keeps that in the address, and takes it back', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  await openMenu(page);
  await page.getByRole('menuitemradio', { name: /^circle/u }).click();
  await page.getByRole('button', { name: 'Layout: circle' }).waitFor();
  expect(page.url()).toContain('layout=circle');
  await page.reload();
  await page.getByRole('button', { name: 'Layout: circle' }).waitFor();
  await seeMap(page);
  await openMenu(page);
  await page.getByRole('menuitemradio', { name: /^force/u }).click();
  await page.getByRole('button', { name: 'Layout: force' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Layout: circle' }).waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('stands a pair that is open face to face', async () => {
  const { page, close } = await stand.open('/dyad/state%3AKOR/state%3ARUS');
  await seeMap(page);
  await openMenu(page);
  await page.getByText('South Korea and Russia, face to face').click();
  await page.getByRole('button', { name: 'Layout: two columns' }).waitFor();
  expect(page.url()).toContain('layout=columns~state:KOR~state:RUS');
  await close();
});

test('chooses a layout and lays out again by the keyboard alone', async () => {
  const { page, close } = await stand.open('/');
  await seeMap(page);
  await page.getByRole('button', { name: /^Layout:/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /^force/u }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Layout: country' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio').first().waitFor({ state: 'detached' });
  await seeMap(page);
  await close();
});

test('saves the map as PNG with all around it, at twice the size', async () => {
  const { page, complaints, close } = await stand.open('/?layout=country', 'dark');
  await seeMap(page);
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'PNG, twice the size' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('demarche.png');
  const file = await readFile(await download.path());
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const stage = await page.locator('.stage').boundingBox();
  expect(file.readUInt32BE(16)).toBe(2 * Math.round(stage?.width ?? NaN));
  expect(complaints).toStrictEqual([]);
  await close();
});

test('saves the map as SVG that says under which filters it is and where it can be seen', async () => {
  const { page, close } = await stand.open('/?minReports=2');
  await seeMap(page);
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'SVG, to edit' }).click(),
  ]);
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toContain('>Russia</text>');
  expect(svg).toContain('>Filters: ');
  expect(svg).toContain('minReports=2</text>');
  expect(svg).toMatch(/Démarche, \d+ documents, pipeline \S+, written samples/u);
  await close();
});

test.each(['light', 'dark'] as const)('has no barrier in its menus, %s', async (theme) => {
  const { page, close } = await stand.open('/', theme);
  await seeMap(page);
  await openMenu(page);
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save as a picture' }).click();
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});
