const NEWLINE = 10;
const QUOTE = 34;

/** One record's bytes without its line end, or why they were not kept. */
export type Piece =
  { readonly status: 'whole'; readonly bytes: Uint8Array } | { readonly status: 'too-large' };

/** Finds the next byte that ends a record, or -1; it is shown every byte once, in order. */
export type EndFinder = (chunk: Uint8Array, from: number) => number;

/** Every line end ends a record. */
export function findLineEnd(chunk: Uint8Array, from: number): number {
  return chunk.indexOf(NEWLINE, from);
}

/** Line ends within quotation marks belong to a field; a mark opens only where a field may begin. */
export function createTableEndFinder(): EndFinder {
  let isQuoted = false;
  let before = NEWLINE;
  return (chunk, from) => {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      const last = before;
      before = byte;
      if (byte === QUOTE) isQuoted = !isQuoted && (last === QUOTE || mayBegin(last));
      else if (byte === NEWLINE && !isQuoted) return at;
    }
    return -1;
  };
}

/** A field begins after a line end, a comma, a semicolon, a tab, or the byte order mark's last byte. */
function mayBegin(before: number): boolean {
  return before === NEWLINE || before === 44 || before === 59 || before === 9 || before === 0xbf;
}

/** Splits bytes into records and holds no more than one of them, nor any beyond the limit. */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  findEnd: EndFinder,
): AsyncGenerator<Piece> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > limit) parts = [];
    else parts.push(bytes);
  };
  const take = (): Piece => {
    const piece: Piece =
      size > limit ? { status: 'too-large' } : { status: 'whole', bytes: Buffer.concat(parts) };
    parts = [];
    size = 0;
    return piece;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = findEnd(chunk, from); at >= 0; at = findEnd(chunk, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
