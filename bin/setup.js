/**
 * Makes a checkout ready: installs the packages when package-lock.json has changed, builds the page when what it is
 * made of has. Runs before `npm start` and `npm test`; with nothing to do it takes no time and no network.
 * Node built-ins only, for nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];
const PACKAGES_STAMP = join(ROOT, 'node_modules', '.demarche-stamp');
const PAGE_STAMP = join(ROOT, 'dist', '.page-stamp');
/** All that the page is made of. */
const PAGE_SOURCES = ['client', 'server/model', 'vite.config.ts', 'package-lock.json'];

function main() {
  checkNode();
  const release = takeTurn();
  try {
    installPackages();
    buildPage();
  } finally {
    release();
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return;
  fail(
    `Démarche needs Node ${OLDEST_NODE.join('.')} or later; ${process.execPath} is Node ${process.versions.node}.`,
    'Install a current Node (https://nodejs.org, or your system’s packages), and run the same command again.',
  );
}

function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = hash([lock, `${process.platform} ${process.arch}`]);
  if (readText(PACKAGES_STAMP) === wanted) return;
  say('Installing packages (only when package-lock.json has changed) …');
  rmSync(PACKAGES_STAMP, { force: true });
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm start` the very npm that runs this is named; npm is a script, and on Windows a .cmd.
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const done = isNpm
    ? run(process.execPath, [npm, ...flags])
    : run('npm', flags, { shell: process.platform === 'win32' });
  if (!done) {
    fail(
      'The packages could not be installed; npm says why above.',
      'This needs the internet, or a registry that npm is set up for, once; later starts need neither.',
    );
  }
  writeFileSync(PACKAGES_STAMP, wanted);
}

function buildPage() {
  const wanted = hash(PAGE_SOURCES.flatMap(readTree));
  if (readText(PAGE_STAMP) === wanted) return;
  say('Building the page (only when its sources have changed) …');
  rmSync(PAGE_STAMP, { force: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!run(process.execPath, [vite, 'build', '--logLevel', 'warn'])) {
    fail('The page could not be built; the reason is above.');
  }
  mkdirSync(dirname(PAGE_STAMP), { recursive: true });
  writeFileSync(PAGE_STAMP, wanted);
}

/** Two at once in one checkout would install into the same folder: the second waits for the first. */
function takeTurn() {
  const lock = join(tmpdir(), `demarche-setup-${hash([ROOT]).slice(0, 16)}`);
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readText(lock));
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Paths and contents of a file, or of all files below a folder, in a fixed order. */
function readTree(name) {
  const path = join(ROOT, name);
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    return [name, readFileSync(path)];
  }
  return entries
    .map((entry) => entry.name)
    .sort()
    .flatMap((child) => readTree(`${name}/${child}`));
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(String(part.length)).update(' ').update(part);
  return sum.digest('hex');
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Their talk goes to standard error: standard output is for the address that `npm start` prints. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    ...options,
  });
  if (error !== undefined) say(`${command}: ${error.message}`);
  return status === 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(...lines) {
  for (const line of lines) say(line);
  process.exit(1);
}

main();
