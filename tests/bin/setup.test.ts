import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SETUP = join(import.meta.dirname, '..', '..', 'bin', 'setup.js');

/** Stands for npm: notes what it was asked, and "installs" a vite that notes that it ran. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('log', 'npm ' + process.argv.slice(2, 4).join(' ') + '\\n');
if (fs.existsSync('offline')) process.exit(1);
fs.mkdirSync('node_modules/vite/bin', { recursive: true });
fs.writeFileSync('node_modules/vite/bin/vite.js', "require('node:fs').appendFileSync('log', 'vite\\\\n')");
console.log('talk of npm');
`;

let root: string;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function setUp(variables: Readonly<Record<string, string>> = {}): {
  code: number | null;
  stdout: string;
  stderr: string;
  done: readonly string[];
} {
  write('log', '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'setup.js')], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'npm-cli.js'), ...variables },
  });
  const done = readFileSync(join(root, 'log'), 'utf8').split('\n').filter(Boolean);
  return { code: status, stdout, stderr, done };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'));
  write('npm-cli.js', NPM);
  write('package-lock.json', '{"lockfileVersion":3}');
  write('vite.config.ts', 'export default {};');
  write('client/src/main.ts', 'one');
  write('server/model/index.ts', 'model');
  mkdirSync(join(root, 'bin'));
  cpSync(SETUP, join(root, 'bin', 'setup.js'));
  write('bin/package.json', '{"type":"module"}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('refuses a Node that is too old, before anything else', () => {
  write('old.cjs', "Object.defineProperty(process.versions, 'node', { value: '18.19.1' });");
  const { code, stderr, done } = setUp({ NODE_OPTIONS: `--require ${join(root, 'old.cjs')}` });
  expect({ code, done }).toStrictEqual({ code: 1, done: [] });
  expect(stderr).toContain('needs Node 20.19 or later');
  expect(stderr).toContain('18.19.1');
});

test('says that the first time needs the internet when npm fails, and tries again the next time', () => {
  write('offline', '');
  const { code, stderr } = setUp();
  expect(code).toBe(1);
  expect(stderr).toContain('once; later starts need neither');
  rmSync(join(root, 'offline'));
  expect(setUp()).toMatchObject({ code: 0, done: ['npm ci --include=dev', 'vite'] });
});

test('installs and builds once, and says nothing on standard output', () => {
  expect(setUp()).toMatchObject({ code: 0, stdout: '', done: ['npm ci --include=dev', 'vite'] });
  expect(setUp()).toStrictEqual({ code: 0, stdout: '', stderr: '', done: [] });
});

test('installs and builds again when the lock file has changed', () => {
  setUp();
  write('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
  expect(setUp().done).toStrictEqual(['npm ci --include=dev', 'vite']);
});

test.each(['client/src/main.ts', 'client/src/more.ts', 'server/model/index.ts', 'vite.config.ts'])(
  'builds again, and installs nothing, when %s has changed',
  (name) => {
    setUp();
    write(name, 'changed');
    expect(setUp().done).toStrictEqual(['vite']);
  },
);

test('needs nothing when only the server has changed', () => {
  setUp();
  write('server/main.ts', 'changed');
  expect(setUp().done).toStrictEqual([]);
});

test('goes on after another set-up of the same checkout was killed', () => {
  setUp();
  write('client/src/main.ts', 'changed');
  // What a killed one leaves: a turn that a process holds which is gone.
  const trace = join(root, 'trace.cjs');
  writeFileSync(
    trace,
    `const fs = require('node:fs'); const write = fs.writeFileSync;
     let isFirst = true;
     fs.writeFileSync = (file, text, options) => {
       if (options?.flag === 'wx' && isFirst) { isFirst = false; write(file, '999999999'); }
       return write(file, text, options);
     };
     require('node:module').syncBuiltinESMExports();`,
  );
  expect(setUp({ NODE_OPTIONS: `--require ${trace}` }).done).toStrictEqual(['vite']);
});
