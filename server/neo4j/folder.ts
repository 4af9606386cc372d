import { mkdir } from 'node:fs/promises';
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
] as const;

/**
 * Makes the folder unless it is there.
 * @throws FolderUnusableError, which ends with `advice`, when it can't be made.
 */
export async function ensureFolder(folder: string, advice: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw explainFolder(error, folder, advice);
  }
}

/** Says what a failure to write below a folder means; an error of another kind is given back as it is. */
export function explainFolder(error: unknown, folder: string, advice: string): unknown {
  const [, reason] = REASONS.find(([code]) => hasCode(error, code)) ?? [];
  if (reason === undefined) return error;
  return new FolderUnusableError(
    `neo4j/folder: ${folder} can't be written to: ${reason}. ${advice}`,
  );
}
