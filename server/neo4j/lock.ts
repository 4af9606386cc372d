import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { hasCode } from '../errors.ts';
import { FolderInUseError } from './errors.ts';
import { ensureFolder, explainFolder } from './folder.ts';
import { isAlive, readStartTime } from './process.ts';

const holder = z.object({
  pid: z.int().positive(),
  started: z.string().nullable(),
  since: z.string(),
});
type Holder = z.infer<typeof holder>;

/** How long one waits for another to take a stale lock away. */
const TURN_MS = 5;

export interface Lock {
  release(): Promise<void>;
}

/**
 * Holds `file` for this process until it is released or the process is gone, however it went.
 * @throws FolderInUseError when a living process holds it, FolderUnusableError when it can't be written.
 */
export async function acquireLock(file: string, what: string): Promise<Lock> {
  const advice = 'Name another folder.';
  await ensureFolder(dirname(file), advice);
  const mine = await describeSelf();
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, mine, { mode: 0o600 });
  } catch (error) {
    await rm(draft, { force: true });
    throw explainFolder(error, dirname(file), advice);
  }
  try {
    while (!(await tryLink(draft, file))) await removeStale(file, what, draft);
  } finally {
    await rm(draft, { force: true });
  }
  return {
    release: async () => {
      if ((await readText(file)) === mine) await rm(file, { force: true });
    },
  };
}

/** The living process that holds the lock, or null. */
export async function readHolder(file: string): Promise<Holder | null> {
  const found = parseHolder(await readText(file));
  return found !== null && (await isHeld(found)) ? found : null;
}

/** @throws FolderInUseError when a living process holds the lock. */
export async function assertUnlocked(file: string, what: string): Promise<void> {
  const found = await readHolder(file);
  if (found !== null) throw refuse(found, what);
}

async function describeSelf(): Promise<string> {
  const me: Holder = {
    pid: process.pid,
    started: await readStartTime(process.pid),
    since: new Date().toISOString(),
  };
  return JSON.stringify(me);
}

/** link() fails when the name is taken, and the whole content appears at once. */
async function tryLink(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes away a lock that nobody alive holds. Only one of those who find it so may: another could take the new lock for it. */
async function removeStale(file: string, what: string, draft: string): Promise<void> {
  const text = await readText(file);
  if (text === null) return;
  const found = parseHolder(text);
  if (found !== null && (await isHeld(found))) throw refuse(found, what);
  const claim = `${file}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  if (!(await tryLink(draft, claim))) return waitFor(claim);
  if ((await readText(file)) === text) await rm(file, { force: true });
  await rm(claim, { force: true });
}

/** Lets the one who removes a stale lock do so; if it is gone itself, its claim goes too. */
async function waitFor(claim: string): Promise<void> {
  await sleep(TURN_MS);
  const found = parseHolder(await readText(claim));
  if (found !== null && !(await isHeld(found))) await rm(claim, { force: true });
}

function refuse({ pid, since }: Holder, what: string): FolderInUseError {
  return new FolderInUseError(
    `neo4j/lock: ${what} is in use by process ${pid}, since ${since}. ` +
      'Stop that one first, or name another folder with --data.',
    pid,
  );
}

async function isHeld(found: Holder): Promise<boolean> {
  if (!(await isAlive(found.pid))) return false;
  return found.started === null || (await readStartTime(found.pid)) === found.started;
}

function parseHolder(text: string | null): Holder | null {
  try {
    return text === null ? null : holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
