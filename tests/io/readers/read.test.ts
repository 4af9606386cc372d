import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readPaths } from '../../../server/io/readers/read.ts';
import { collect } from '../collect.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function outlineOf(...names: readonly string[]): Promise<readonly string[]> {
  const items = await collect(readPaths(names.map((name) => join(folder, name))));
  return items.map((item) => {
    const path = relative(folder, item.path) || '.';
    return item.status === 'read' ? `${path} = ${item.source.key}` : `${path} ${item.reason}`;
  });
}

test('rejects a path that is not there and reads the next one', async () => {
  await writeFile(join(folder, 'a.txt'), 'One.');
  expect(await outlineOf('none.txt', 'a.txt')).toStrictEqual(['none.txt not-found', 'a.txt = a']);
});

test('rejects what is no readable file, each with its reason', async () => {
  await writeFile(join(folder, '.hidden.txt'), 'One.');
  await writeFile(join(folder, 'image.png'), 'x');
  await writeFile(join(folder, 'zero.txt'), '');
  await symlink(folder, join(folder, 'loop'));
  await symlink(join(folder, 'gone'), join(folder, 'dangling.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await outlineOf('')).toStrictEqual([
    '.hidden.txt hidden',
    'dangling.txt unreadable',
    'image.png unsupported-format',
    'loop symlink-loop',
    'pipe.txt special-file',
    'zero.txt empty',
  ]);
});

test('reads folders in the order of their names', async () => {
  await mkdir(join(folder, 'b', 'c'), { recursive: true });
  for (const name of ['z.txt', 'a.txt', 'b/2.txt', 'b/10.txt', 'b/c/x.txt', 'Z.txt'])
    await writeFile(join(folder, name), `Text of ${name}.`);
  expect(await outlineOf('')).toStrictEqual([
    'Z.txt = Z',
    'a.txt = a',
    'b/10.txt = 10',
    'b/2.txt = 2',
    'b/c/x.txt = x',
    'z.txt = z',
  ]);
});

test('reads standard input where a path is "-"', async () => {
  const stdin = (async function* () {
    yield await Promise.resolve(Buffer.from('{"id":"a","text":"One."}\n'));
  })();
  const items = await collect(readPaths(['-'], { stdin }));
  expect(items).toStrictEqual([
    { status: 'read', path: '-:1', source: { key: 'a', text: 'One.' } },
  ]);
});

test('reads every file as the format that is named', async () => {
  await writeFile(join(folder, 'a.dat'), '{"id":"x","text":"One."}');
  const items = await collect(readPaths([join(folder, 'a.dat')], { format: 'jsonl' }));
  expect(items).toHaveProperty('[0].source.key', 'x');
});
