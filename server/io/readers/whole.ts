import type { DatedBy, SourceDocument } from '../../model/document.ts';
import type { Decoded } from './decode.ts';
import type { Limits } from './limits.ts';
import { createRejected, type Input, type ReadItem, type Rejected } from './types.ts';

/** All text of an input, or why there is none. */
export type Whole = { readonly status: 'whole'; readonly text: string } | Rejected;

/** Reads an input to its end, but never more than the limit, and decodes it. */
export async function readWhole(
  input: Input,
  limits: Limits,
  decode: (bytes: Uint8Array) => Decoded,
): Promise<Whole> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.chunks) {
    size += chunk.length;
    if (size > limits.fileBytes)
      return createRejected(
        input.path,
        'too-large',
        `it holds more than ${limits.fileBytes} bytes, the most that a ${input.format} file may`,
      );
    chunks.push(chunk);
  }
  if (size === 0) return createRejected(input.path, 'empty', 'it holds no bytes');
  const decoded = decode(Buffer.concat(chunks));
  return decoded.status === 'decoded'
    ? { status: 'whole', text: decoded.text }
    : createRejected(input.path, decoded.reason, decoded.detail);
}

/** What a carrier said of a document: fields that it didn't give are null or missing. */
export interface Carried {
  readonly key: string;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly publishedBy: DatedBy;
}

/** Makes a document of a carrier's fields, or rejects it when its text is empty or beyond the limit. */
export function createDocument(path: string, carried: Carried, limits: Limits): ReadItem {
  if (carried.text.trim() === '') return createRejected(path, 'empty', 'its text is empty');
  if (carried.text.length > limits.textUnits)
    return createRejected(
      path,
      'too-large',
      `its text has ${carried.text.length} characters; at most ${limits.textUnits} are read as one document: split it`,
    );
  const source: SourceDocument = {
    key: carried.key,
    text: carried.text,
    ...given('title', carried.title),
    ...given('outlet', carried.outlet),
    ...given('url', carried.url),
    ...(carried.publishedAt === null ||
    carried.publishedAt === undefined ||
    carried.publishedAt === ''
      ? {}
      : { publishedAt: carried.publishedAt, publishedBy: carried.publishedBy }),
  };
  return { status: 'read', path, source };
}

function given<K extends string>(
  name: K,
  value: string | null | undefined,
): Partial<Record<K, string>> {
  if (value === null || value === undefined || value === '') return {};
  const field: Partial<Record<K, string>> = {};
  field[name] = value;
  return field;
}
