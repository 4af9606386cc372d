import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';
import { isAlive } from './process.ts';

/** Java's archive of loaded classes: made by the first server that stops in good order, used by all later ones. */
export interface ClassArchive {
  readonly arguments: readonly string[];
  /** Called when the server has gone; `isOrderly` when it was not killed. */
  settle(isOrderly: boolean): Promise<void>;
}

/** Uses the archive for this Java and these jars, or has the server make it at its end. Without one it starts slower, no more. */
export async function planArchive(folder: string, java: Java): Promise<ClassArchive> {
  const key = createHash('sha256').update(java.description).digest('hex').slice(0, 12);
  const file = join(folder, `classes-${key}.jsa`);
  if (existsSync(file)) {
    return {
      arguments: [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:cds=off'],
      settle: async () => Promise.resolve(),
    };
  }
  await removeDrafts(folder);
  const draft = join(folder, `classes-${key}.${process.pid}.draft`);
  return {
    arguments: [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
    settle: async (isOrderly) => {
      if (isOrderly && existsSync(draft)) await rename(draft, file);
      else await rm(draft, { force: true });
    },
  };
}

async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /\.(?<pid>\d+)\.draft$/u.exec(name)?.groups?.['pid'];
    if (pid !== undefined && !(await isAlive(Number(pid)))) {
      await rm(join(folder, name), { force: true });
    }
  }
}
