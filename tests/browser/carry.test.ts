import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { findBarriers, seeMap, useStand } from './browser.ts';

const stand = useStand();

const networkAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), members: z.number().optional() })),
  edges: z.array(z.object({ id: z.string() })),
  ties: z.array(z.object({ id: z.string() })),
});

async function ask(query: string): Promise<z.infer<typeof networkAnswer>> {
  const answer = await fetch(`${stand.address}/api/network?limit=5000&${query}`);
  return networkAnswer.parse(await answer.json());
}

/** The GEXF of a part of the export's menu. */
async function download(page: Page, part: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: part })
      .getByRole('menuitem', { name: 'GEXF, for Gephi' })
      .click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

function idsIn(gexf: string, element: 'node' | 'edge'): readonly string[] {
  return [...gexf.matchAll(new RegExp(`<${element} id="([^"]*)"`, 'gu'))]
    .map(([, id = '']) => id)
    .sort();
}

test('exports exactly the entities and lines that are on the map, with expanded and without hidden ones', async () => {
  const { page, complaints, close } = await stand.open(
    '/?center=state:RUS&hidden=state:KOR&expanded=state:UKR~state:UKR',
  );
  await seeMap(page);
  const [around, more] = await Promise.all([ask('center=state:RUS'), ask('center=state:UKR')]);
  const nodes = new Set([...around.nodes.map(({ id }) => id), 'state:UKR']);
  nodes.delete('state:KOR');
  const isHere = (id: string): boolean => {
    const [source = '', , target = ''] = id.split('|');
    return nodes.has(source) && nodes.has(target);
  };
  const lines = [around, more].flatMap(({ edges, ties }) => [...edges, ...ties]);
  const expected = new Set(lines.map(({ id }) => id).filter(isHere));
  const gexf = await download(page, /^What is on the map/u);
  expect(idsIn(gexf, 'node')).toStrictEqual([...nodes].sort());
  expect(idsIn(gexf, 'edge')).toStrictEqual([...expected].sort());
  expect(complaints).toStrictEqual([]);
  await close();
});

test('exports only the selection, and says how much each export holds', async () => {
  const { page, close } = await stand.open('/?selected=state:KOR,state:RUS');
  await seeMap(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page
    .getByRole('group', { name: /^Only the selection: 2 entities, \d+ lines?$/u })
    .waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  const gexf = await download(page, /^Only the selection/u);
  expect(idsIn(gexf, 'node')).toStrictEqual(['state:KOR', 'state:RUS']);
  await close();
});

test('keeps a view by name with its layout and pins, opens, renames and removes it, and puts it back', async () => {
  const { page, complaints, close } = await stand.open(
    '/entity/state%3ARUS?minReports=2&pinned=state:RUS~0.3~0.4&layout=circle&selected=state:RUS',
  );
  await seeMap(page);
  const address = page.url();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('textbox', { name: 'Name for this view' }).fill('Russia, twice reported');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Russia, twice reported', exact: true }).waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await page.goto(`${stand.address}/`);
  await seeMap(page);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Russia, twice reported', exact: true }).click();
  await page.waitForURL(address);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Rename Russia, twice reported' }).click();
  await page.getByRole('textbox', { name: /^New name/u }).fill('Russia');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Russia' }).click();
  await page.getByText('Removed “Russia”.').waitFor();
  await page
    .getByRole('group', { name: 'Saved views' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('button', { name: 'Russia', exact: true }).waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('says that there is nothing at the address of a view that is gone', async () => {
  const { page, close } = await stand.open('/?view=0123456789abcdef');
  await page.locator('b', { hasText: 'There is nothing at this address' }).waitFor();
  await close();
});

test('shortens an address that grows too long, and comes back to the same map from it', async () => {
  const many = Array.from({ length: 150 }, (_, at) => `person:nobody-number-${at}`);
  const { page, complaints, close } = await stand.open(`/?minReports=2&hidden=${many.join(',')}`);
  await seeMap(page);
  await page.waitForFunction(() => window.location.search.startsWith('?view='));
  const short = page.url();
  await page.reload();
  await page.getByRole('button', { name: 'Remove the filter: 150 hidden' }).waitFor();
  expect(page.url()).toBe(short);
  await page.getByRole('button', { name: 'Remove the filter: 150 hidden' }).click();
  await page.waitForFunction(() => window.location.search === '?minReports=2');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('splits a state into its people and bodies, and rolls them up again', async () => {
  const rolled = await ask('rollup=state');
  const [state] = rolled.nodes.filter(({ members = 0 }) => members > 1);
  if (state === undefined) throw new Error('no state of the dispatches has people');
  const { page, complaints, close } = await stand.open(
    `/entity/${encodeURIComponent(state.id)}?rollup=state`,
  );
  await seeMap(page);
  await page
    .getByRole('button', { name: `Show its ${state.members ?? 0} people and bodies` })
    .click();
  await page.waitForFunction((id) => window.location.search.includes(`drilled=${id}`), state.id);
  const back = page.getByRole('button', { name: /^Roll up into .* again$/u });
  await back.waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  const split = await ask(`rollup=state&drilled=${state.id}`);
  await page.getByText(`${split.nodes.length} entities,`, { exact: false }).first().waitFor();
  await back.click();
  await page.waitForFunction(() => window.location.search === '?rollup=state');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('says so when the browser lets nothing be copied', async () => {
  const { page, complaints, close } = await stand.open('/');
  await seeMap(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Not copied' }).waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});
