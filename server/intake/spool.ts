import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { documentId } from '../model/ids.ts';
import { JOB_KINDS } from '../model/intake.ts';

const order = z.object({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  files: z.array(z.object({ name: z.string(), bytes: z.int().nonnegative() })).readonly(),
  /** Stored documents that are to be read again. */
  ids: z.array(documentId).readonly(),
});
/** What is to be read: files that were sent, or documents that are stored. */
export type Order = z.infer<typeof order>;

/** Where what is sent waits to be read: an order is there whole or not at all, also after the program was killed. */
export interface Spool {
  /** A folder for an order that is still coming in. */
  begin(): Promise<string>;
  /** Keeps one file of it; answers with its size. */
  keep(id: string, at: number, bytes: Readable): Promise<number>;
  /** The order has come in: from now on it will be read. */
  complete(wanted: Order): Promise<void>;
  open(id: string, at: number): AsyncIterable<Uint8Array>;
  drop(id: string): Promise<void>;
  /** The orders that were left by a program that ended before they were read; what had not come in whole goes. */
  left(): Promise<readonly Order[]>;
}

const ORDER = 'order.json';

/** A spool in a folder. */
export function createSpool(folder: string): Spool {
  const fileOf = (id: string, at: number): string => join(folder, id, String(at));
  const drop = (id: string): Promise<void> =>
    rm(join(folder, id), { recursive: true, force: true });
  return {
    begin: async () => {
      const id = randomBytes(8).toString('hex');
      await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
      return id;
    },
    keep: async (id, at, bytes) => {
      const file = createWriteStream(fileOf(id, at), { mode: 0o600 });
      await pipeline(bytes, file);
      return file.bytesWritten;
    },
    complete: async (wanted) => {
      const path = join(folder, wanted.id, ORDER);
      await writeFile(`${path}.part`, JSON.stringify(wanted), { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
    open: (id, at) => readChunks(fileOf(id, at)),
    drop,
    left: async () => {
      const names = await readdir(folder).catch(() => []);
      const orders: Order[] = [];
      for (const id of names.sort()) {
        const found = await readOrder(join(folder, id, ORDER));
        if (found === null) await drop(id);
        else orders.push(found);
      }
      return orders;
    },
  };
}

async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path))
    yield chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

async function readOrder(path: string): Promise<Order | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : order.parse(JSON.parse(text));
}
