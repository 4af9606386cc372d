import { existsSync } from 'node:fs';
import { UsageError } from './errors.ts';

/** Refuses a command line that names nothing to read. */
export function requirePaths(paths: readonly string[], command: string): void {
  if (paths.length === 0)
    throw new UsageError(
      `${command} needs a PATH: a file, a folder, or - for standard input`,
      command,
    );
}

/** Refuses a command line that names what is not there, before anything is begun. */
export function assertPathsExist(paths: readonly string[], command: string): void {
  const missing = paths.filter((path) => path !== '-' && !existsSync(path));
  if (missing.length > 0)
    throw new UsageError(
      `${command}: there is no file or folder ${missing.map((path) => `"${path}"`).join(', ')}`,
      command,
    );
}
