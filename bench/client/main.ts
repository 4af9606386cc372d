// Measures the map in a real browser: `npm run bench:client -- [--order N] [--lines N] [--rounds N]`. Only ratios count: a busy machine and a drawn-by-
// software card slow both sides alike.
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
import { median } from '../texts.ts';
import type { Figures } from './page.ts';

const { values } = parseArgs({
  options: {
    order: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '30000' },
    rounds: { type: 'string', default: '3' },
  },
});
const SIZE = { order: Number(values.order), size: Number(values.lines) };
const ROUNDS = Number(values.rounds);
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

async function measureInTurn(page: Page): Promise<Record<'bare' | 'stage', readonly Figures[]>> {
  const found: Record<'bare' | 'stage', Figures[]> = { bare: [], stage: [] };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const way of ['bare', 'stage'] as const) {
      const figures = await page.evaluate(([name, size]) => window.measureMap(name, size), [
        way,
        SIZE,
      ] as const);
      // The first round warms both up.
      if (round > 0) found[way].push(figures);
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
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
const { server, address } = await serve(folder);
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  const { bare, stage } = await measureInTurn(page);
  const middle = (list: readonly Figures[], what: keyof Figures): number =>
    median(list.map((figures) => figures[what]));
  tell('first paint', middle(stage, 'paint'), middle(bare, 'paint'), 1.2);
  tell('frame of a pan', middle(stage, 'pan'), middle(bare, 'pan'), 1.15);
  tell('frame of a zoom', middle(stage, 'zoom'), middle(bare, 'zoom'), 1.15);
  const longest = Math.max(...stage.map(({ build: task }) => task));
  console.log(`longest task outside drawing: ${longest.toFixed(0)} ms; 200 is allowed`);
  tell('filter, to a frame', middle(stage, 'filter'), middle(bare, 'pan'), 1);
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
