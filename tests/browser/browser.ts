import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { z } from 'zod';
import { startProgram } from '../integration/program.ts';

/** The program with its bundled dispatches, and a browser before it. */
export interface Stand {
  readonly address: string;
  /** A page that nobody used before, and what its console said against it. */
  readonly open: (path: string, theme?: 'light' | 'dark') => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const STARTED_MS = 150_000;
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

/** Starts the browser, without the flags under which a page is not seen as a person sees it. */
export async function startBrowser(): Promise<Browser> {
  const { path, args } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...args.filter((arg) => !UNTRUE.test(arg)), '--no-sandbox'],
  });
}

async function openTab(context: BrowserContext, url: string): Promise<Tab> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** Starts the program on some files, or its bundled dispatches, in a folder that is thrown away, and a browser. */
export async function openStand(paths: readonly string[] = []): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-browser-'));
  const program = startProgram(['start', '--port', '0', '--data', folder, ...paths]);
  const [browser, address] = await Promise.all([
    startBrowser(),
    Promise.race([
      program.address,
      new Promise<null>((resolve) => {
        setTimeout(() => resolve(null), STARTED_MS).unref();
      }),
    ]),
  ]);
  const close = async (): Promise<void> => {
    await browser.close();
    program.signal('SIGTERM');
    await program.over;
    await rm(folder, { recursive: true, force: true });
  };
  if (address === null) {
    await close();
    throw new Error('tests/browser: the program gave no address. Expected one on standard output');
  }
  return {
    address,
    open: async (path, theme = 'light') =>
      openTab(
        await browser.newContext({
          viewport: { width: 1280, height: 800 },
          colorScheme: theme,
          acceptDownloads: true,
        }),
        address + path,
      ),
    close,
  };
}

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds against a page: the rule and the element, nothing when it is clean. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Handed in through the debugger, as the page's own policy lets no foreign script in.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return violations
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
