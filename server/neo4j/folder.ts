import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../errors.ts';
import { FolderUnusableError } from './errors.ts';

const REASONS = [
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EEXIST', 'there is a file of that name'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['ENOENT', 'no folder can be made there'],
] as const;

/**
 * Makes the folder unless it is there.
 * @throws FolderUnusableError, which ends with `advice`, when it can't be made.
 */
export async function ensureFolder(folder: string, advice: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw explainFolder(error, folder, advice);
  }
}

/** Node's own recursive mkdir never ends where none can be made though the parent is there, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT') && !(await isFolder(dirname(folder)))) {
      await makeFolder(dirname(folder));
      await makeFolder(folder);
    } else if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Says what a failure to write below a folder means; an error of another kind is given back as it is. */
export function explainFolder(error: unknown, folder: string, advice: string): unknown {
  const [, reason] = REASONS.find(([code]) => hasCode(error, code)) ?? [];
  if (reason === undefined) return error;
  return new FolderUnusableError(
    `neo4j/folder: ${folder} can't be written to: ${reason}. ${advice}`,
  );
}
