import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Neo4jFailedError } from './errors.ts';
import { sendSignal } from './process.ts';

const START_MS = 180_000;
const STOP_MS = 10_000;
/** Writing the class-data archive comes after the databases are closed. */
const ARCHIVE_MS = 40_000;
const KEPT_LINES = 30;
/** Where in Neo4j's own code a fault came up, and what was left out of that: of no use to a person. */
const STACK_FRAME = /^\s+(?:at .*|\.{3} \d+ more)$/u;

/** One Java process that runs Neo4j. */
export interface Server {
  readonly pid: number;
  /** Settles when the process is gone: true when it closed its databases first. */
  readonly gone: Promise<boolean>;
  readonly stop: () => Promise<void>;
  readonly kill: () => void;
}

/** Starts the server and waits until it takes connections. It ends when this process does, however this one ends. */
export async function runServer(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Server> {
  signal.throwIfAborted();
  // Its own process group: Ctrl-C on the terminal reaches this program only, which then stops the server in order.
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const lines: string[] = [];
  const heard = listen(child, lines);
  const gone = new Promise<boolean>((resolve) => {
    child.once('close', () => resolve(heard.isStopped()));
    child.once('error', (error) => {
      lines.push(error.message);
      resolve(false);
    });
  });
  const { pid } = child;
  if (pid === undefined) {
    await gone;
    throw fail('could not be started', lines);
  }
  const watcher = spawnWatcher(pid);
  void gone.then(() => watcher.kill('SIGKILL'));

  const kill = (): void => sendSignal(pid, 'SIGKILL');
  signal.addEventListener('abort', kill);
  const timer = setTimeout(kill, START_MS);
  const isUp = await Promise.race([heard.started, gone.then(() => false)]);
  clearTimeout(timer);
  signal.removeEventListener('abort', kill);
  if (!isUp) {
    signal.throwIfAborted();
    throw fail('ended before it took connections', lines);
  }
  return { pid, gone, kill, stop: async () => stop(pid, gone, heard.isStopped) };
}

interface Heard {
  readonly started: Promise<true>;
  readonly isStopped: () => boolean;
}

function listen(child: ChildProcess, lines: string[]): Heard {
  let isStopped = false;
  const started = new Promise<true>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        if (!STACK_FRAME.test(line)) lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
        if (line.endsWith(' Started.')) resolve(true);
        if (line.endsWith(' Stopped.')) isStopped = true;
      });
    }
  });
  return { started, isStopped: () => isStopped };
}

function spawnWatcher(pid: number): ChildProcess {
  const watcher = spawn(
    process.execPath,
    [fileURLToPath(new URL('./watcher.mjs', import.meta.url)), String(pid)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      windowsHide: true,
    },
  );
  watcher.on('error', () => undefined);
  watcher.unref();
  return watcher;
}

async function stop(pid: number, gone: Promise<boolean>, isStopped: () => boolean): Promise<void> {
  sendSignal(pid, 'SIGTERM');
  const kill = (): void => sendSignal(pid, 'SIGKILL');
  let last: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    if (isStopped()) last = setTimeout(kill, ARCHIVE_MS);
    else kill();
  }, STOP_MS);
  await gone;
  clearTimeout(first);
  clearTimeout(last);
}

function fail(what: string, lines: readonly string[]): Neo4jFailedError {
  return new Neo4jFailedError(
    `neo4j/run: the embedded Neo4j ${what}. Its last words:\n${lines.join('\n')}`,
  );
}
