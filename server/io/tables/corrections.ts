import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  correction,
  findContradictions,
  foldCorrections,
  type Correction,
} from '../../core/project/correction.ts';
import type { Corrections } from '../../core/project/corrections.ts';
import type { Act } from '../../model/ontology.ts';
import { list } from '../../model/shape.ts';
import { checkLocated, readLocated, refuseFaults } from './located.ts';

const DEFAULT_NAMES = ['corrections.jsonl', 'corrections.json'] as const;

/** Reads the corrections that a person keeps: in the named file, else in the data folder's own, if there is one. */
export function readCorrections(
  file: string | undefined,
  dataDir: string,
  acts: ReadonlyMap<string, Act>,
): Corrections {
  const own = DEFAULT_NAMES.map((name) => join(dataDir, name)).filter((path) => existsSync(path));
  const files = file === undefined ? own : [file];
  return foldCorrections(files.flatMap((path) => readFile(path, acts)));
}

function readFile(file: string, acts: ReadonlyMap<string, Act>): readonly Correction[] {
  const located = readLocated(file, null);
  const corrections = checkLocated(located, list(correction));
  refuseFaults(located, findContradictions(corrections, acts));
  return corrections;
}
