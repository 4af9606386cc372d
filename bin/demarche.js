#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
const { watchLauncher } = await import('../server/cli/launcher.ts');
const { main } = await import('../server/cli/main.ts');
const { tuneEngine } = await import('../server/engine.ts');

tuneEngine();

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // The second time nobody wants to wait: what this program started ends when it does.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });
}
// npm and the shell that it starts us in may die of a signal without passing it on.
if (process.env.npm_lifecycle_event !== undefined) void watchLauncher(() => stopping.abort());
// A reader that has seen enough, as in `demarche extract … | head`, is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), process.env, {
  stdout,
  stderr,
  signal: stopping.signal,
});
