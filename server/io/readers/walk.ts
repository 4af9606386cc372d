import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageOf } from '../message.ts';
import { createRejected, type Rejected } from './types.ts';

/** A file to open, or something on the way that is none. */
export type Found = { readonly status: 'file'; readonly path: string } | Rejected;

const MAX_FOLDERS_DEEP = 64;

/** All files at and under a path, in the order of their names' code units, whatever the file system says. */
export async function* walk(path: string, above: readonly string[] = []): AsyncGenerator<Found> {
  const entry = await lookAt(path);
  if ('reason' in entry) yield entry;
  else if (entry.isFile()) yield { status: 'file', path };
  else if (!entry.isDirectory())
    yield createRejected(path, 'special-file', 'it is neither a file nor a folder');
  else yield* walkFolder(path, above);
}

async function* walkFolder(path: string, above: readonly string[]): AsyncGenerator<Found> {
  const real = await realpath(path);
  if (above.includes(real)) {
    yield createRejected(path, 'symlink-loop', `it leads back to ${real}`);
    return;
  }
  if (above.length >= MAX_FOLDERS_DEEP) {
    yield createRejected(path, 'too-deep', `folders nest deeper than ${MAX_FOLDERS_DEEP}`);
    return;
  }
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    yield createRejected(path, 'unreadable', messageOf(error));
    return;
  }
  for (const name of names.sort()) {
    const inner = join(path, name);
    if (basename(inner).startsWith('.'))
      yield createRejected(inner, 'hidden', 'its name begins with a point');
    else yield* walk(inner, [...above, real]);
  }
}

async function lookAt(path: string): Promise<Stats | Rejected> {
  try {
    return await stat(path);
  } catch (error) {
    const isMissing = (await lstat(path).catch(() => null)) === null;
    return createRejected(
      path,
      isMissing ? 'not-found' : 'unreadable',
      isMissing ? 'there is no such file or folder' : messageOf(error),
    );
  }
}
