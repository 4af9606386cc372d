import { spawn } from 'node:child_process';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { openCleanDatabase, readTestConnection } from '../integration/database.ts';
import { type GivenDocument, readPageAddress, servePage } from './serve.ts';

/** The program, and a browser before it. */
export interface Stand {
  readonly address: string;
  /** A page that nobody used before, and what its console said against it. */
  readonly open: (path: string, theme?: 'light' | 'dark', screen?: Screen) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** What is not as usual about the screen. */
export interface Screen {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: 'reduce';
}

export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Flags of the packaged browser under which a page is not tested as a person has it. */
const UNTRUE =
  /^--(?:single-process|no-zygote|disable-web-security|allow-running-insecure-content|headless)/u;
const packaged = z.object({ path: z.string(), args: z.array(z.string()) });

async function findBrowser(): Promise<z.infer<typeof packaged>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'unpack.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout.setEncoding('utf8')) said += String(part);
  return packaged.parse(JSON.parse(said));
}

/** Starts the browser, without the flags under which a page is not seen as a person sees it, and with more where asked. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, args } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...args.filter((arg) => !UNTRUE.test(arg)), '--no-sandbox', ...more],
  });
}

const USUAL = { width: 1280, height: 800 };

/** Opens an address in a page that remembers nothing. */
async function openTab(page: Page, url: string, give: () => void): Promise<Tab> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // What the driver says of its own speed is about no page.
    if (message.text().includes('GL Driver Message')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return {
    page,
    complaints,
    close: async () => {
      await forget(page);
      give();
    },
  };
}

/** Makes a page as good as new, which costs half of what a new one does. */
async function forget(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const event of ['console', 'pageerror'] as const) page.removeAllListeners(event);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.context().clearPermissions();
}

/** A browser before the program that all these tests share: it shows the bundled dispatches, and nobody changes them. */
export async function openStand(): Promise<Stand> {
  return openStandBefore(readPageAddress(), () => Promise.resolve());
}

/** A browser before a program of one's own on the bundled dispatches, in a folder that is thrown away. */
export async function openOwnStand(): Promise<Stand> {
  const { address, stop } = await servePage();
  return openStandBefore(address, stop);
}

/** The same before the Neo4j that tests share, emptied for it, with a few documents: one start of a database less, and little to read. */
export async function openEmptiedStand(
  documents: readonly GivenDocument[],
  args: readonly string[] = [],
): Promise<Stand> {
  await (await openCleanDatabase()).close();
  const { address, stop } = await servePage(args, { neo4j: readTestConnection(), documents });
  return openStandBefore(address, stop);
}

/** What such a program begins with where reading is not what is tested. */
export const TWO_NOTES: readonly GivenDocument[] = [
  { id: 'oslo', text: 'OSLO, May 2, 2024 — Norway condemned Belarus on Thursday.' },
  { id: 'rome', text: 'ROME, May 2, 2024 — Italy thanked Malta on Thursday.' },
];

/** The stand of a file of tests, there from its first test to its last: the one that all share, or another. */
export function useStand(start: () => Promise<Stand> = openStand): Pick<Stand, 'address' | 'open'> {
  jest.setTimeout(180_000);
  let stand: Stand | null = null;
  const demand = (): Stand => {
    if (stand === null) throw new Error('tests/browser: no stand yet. Expected use within a test');
    return stand;
  };
  beforeAll(async () => {
    stand = await start();
  }, 400_000);
  afterAll(async () => {
    await stand?.close();
  }, 60_000);
  return {
    get address() {
      return demand().address;
    },
    open: (path, theme, screen) => demand().open(path, theme, screen),
  };
}

/** A browser before a program that stands at an address, and ends with it. */
async function openStandBefore(address: string, stop: () => Promise<void>): Promise<Stand> {
  // Without a graphics card, to put a page together on the processor itself takes half the time.
  const browser = await startBrowser(['--disable-gpu-compositing']);
  const spare: Page[] = [];
  return {
    address,
    open: async (path, theme = 'light', { viewport = USUAL, reducedMotion } = {}) => {
      const page = spare.pop() ?? (await browser.newPage({ acceptDownloads: true }));
      await page.setViewportSize(viewport);
      await page.emulateMedia({
        colorScheme: theme,
        reducedMotion: reducedMotion ?? 'no-preference',
      });
      return openTab(page, address + path, () => spare.push(page));
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

/** Waits until the map is drawn: its names are, once it is laid out. */
export async function seeMap(page: Page): Promise<void> {
  await page.locator('.stage canvas.sigma-names').waitFor({ timeout: 60_000 });
}

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds against a page: the rule and the element, nothing when it is clean. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  return runAxe(page, {});
}

/** What axe finds too faint to read: the one thing that a theme can change. */
export async function findFaint(page: Page): Promise<readonly string[]> {
  return runAxe(page, { runOnly: ['color-contrast'] });
}

async function runAxe(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  // Handed in through the debugger, as the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const found: unknown = await page.evaluate(
    `axe.run(${asked}).then(({ violations }) => violations)`,
  );
  return violations
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
