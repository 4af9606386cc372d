import type { Page } from 'playwright-core';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

/** Chooses who is called so in the field of one end. */
async function choose(page: Page, end: 'From' | 'To', name: string): Promise<void> {
  await page.getByRole('combobox', { name: end }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

test('says when there is no path and what may help', async () => {
  const { page, complaints, close } = await stand.open(
    '/?path=state:KOR~state:RUS&direction=along&order=time&minReports=99',
  );
  await page.getByText('No path within 4 steps').waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.getByRole('button', { name: 'Whichever way the acts go' }).click();
  await page.getByRole('button', { name: 'In any order' }).click();
  await page.getByRole('button', { name: 'Without the filters' }).click();
  await page.locator('.pathways .on .hop').first().waitFor();
  expect(new URL(page.url()).search).toBe('?path=state:KOR~state:RUS');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('finds a path from an entity, by keyboard, and tells it in sentences that lead to their events', async () => {
  const { page, complaints, close } = await stand.open('/entity/state%3ARUS');
  await seeMap(page);
  await page.getByRole('button', { name: 'Path to…' }).click();
  await choose(page, 'To', 'South Korea');
  const sentence = page.locator('.pathways .on .hop a').first();
  await sentence.waitFor();
  const text = await sentence.innerText();
  expect(text).toMatch(/Russia.*South Korea|South Korea.*Russia/u);
  expect(new URL(page.url()).searchParams.get('path')).toBe('state:RUS~state:KOR');
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.reload();
  await sentence.waitFor();
  expect(await sentence.innerText()).toBe(text);
  await sentence.click();
  await page.locator('.panel .rep').first().waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('finds longer ways, shows the one that is chosen, and turns them round', async () => {
  const { page, close } = await stand.open('/?path=state:KOR~state:RUS');
  await page.getByRole('button', { name: 'Longer too' }).click();
  await page.locator('.pathways > li').nth(1).waitFor();
  await page.locator('.pathways > li > button').nth(1).click();
  await page.waitForFunction(() => window.location.search.includes('way=2'));
  expect(await page.locator('.pathways > li').nth(1).getAttribute('class')).toBe('on');
  expect(await page.locator('.pathways .on .pathhops > li').count()).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'The other way round' }).click();
  await page.waitForFunction(() => window.location.search.includes('path=state:RUS~state:KOR'));
  await close();
});

test('brings whom a path needs onto the map, and undoing takes them off again', async () => {
  const { page, close } = await stand.open('/?hidden=state:RUS&path=state:KOR~state:RUS');
  await page.waitForFunction(() => window.location.search.includes('expanded=state:RUS'));
  await page.locator('.pathways .on .hop').first().waitFor();
  await page.getByRole('button', { name: 'Undo', exact: false }).first().click();
  await page.waitForFunction(() => window.location.search.includes('hidden=state:RUS'));
  await close();
});

test('finds a path between two that are selected, and from the commands', async () => {
  const { page, close } = await stand.open('/?selected=state:KOR,state:RUS');
  await seeMap(page);
  await page.locator('.selbar').waitFor();
  await page.keyboard.press('f');
  await page.locator('.pathways .on .hop').first().waitFor();
  await page.getByRole('button', { name: 'Select these entities' }).click();
  await page.goto(`${stand.address}/`);
  await seeMap(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('find a path');
  await page.getByRole('option', { name: 'Find a path between two…' }).waitFor();
  await page.keyboard.press('Enter');
  await choose(page, 'From', 'South Korea');
  await choose(page, 'To', 'Russia');
  await page.locator('.pathways .on .hop').first().waitFor();
  await close();
});
