import type { ReadReason } from './types.ts';

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly status: 'decoded'; readonly text: string }
  | { readonly status: 'rejected'; readonly reason: ReadReason; readonly detail: string };

const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/iu;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/iu;
const HEAD_BYTES = 4096;

/** Text as UTF-8, with every character kept: a byte order mark too. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (bytes.includes(0))
    return { status: 'rejected', reason: 'binary', detail: describeBinary(bytes) };
  return decode(bytes, 'utf-8', true);
}

/** Markup in the charset that it declares (byte order mark, XML declaration, meta), else UTF-8. */
export function decodeMarkup(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return decode(bytes, marked, false);
  if (bytes.includes(0))
    return { status: 'rejected', reason: 'binary', detail: describeBinary(bytes) };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1];
  return decode(bytes, declared ?? 'utf-8', false);
}

function decode(bytes: Uint8Array, charset: string, ignoreBOM: boolean): Decoded {
  const decoder = createDecoder(charset, ignoreBOM);
  if (decoder === null)
    return {
      status: 'rejected',
      reason: 'unknown-charset',
      detail: `its charset "${charset}" is not known`,
    };
  try {
    return { status: 'decoded', text: decoder.decode(bytes) };
  } catch {
    return {
      status: 'rejected',
      reason: 'bad-encoding',
      detail: `its bytes are not ${charset}; convert it to UTF-8`,
    };
  }
}

function createDecoder(charset: string, ignoreBOM: boolean): TextDecoder | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM });
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function describeBinary(bytes: Uint8Array): string {
  return markOf(bytes)?.startsWith('utf-16') === true
    ? 'it is UTF-16; convert it to UTF-8'
    : 'it holds zero bytes, so it is no text';
}
