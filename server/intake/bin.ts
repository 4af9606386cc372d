import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../errors.ts';
import { documentId } from '../model/ids.ts';
import type { StoredDocument } from '../model/projection.ts';
import { extraction } from '../model/record.ts';

/** Where removed documents are kept for a while, also when the program is started anew. */
export interface Bin {
  /** Answers under which id they are found again. */
  keep(documents: readonly StoredDocument[]): Promise<string>;
  /** null when they are not there, or not any more. */
  find(id: string): Promise<readonly StoredDocument[] | null>;
  drop(id: string): Promise<void>;
}

/** So many removals can be taken back, and so much is kept for it; the oldest go first. */
const MOST_KEPT = 20;
const MOST_BYTES = 256 * 1024 * 1024;
/** How many there were before it, so that names are in order, and what nobody guesses. */
const ID = /^\d{8}[0-9a-f]{16}$/u;
/** A file that was not written to its end: the disk was full, or the program was killed. */
const UNFINISHED = /^\d{8}[0-9a-f]{16}\.json\.part$/u;

const kept = z.array(
  z.object({ id: documentId, text: z.string(), pipeline: z.string(), extraction }),
);

/** A bin in a folder. */
export function createBin(folder: string): Bin {
  const pathOf = (id: string): string => join(folder, `${id}.json`);
  const writing = new Set<string>();
  const drop = (id: string): Promise<void> => rm(pathOf(id), { force: true });

  async function list(): Promise<readonly string[]> {
    const names = await readdir(folder);
    // What somebody else put there is neither counted nor thrown away.
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => ID.test(id))
      .sort();
  }

  async function sweep(): Promise<void> {
    for (const name of await readdir(folder))
      if (UNFINISHED.test(name) && !writing.has(name))
        await rm(join(folder, name), { force: true });
  }

  async function write(id: string, documents: readonly StoredDocument[]): Promise<void> {
    const part = `${id}.json.part`;
    writing.add(part);
    try {
      await writeFile(join(folder, part), JSON.stringify(documents), { mode: 0o600 });
      await rename(join(folder, part), pathOf(id));
    } finally {
      writing.delete(part);
    }
  }

  async function trim(): Promise<void> {
    let total = 0;
    for (const [at, id] of [...(await list())].reverse().entries()) {
      total += (await stat(pathOf(id))).size;
      // The last one can be taken back, however large.
      if (at > 0 && (at >= MOST_KEPT || total > MOST_BYTES)) await drop(id);
    }
  }

  return {
    keep: async (documents) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep();
      const before = Number((await list()).at(-1)?.slice(0, 8) ?? 0);
      const id = String(before + 1).padStart(8, '0') + randomBytes(8).toString('hex');
      await write(id, documents);
      await trim();
      return id;
    },
    find: async (id) => {
      const text = ID.test(id) ? await readText(pathOf(id)) : null;
      return text === null ? null : kept.parse(JSON.parse(text));
    },
    drop,
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
