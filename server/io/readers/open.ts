import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { messageOf } from '../message.ts';
import { detectFormat } from './format.ts';
import { createRejected, type Format, type Input, type Rejected } from './types.ts';

const HEAD_BYTES = 4096;
const CHUNK_BYTES = 256 * 1024;

/** Opens a file for one reading: its first bytes tell its format, the file is closed when the reading ends or is left. */
export async function openFile(
  path: string,
  format: Format | null,
  onBytes: (count: number) => void,
): Promise<Input | Rejected> {
  return openBytes(path, basename(path), readChunks(path, onBytes), format);
}

/** Makes an input of any stream of bytes, such as standard input. */
export async function openBytes(
  path: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  format: Format | null,
): Promise<Input | Rejected> {
  const rest = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < HEAD_BYTES) {
      const next = await rest.next();
      if (next.done === true) break;
      head.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    return createRejected(path, 'unreadable', messageOf(error));
  }
  const found = format ?? detectFormat(name, Buffer.concat(head).subarray(0, HEAD_BYTES));
  if (found === null) {
    await rest.return?.();
    return createRejected(
      path,
      'unsupported-format',
      'its name and first bytes are of no .txt, .md, .html, .jsonl, .csv or .tsv, and of no feed',
    );
  }
  return { path, base: baseOf(name), format: found, chunks: join(head, rest) };
}

async function* readChunks(
  path: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(
        Buffer.allocUnsafe(CHUNK_BYTES),
        0,
        CHUNK_BYTES,
      );
      if (bytesRead === 0) return;
      onBytes(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* join(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  } finally {
    await rest.return?.();
  }
}

function baseOf(name: string): string {
  const point = name.lastIndexOf('.');
  return point > 0 ? name.slice(0, point) : name;
}
