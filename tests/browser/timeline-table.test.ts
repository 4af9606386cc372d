import { readFile } from 'node:fs/promises';
import { findBarriers, useStand } from './browser.ts';

const stand = useStand();

test('says so when no row has the words', async () => {
  const { page, close } = await stand.open('/table');
  await page.locator('[role=grid] tbody tr[aria-rowindex]').first().waitFor();
  await page.getByLabel('Find in these rows').fill('nothing has these words');
  await page.getByText('No row has these words.').waitFor();
  await close();
});

test('begins with the first row when rows are sorted or looked for anew', async () => {
  const { page, complaints, close } = await stand.open('/table', 'light', {
    viewport: { width: 1280, height: 420 },
  });
  const rows = page.locator('[role=grid] tbody tr[aria-rowindex]');
  await rows.first().waitFor();
  const list = page.locator('.tablescroll');
  // Newer browsers answer so, which must not end what the page does next.
  await page.evaluate(() => {
    const scroll: unknown = Reflect.get(Element.prototype, 'scrollTo');
    if (typeof scroll !== 'function') throw new Error('nothing can be scrolled');
    const promising = new Proxy(scroll, {
      apply(target, self, args: unknown[]) {
        Reflect.apply(target, self, args);
        return Promise.resolve();
      },
    });
    Reflect.set(Element.prototype, 'scrollTo', promising);
  });
  const isAtTop = (): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('.tablescroll')?.scrollTop === 0);
  await list.evaluate((one) => one.scrollTo({ top: 900 }));
  expect(await list.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await page.getByRole('columnheader', { name: 'Reports' }).click();
  await isAtTop();
  await list.evaluate((one) => one.scrollTo({ top: 900 }));
  await page.getByLabel('Find in these rows').fill('a');
  await isAtTop();
  await page.getByRole('columnheader', { name: 'Reports' }).click();
  await rows.first().waitFor();
  expect(complaints).toStrictEqual([]);
  await close();
});

test('moves the brush by keys as one step that can be taken back', async () => {
  const { page, complaints, close } = await stand.open('/');
  const last = page.getByRole('slider', { name: 'Last day' });
  await last.press('ArrowLeft');
  await page.getByRole('button', { name: 'All dates' }).waitFor();
  expect(new URL(page.url()).searchParams.get('to')).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(await last.getAttribute('aria-valuetext')).toMatch(/\d{4}$/u);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'All dates' }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('to')).toBe(false);
  expect(complaints).toStrictEqual([]);
  await close();
});

test('plays to the end and leaves no step in the history', async () => {
  const { page, close } = await stand.open('/');
  await page.getByRole('slider', { name: 'Period' }).press(' ');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.has('from')).toBe(true);
  expect(await page.getByRole('button', { name: /^Undo/u }).isDisabled()).toBe(true);
  await close();
});

test('reads the days by the other clock', async () => {
  const { page, close } = await stand.open('/');
  await page.getByRole('button', { name: 'Published' }).click();
  await page.getByText(/undated/u).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('clock')).toBe('published');
  await close();
});

test('goes over a grid by keys, selects and opens', async () => {
  const { page, complaints, close } = await stand.open('/table');
  const row = page.locator('[role=grid] tbody tr[aria-rowindex="3"]');
  await row.waitFor();
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await page.locator('tr[aria-rowindex="3"][aria-selected=true]').waitFor();
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel .rep').first().waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/event\//u);
  expect(complaints).toStrictEqual([]);
  await close();
});

test('keeps the order and the columns of a table in the address', async () => {
  const { page, complaints, close } = await stand.open('/table?sort=-reports&columns=act,reports');
  await page.getByRole('columnheader', { name: 'Reports' }).waitFor();
  expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(3);
  await page.getByRole('columnheader', { name: 'Act' }).getByRole('button').click();
  await page.waitForFunction(() => window.location.search === '?sort=act&columns=act,reports');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Date' }).click();
  await page.getByRole('columnheader', { name: 'Date' }).waitFor();
  await page.goBack();
  await page.waitForFunction(() => window.location.search === '?sort=act&columns=act,reports');
  await page.getByRole('columnheader', { name: 'Date' }).waitFor({ state: 'detached' });
  expect(complaints).toStrictEqual([]);
  await close();
});

test('downloads the rows that are shown', async () => {
  const { page, close } = await stand.open('/table?of=entities');
  await page.getByLabel('Find in these rows').fill('south korea');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^Name,Kind,Country,/u);
  expect(csv).toContain('South Korea,State,KOR');
  expect(csv).not.toContain('Japan');
  await close();
});

test.each([
  ['/table', 'light'],
  ['/table?of=reports&selected=state:KOR', 'dark'],
] as const)('axe finds nothing in %s, %s', async (path, theme) => {
  const { page, close } = await stand.open(path, theme);
  await page.locator('[role=grid] tbody tr[aria-rowindex]').first().waitFor();
  await page.getByRole('button', { name: 'Filter columns' }).click();
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});

test('axe finds nothing in the timeline and in words, dark', async () => {
  const { page, close } = await stand.open('/?from=2024-06-20&to=2024-06-24', 'dark');
  await page.getByRole('slider', { name: 'Period' }).waitFor();
  await page.getByRole('button', { name: 'In words' }).click();
  await page.locator('.inwords .days a').first().waitFor();
  expect(await findBarriers(page)).toStrictEqual([]);
  await close();
});
