import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Texts of the project's own, so that the bench runs in any clone. */
const FOLDERS = ['tests/golden/annotate', 'data/dispatches'].map((folder) =>
  fileURLToPath(new URL(`../${folder}`, import.meta.url)),
);
const TEXT = /\.(?:txt|md)$/u;

/** Paragraphs to measure with. */
export interface Sample {
  readonly blocks: readonly string[];
  readonly words: number;
}

/** Reads all .txt and .md files of a folder, or of the project's own. */
export function readSample(folder: string | null): Sample {
  const folders = folder === null ? FOLDERS : [folder];
  const paths = folders.flatMap((path) =>
    readdirSync(path)
      .filter((name) => TEXT.test(name))
      .sort()
      .map((name) => join(path, name)),
  );
  const blocks = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split(/\n\s*\n/u)
      .filter((block) => block.trim() !== ''),
  );
  return { blocks, words: countWords(blocks) };
}

/** Words as white space parts them. */
export function countWords(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.trim().split(/\s+/u).length, 0);
}

/** The middle one of some measurements. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).at(Math.floor(values.length / 2)) ?? NaN;
}
