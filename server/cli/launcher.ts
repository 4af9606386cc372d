import { isAlive, readCommandLine, readParent } from '../neo4j/process.ts';

const EVERY_MS = 500;
const MOST = 3;
/** `npm start`, `npm run …`, `node …/npm-cli.js start`, and the same of its kin. */
const LAUNCHER = /(?:^|[\s/\\])(?:npm|npx|pnpm|yarn)(?:-cli)?(?:\.[cm]?js|\.cmd|\.exe)?(?:\s|$)/u;

/** True for the command line of npm or one of its kin, which waits for what it started. */
export function isLauncher(command: string): boolean {
  return LAUNCHER.test(command);
}

/**
 * Calls back when one of those who wait for this program is gone: the shell that npm started it in, or npm itself. A
 * signal that kills either does not reach this program, and nobody is left who could stop it with Ctrl-C. Who is above
 * npm does not matter: closing a terminal that npm was told to outlive (nohup, setsid, disown) ends nothing.
 */
export async function watchLauncher(isGone: () => void): Promise<void> {
  const parent = process.ppid;
  const waiting = await findWaiting(parent);
  const timer = setInterval(() => {
    void isOver(parent, waiting).then((over) => {
      if (!over) return;
      clearInterval(timer);
      isGone();
    });
  }, EVERY_MS);
  timer.unref();
}

async function isOver(parent: number, waiting: readonly number[]): Promise<boolean> {
  if (process.ppid !== parent) return true;
  const living = await Promise.all(waiting.map(isAlive));
  return living.includes(false);
}

/** The processes from the parent up to npm; none when npm is not found near. */
async function findWaiting(parent: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let pid: number | null = parent; pid !== null && pid > 1; pid = await readParent(pid)) {
    found.push(pid);
    if (isLauncher((await readCommandLine(pid)) ?? '')) return found;
    if (found.length === MOST) break;
  }
  return [];
}
