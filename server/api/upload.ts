import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { Request } from 'express';
import { AppError, InvalidRequestError, isDiskFull } from '../errors.ts';
import { FILE_BYTES } from '../intake/sources.ts';
import type { Order, Spool } from '../intake/spool.ts';

/** What one request may bring. */
export const UPLOAD_LIMITS = { files: 2000, fileBytes: FILE_BYTES, totalBytes: 256 * 1024 * 1024 };

/** More files or bytes than one request may bring. */
export class TooMuchError extends AppError {
  readonly status = 413;
  readonly code = 'too_much';
}

const NAME_LENGTH = 200;
const TOO_MANY = `api: more than ${UPLOAD_LIMITS.files} files at once. Send them in several parts`;
const TOO_LARGE = `api: more than ${UPLOAD_LIMITS.totalBytes / 1024 / 1024} MB at once. Send them in several parts`;

/** Takes the files of a multipart request into the spool, all of them or none. */
export async function receiveFiles(
  request: Request,
  spool: Spool,
  signal: AbortSignal,
): Promise<Order> {
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_LIMITS.totalBytes)
    throw new TooMuchError(TOO_LARGE);
  const id = await spool.begin();
  try {
    const files = await readParts(request, id, spool, signal);
    if (files.length === 0)
      throw new InvalidRequestError('api: the request holds no file. Expected at least one');
    const wanted: Order = { id, kind: 'files', files, ids: [] };
    await spool.complete(wanted);
    return wanted;
  } catch (error) {
    await spool.drop(id);
    throw error;
  }
}

function readParts(
  request: Request,
  id: string,
  spool: Spool,
  signal: AbortSignal,
): Promise<Order['files']> {
  return new Promise((resolve, reject) => {
    const parser = createParser(request);
    const kept: Promise<Order['files'][number]>[] = [];
    const coming: BusboyFileStream[] = [];
    let total = 0;
    const fail = (error: unknown): void => {
      request.unpipe(parser);
      request.resume();
      void Promise.allSettled(kept).then(() =>
        reject(isOwn(error) ? error : new InvalidRequestError(describe(error))),
      );
      parser.destroy();
      // The parser lets go of the file that is coming in, and whoever keeps it would wait for its end.
      for (const bytes of coming) bytes.destroy();
    };
    parser.on('file', (_field: string, bytes: BusboyFileStream, name: string) => {
      const at = kept.length;
      coming.push(bytes);
      const file = spool
        .keep(id, at, bytes)
        .then((size) => ({ name: cleanName(name), bytes: size }));
      file.catch(fail);
      kept.push(file);
    });
    parser.on('filesLimit', () => fail(new TooMuchError(TOO_MANY)));
    parser.on('error', fail);
    parser.on('finish', () => {
      Promise.all(kept).then(resolve, fail);
    });
    request.on('data', (chunk: Uint8Array) => {
      total += chunk.length;
      if (total > UPLOAD_LIMITS.totalBytes) fail(new TooMuchError(TOO_LARGE));
    });
    request.on('error', fail);
    signal.addEventListener('abort', () => fail(new InvalidRequestError('api: cut short')));
    request.pipe(parser);
  });
}

function createParser(request: Request): InstanceType<typeof Busboy> {
  const type = request.headers['content-type'] ?? '';
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': type },
      defCharset: 'utf8',
      // One byte more than allowed shows that a file is too large, without keeping the rest of it.
      limits: { fileSize: FILE_BYTES + 1, files: UPLOAD_LIMITS.files, fields: 0 },
    });
  } catch (error) {
    throw new InvalidRequestError(describe(error));
  }
}

/** Whether an error says itself what it is; any other comes from what was sent. */
function isOwn(error: unknown): error is Error {
  return error instanceof AppError || isDiskFull(error);
}

/** A name is shown and makes a key; it never is a path. */
function cleanName(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}/\\]/gu, '').trim();
  return shown === '' ? 'file' : shown.slice(-NAME_LENGTH);
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `api: the upload can't be read: ${message}`;
}
