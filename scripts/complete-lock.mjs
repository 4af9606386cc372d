/**
 * Run after `npm install`: npm leaves optional packages for other systems out of package-lock.json when it can't see
 * them (npm/cli#4828), and `npm ci` then refuses the file, or a Mac gets no binary. This adds them by their names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/** "@swc/core-win32-x64-msvc" is for win32 on x64. */
function readPlatform(name) {
  const words = name.split(/[/-]/u);
  const os = [...SYSTEMS, 'sunos', 'win32'].filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return { ...(cpu.length > 0 ? { cpu } : {}), ...(os.length > 0 ? { os } : {}) };
}

/** Where a package looks for another: beside it, then in each folder above. */
function find(from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const path = `${at}/node_modules/${name}`.replace(/^\//u, '');
    if (path in lock.packages) return path;
    if (!at.includes('/node_modules/')) break;
  }
  return `node_modules/${name}` in lock.packages ? `node_modules/${name}` : null;
}

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (find(path, name) !== null) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...readPlatform(name),
      ...(dev === true ? { dev } : {}),
      optional: true,
    };
    added += 1;
    if (!/^\d/u.test(version)) console.error(`${name}: ${version} is a range`);
  }
}
const [[root, own], ...rest] = Object.entries(lock.packages);
lock.packages = {
  [root]: own,
  ...Object.fromEntries(rest.sort(([a], [b]) => a.localeCompare(b, 'en'))),
};
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added} packages added to package-lock.json`);
