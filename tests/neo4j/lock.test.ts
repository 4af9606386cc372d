import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FolderInUseError } from '../../server/neo4j/errors.ts';
import { acquireLock, readHolder } from '../../server/neo4j/lock.ts';

function nameLock(): string {
  return join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock');
}

describe('a lock', () => {
  test('refuses a second holder, and says who holds it', async () => {
    const file = nameLock();
    const lock = await acquireLock(file, 'the data folder X');
    const error: unknown = await acquireLock(file, 'the data folder X').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FolderInUseError);
    expect(String(error)).toContain(`the data folder X is in use by process ${process.pid}, since`);
    expect((await readHolder(file))?.pid).toBe(process.pid);
    await lock.release();
    expect(existsSync(file)).toBe(false);
  });

  test('is taken over from a process that is gone', async () => {
    const file = nameLock();
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    writeFileSync(file, JSON.stringify({ pid: child.pid, started: null, since: 'then' }));
    expect(await readHolder(file)).toBeNull();
    const lock = await acquireLock(file, 'it');
    expect((await readHolder(file))?.pid).toBe(process.pid);
    await lock.release();
    expect(readdirSync(dirname(file))).toStrictEqual([]);
  });

  test('is taken over when its process id now is another process', async () => {
    const file = nameLock();
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago', since: 'then' }));
    const lock = await acquireLock(file, 'it');
    await lock.release();
  });

  test.each(['', '{', '{"pid":"x"}'])('is taken over when its file says %j', async (text) => {
    const file = nameLock();
    writeFileSync(file, text);
    const lock = await acquireLock(file, 'it');
    await lock.release();
  });

  test('goes to one of many that ask at once', async () => {
    const file = nameLock();
    writeFileSync(file, JSON.stringify({ pid: 2 ** 30, started: null, since: 'then' }));
    const many = Array.from({ length: 12 }, () => acquireLock(file, 'it'));
    const held = await Promise.allSettled(many);
    expect(held.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(dirname(file))).toStrictEqual(['lock']);
  });

  test('is taken over though whoever was about to take it over is gone too', async () => {
    const file = nameLock();
    const stale = JSON.stringify({ pid: 2 ** 30, started: null, since: 'then' });
    writeFileSync(file, stale);
    const claim = createHash('sha256').update(stale).digest('hex').slice(0, 16);
    writeFileSync(
      `${file}.${claim}`,
      JSON.stringify({ pid: 2 ** 30, started: null, since: 'now' }),
    );
    const lock = await acquireLock(file, 'it');
    await lock.release();
    expect(readdirSync(dirname(file))).toStrictEqual([]);
  });
});
