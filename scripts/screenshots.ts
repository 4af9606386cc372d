/** Makes the README's pictures of the real page: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openOwnStand, seeMap } from '../tests/browser/browser.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'images');
/** Who is selected in the picture of a selection. */
const SOME = 'state:KOR,state:RUS,person:georgy-zinoviev';
/** Enough for the layout and the fonts. */
const SETTLED_MS = 2500;

interface Shot {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly path: string;
  readonly prepare: (page: Page) => Promise<void>;
}

async function openSummons(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'In words' }).click();
  await page.locator('.inwords a', { hasText: 'summoned' }).first().click();
  await page.locator('.panel .rep').first().waitFor();
  await page.getByRole('button', { name: 'As a picture' }).click();
}

async function openDocument(page: Page): Promise<void> {
  await openSummons(page);
  await page
    .getByRole('link', { name: /^Open in document/u })
    .first()
    .click();
  await page.locator('mark.evidence').first().waitFor();
}

async function runQuery(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Who summoned whom/u }).click();
  await page.getByRole('button', { name: /^Run/u }).click();
  await page.locator('.res td').first().waitFor();
}

async function seeSelection(page: Page): Promise<void> {
  await seeMap(page);
  await page.locator('.selbar').waitFor();
}

async function seePath(page: Page): Promise<void> {
  await seeMap(page);
  await page.locator('.pathways .on .hop a').first().waitFor();
}

async function seeRows(page: Page): Promise<void> {
  await page.locator('[role=grid] tbody tr[aria-rowindex]').first().waitFor();
}

async function seeConversation(page: Page): Promise<void> {
  await page.locator('main svg').first().waitFor();
}

async function openReasons(page: Page): Promise<void> {
  await page.locator('td a.title', { hasText: 'Russia, North Korea sign' }).first().click();
  await page.getByRole('button', { name: 'Why', exact: true }).click();
  await page
    .getByRole('button', { name: /^Why sentence/u })
    .first()
    .click();
  await page.locator('.whyin .parse').first().waitFor();
}

async function seeDocuments(page: Page): Promise<void> {
  await page.locator('td a.title').first().waitFor();
}

const SHOTS: readonly Shot[] = [
  { name: 'network', theme: 'light', path: '/', prepare: openSummons },
  { name: 'network-dark', theme: 'dark', path: '/', prepare: openSummons },
  { name: 'document', theme: 'light', path: '/', prepare: openDocument },
  { name: 'selection', theme: 'light', path: `/?selected=${SOME}`, prepare: seeSelection },
  { name: 'paths', theme: 'light', path: '/?path=state:JPN~state:KOR', prepare: seePath },
  {
    name: 'timeline',
    theme: 'dark',
    path: '/?from=2024-06-20&to=2024-06-24&layout=country',
    prepare: seeMap,
  },
  {
    name: 'about',
    theme: 'light',
    path: '/entity/treaty%3APRK-RUS?center=treaty%3APRK-RUS',
    prepare: seeMap,
  },
  {
    name: 'conversation',
    theme: 'light',
    path: '/conversation/state%3AKOR/state%3ARUS?rollup=state',
    prepare: seeConversation,
  },
  { name: 'table', theme: 'light', path: '/table?of=reports', prepare: seeRows },
  { name: 'why', theme: 'light', path: '/documents', prepare: openReasons },
  { name: 'documents', theme: 'light', path: '/documents', prepare: seeDocuments },
  { name: 'cypher', theme: 'light', path: '/cypher', prepare: runQuery },
];

const stand = await openOwnStand();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const { name, theme, path, prepare } of SHOTS) {
    const { page, close } = await stand.open(path, theme);
    await page.setViewportSize({ width: 1440, height: 900 });
    await prepare(page);
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.error(`${name}.png`);
    await close();
  }
} finally {
  await stand.close();
}
