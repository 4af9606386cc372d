import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { locateHome, type Home } from './config.ts';
import { writeSecret } from './password.ts';
import { endProcess, isAlive, readCommandLine } from './process.ts';

const PATIENCE_MS = 10_000;

const running = z
  .object({ pid: z.int().positive(), uri: z.string(), user: z.string(), password: z.string() })
  .readonly();

/** A server that runs on a data folder: how a command beside it connects. */
export type Running = z.infer<typeof running>;

/** The server that runs on the data folder now, or null. */
export async function readRunning(dataDir: string): Promise<Running | null> {
  return await findOwn(locateHome(resolve(dataDir)));
}

/** Leaves word of the running server, for its owner's eyes only. */
export async function writeRunning(home: Home, server: Running): Promise<void> {
  await writeSecret(home.serverFile, JSON.stringify(server));
}

/** Takes the word back. */
export async function dropRunning(home: Home): Promise<void> {
  await rm(home.serverFile, { force: true });
}

/** Ends a server that outlived the program that started it. */
export async function endOrphan(home: Home): Promise<void> {
  const orphan = await findOwn(home);
  if (orphan !== null) await endProcess(orphan.pid, PATIENCE_MS);
  await dropRunning(home);
}

/** Process ids are used again: it is this folder's server only when its command line says so. */
async function findOwn(home: Home): Promise<Running | null> {
  let text: string;
  try {
    text = await readFile(home.serverFile, 'utf8');
  } catch {
    return null;
  }
  const found = running.safeParse(parseJson(text));
  if (!found.success || !(await isAlive(found.data.pid))) return null;
  const command = await readCommandLine(found.data.pid);
  return command?.includes(`--home-dir=${home.root} `) === true ? found.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
