import { join } from 'node:path';
import { documentIdOf } from './core/digest.ts';
import type { Loader } from './graph/loader.ts';
import { readPaths } from './io/readers/read.ts';

/** The dispatches that come with the program, written for it. */
export const SAMPLE_PATHS: readonly string[] = [
  join(import.meta.dirname, '..', 'data', 'dispatches'),
];

/** Tells whether the graph holds nothing but the bundled sample; the sample's files are read once, when first asked. */
export function createSampleCheck(loader: Loader): () => Promise<boolean> {
  let sample: Promise<ReadonlySet<string>> | null = null;
  return async () => {
    sample ??= readSampleIds();
    const [stored, ids] = await Promise.all([loader.stored(), sample]);
    return stored.length > 0 && stored.every(({ id }) => ids.has(id));
  };
}

async function readSampleIds(): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const item of readPaths(SAMPLE_PATHS)) {
    if (item.status === 'read') ids.add(documentIdOf(item.source));
  }
  return ids;
}
