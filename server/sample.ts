import { join } from 'node:path';
import { documentIdOf } from './core/digest.ts';
import { readPaths } from './io/readers/read.ts';
import type { DocumentId } from './model/ids.ts';

/** The dispatches that come with the program, written for it. */
export const SAMPLE_PATHS: readonly string[] = [
  join(import.meta.dirname, '..', 'data', 'dispatches'),
];

/** Tells which documents the bundled sample is made of; its files are read once, when first asked. */
export function createSampleIds(): () => Promise<readonly DocumentId[]> {
  let sample: Promise<readonly DocumentId[]> | null = null;
  return () => (sample ??= readSampleIds());
}

async function readSampleIds(): Promise<readonly DocumentId[]> {
  const ids = new Set<DocumentId>();
  for await (const item of readPaths(SAMPLE_PATHS)) {
    if (item.status === 'read') ids.add(documentIdOf(item.source));
  }
  return [...ids];
}
