// Measures the map in a real browser: `npm run bench:client -- [--nodes N] [--lines N] [--rounds N] [--frames N] [--limit SECONDS]
// [--page ADDRESS]`. With the address of a running program its page is measured as well while it loads.
// Only ratios count: a busy machine and a graphics card that is software slow both sides alike.
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startBrowser } from '../../tests/browser/browser.ts';
import { aCrowd } from '../../tests/client/fixtures/crowd.ts';
import { median } from '../texts.ts';
import { findLongestAtLoad } from './load.ts';
import type { Figures } from './page.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    lines: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    frames: { type: 'string', default: '2' },
    limit: { type: 'string', default: '180' },
    page: { type: 'string' },
  },
});
const ORDER = Number(values.nodes);
const SIZE = {
  order: ORDER,
  size: Number(values.lines ?? 3 * ORDER),
  frames: Number(values.frames),
};
/** Shaders are compiled and code is warm after one of these. */
const WARM = { order: 300, size: 900, frames: 2 };
const ROUNDS = Number(values.rounds);
const LIMIT_MS = 1000 * Number(values.limit);
const WAYS = ['bare', 'stage'] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : (url.split('?')[0] ?? '');
    response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
    createReadStream(join(folder, name))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('bench/client: no port');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}

function limit<T>(work: Promise<T>, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(new Error(`bench/client: ${what} took over ${values.limit} s. Try fewer --nodes`)),
      LIMIT_MS,
    );
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function measureInTurn(page: Page): Promise<Record<'bare' | 'stage', readonly Figures[]>> {
  const found: Record<'bare' | 'stage', Figures[]> = { bare: [], stage: [] };
  for (const way of WAYS)
    await page.evaluate(([name, size]) => window.measureMap(name, size), [way, WARM] as const);
  for (let round = 0; round < ROUNDS; round += 1)
    // Who comes first changes: a machine that tires is no one's fault.
    for (const way of round % 2 === 0 ? WAYS : WAYS.toReversed()) {
      const work = page.evaluate(([name, size]) => window.measureMap(name, size), [
        way,
        SIZE,
      ] as const);
      found[way].push(await limit(work, `a round of ${way}`));
    }
  return found;
}

function tell(what: string, mine: number, theirs: number, bound: number): void {
  const ratio = mine / theirs;
  const verdict = ratio <= bound ? 'holds' : 'is missed';
  console.log(
    `${what}: ${ratio.toFixed(2)} times bare Sigma (${mine.toFixed(0)} to ${theirs.toFixed(0)} ms); ${bound} ${verdict}`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-'));
await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
const { server, address } = await serve(folder);
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
  await page.goto(address);
  console.log(`${SIZE.order} entities, ${SIZE.size} lines, ${ROUNDS} rounds in turn, medians`);
  const { bare, stage } = await measureInTurn(page);
  const middle = (list: readonly Figures[], what: keyof Figures): number =>
    median(list.map((figures) => figures[what]));
  tell('first paint', middle(stage, 'paint'), middle(bare, 'paint'), 1.2);
  tell('frame of a pan', middle(stage, 'pan'), middle(bare, 'pan'), 1.15);
  tell('frame of a zoom', middle(stage, 'zoom'), middle(bare, 'zoom'), 1.15);
  tell('filter, to a frame of a pan', middle(stage, 'filter'), middle(bare, 'pan'), 1);
  const { step, ms } = await limit(
    page.evaluate((size) => window.findLongest(size), SIZE),
    'the search for long tasks',
  );
  const verdict = ms <= 200 ? 'holds' : 'is missed';
  console.log(`longest task outside drawing: ${ms.toFixed(0)} ms (${step}); 200 ${verdict}`);
  if (values.page !== undefined)
    for (const [what, network] of [
      ['its own map', null],
      ['so many', aCrowd(SIZE.order, SIZE.size)],
    ] as const) {
      const longest = await findLongestAtLoad(browser, values.page, network);
      console.log(
        `longest task while the page loads ${what}, with drawing: ${longest.toFixed(0)} ms`,
      );
    }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
