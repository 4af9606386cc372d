import { join } from 'node:path';
import { documentIdOf } from './core/digest.ts';
import type { Loader } from './graph/loader.ts';
import { readPaths } from './io/readers/read.ts';

/** The dispatches that come with the program, written for it. */
export const SAMPLE_PATHS: readonly string[] = [
  join(import.meta.dirname, '..', 'data', 'dispatches'),
];

/** True when the graph holds nothing but the bundled sample. */
export async function isSampleOnly(loader: Loader): Promise<boolean> {
  const stored = await loader.stored();
  const sample = new Set<string>();
  for await (const item of readPaths(SAMPLE_PATHS)) {
    if (item.status === 'read') sample.add(documentIdOf(item.source));
  }
  return stored.length > 0 && stored.every(({ id }) => sample.has(id));
}
