import { stat } from 'node:fs/promises';
import { messageOf } from '../message.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJsonl } from './jsonl.ts';
import { LIMITS, type Limits } from './limits.ts';
import { openBytes, openFile } from './open.ts';
import { readTable } from './table.ts';
import { readText } from './text.ts';
import { createRejected, type Format, type Input, type ReadItem, type Rejected } from './types.ts';
import { walk } from './walk.ts';

/** How paths are read. */
export interface ReadOptions {
  /** The format of every file, when it is not to be found out. */
  readonly format?: Format | null;
  readonly limits?: Limits;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Hears how many bytes of files were read, as they are. */
  readonly onBytes?: (count: number) => void;
}

/** Reads all documents at and under the paths, one at a time and in a stable order; whatever is none is rejected with a reason. */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const { format = null, limits = LIMITS, stdin, onBytes = () => undefined } = options;
  for (const path of paths) {
    if (path === '-' && stdin !== undefined) {
      yield* readInput(await openBytes('-', 'stdin', stdin, format), limits);
      continue;
    }
    for await (const found of walk(path)) {
      if (found.status === 'rejected') yield found;
      else yield* readInput(await openFile(found.path, format, onBytes), limits);
    }
  }
}

/** How many bytes the files at and under the paths hold, for a progress bar; null when standard input is among them. */
export async function measurePaths(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let total = 0;
  for (const path of paths)
    for await (const found of walk(path))
      if (found.status === 'file') total += (await stat(found.path)).size;
  return total;
}

/** Reads one upload or stream under the name that it came with. */
export async function* readBytes(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits = LIMITS,
): AsyncGenerator<ReadItem> {
  yield* readInput(await openBytes(name, name, chunks, null), limits);
}

async function* readInput(input: Input | Rejected, limits: Limits): AsyncGenerator<ReadItem> {
  if ('reason' in input) {
    yield input;
    return;
  }
  try {
    yield* chooseReader(input.format)(input, limits);
  } catch (error) {
    // A file that fails half-way (a disk, a share) costs what was not read yet, not the whole run.
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    yield createRejected(input.path, 'unreadable', messageOf(error));
  }
}

function chooseReader(format: Format): (input: Input, limits: Limits) => AsyncGenerator<ReadItem> {
  switch (format) {
    case 'txt':
    case 'md':
      return readText;
    case 'html':
      return readHtml;
    case 'jsonl':
      return readJsonl;
    case 'feed':
      return readFeed;
    case 'csv':
    case 'tsv':
      return readTable;
  }
}
