/** Makes the README's pictures of the real page: `npm run screenshots`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openOwnStand } from '../tests/browser/browser.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'images');
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

const SHOTS: readonly Shot[] = [
  { name: 'network', theme: 'light', path: '/', prepare: openSummons },
  { name: 'network-dark', theme: 'dark', path: '/', prepare: openSummons },
  { name: 'document', theme: 'light', path: '/', prepare: openDocument },
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
