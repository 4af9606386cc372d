import { LIMITS, type Limits } from '../../../server/io/readers/limits.ts';
import { readBytes } from '../../../server/io/readers/read.ts';
import type { ReadItem } from '../../../server/io/readers/types.ts';
import { collect } from '../collect.ts';

/** Reads bytes as a file of that name, cut into small pieces so that every seam is tried. */
export function readAs(
  name: string,
  content: string | Uint8Array,
  limits: Partial<Limits> = {},
): Promise<readonly ReadItem[]> {
  return collect(readBytes(name, cut(content), { ...LIMITS, ...limits }));
}

/** What became of each item, in one line: a document's key, or a reject's reason. */
export function outline(items: readonly ReadItem[]): readonly string[] {
  return items.map((item) =>
    item.status === 'read' ? item.source.key : `${item.path} ${item.reason}`,
  );
}

async function* cut(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += 7)
    yield await Promise.resolve(bytes.subarray(at, at + 7));
}
