import { UsageError } from './errors.ts';

/** Refuses a command line that names nothing to read. */
export function requirePaths(paths: readonly string[], command: string): void {
  if (paths.length === 0)
    throw new UsageError(
      `${command} needs a PATH: a file, a folder, or - for standard input`,
      command,
    );
}
