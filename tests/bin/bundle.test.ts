import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'client');
const MOST_KB = 250;
/** What the page asks for before anything can be seen: its script and what that imports outright. */
const SCRIPT = /<(?:script|link)[^>]+(?:src|href)="\/(assets\/[^"]+\.js)"/gu;

function sizeOf(path: string): number {
  return gzipSync(readFileSync(join(BUILT, path))).length / 1024;
}

test('loads less than 250 kB of gzipped JavaScript before the page is seen', () => {
  if (!existsSync(BUILT))
    throw new Error('tests/bin: no built page. Expected dist/client, which `npm run build` makes');
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(SCRIPT)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThan(MOST_KB);
});

test('keeps the layouts out of what is loaded first', () => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const [script = ''] = [...html.matchAll(SCRIPT)].map(([, path = '']) => path);
  expect(readFileSync(join(BUILT, script), 'utf8')).not.toContain('barnesHutOptimize');
});
