import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Home } from './config.ts';

export const NEO4J_USER = 'neo4j';
const ROUNDS = 1024;

/** The data folder's password: made once, kept in a file that only its owner reads. */
export async function ensurePassword(home: Home): Promise<string> {
  try {
    return await readFile(home.passwordFile, 'utf8');
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeSecret(home.passwordFile, password);
    return password;
  }
}

/** Hands the password to a server that has not started yet; one that has started takes no notice. */
export async function presetPassword(home: Home, password: string): Promise<void> {
  await mkdir(dirname(home.authFile), { recursive: true });
  await writeSecret(home.authFile, renderAuth(password, randomBytes(32)));
}

/** The line that `neo4j-admin dbms set-initial-password` writes, without starting a Java for it. */
export function renderAuth(password: string, salt: Buffer): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash('sha256').update(hash).digest();
  return `${NEO4J_USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}

/** Writes a file that only its owner reads, whole or not at all. */
export async function writeSecret(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}
