import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderUnusableError } from '../../server/neo4j/errors.ts';
import { ensureFolder, explainFolder } from '../../server/neo4j/folder.ts';
import { acquireLock } from '../../server/neo4j/lock.ts';

const root = mkdtempSync(join(tmpdir(), 'folder-'));
const file = join(root, 'file');
writeFileSync(file, '');

describe('ensureFolder', () => {
  it.each([
    [file, 'there is a file of that name'],
    [join(file, 'below'), 'a part of its path is a file'],
  ])('refuses %s and says what to do', async (folder, reason) => {
    await expect(ensureFolder(folder, 'Name another.')).rejects.toStrictEqual(
      new FolderUnusableError(
        `neo4j/folder: ${folder} can't be written to: ${reason}. Name another.`,
      ),
    );
  });

  it('refuses a place that takes no folders, and does not try for ever', async () => {
    const [folder, code] =
      process.platform === 'linux'
        ? ['/proc/none/below', 'no folder can be made there']
        : [join(file, 'below'), 'a part of its path is a file'];
    await expect(ensureFolder(folder, '')).rejects.toThrow(code);
  });

  it('is heard of by who wants a lock there', async () => {
    await expect(acquireLock(join(file, 'lock'), 'it')).rejects.toBeInstanceOf(FolderUnusableError);
  });

  it('makes a folder, and is content with one that is there', async () => {
    const folder = join(root, 'a', 'b');
    await ensureFolder(folder, '');
    await expect(ensureFolder(folder, '')).resolves.toBeUndefined();
  });
});

describe('explainFolder', () => {
  it('leaves an error of another kind as it is', () => {
    const bug = new TypeError('a bug');
    expect(explainFolder(bug, root, '')).toBe(bug);
  });
});
