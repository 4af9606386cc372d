/** `npm run dev -- [PATH…]`: the server, started again at each change, and the page by vite, which passes /api on. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const server = [tsx, 'watch', '--clear-screen=false', join(root, 'bin', 'demarche.js'), 'start'];

const children = [[...server, ...process.argv.slice(2)], [vite]].map((args) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }),
);

/** One without the other is of no use. */
function stop() {
  for (const child of children) child.kill('SIGTERM');
}
for (const child of children) {
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}
process.on('SIGINT', stop).on('SIGTERM', stop);
