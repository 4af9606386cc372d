import { foldName } from '../lexicon/fold.ts';
import type { NameType } from './names.ts';
import { wordsOf, type Reading } from './reading.ts';

/** What a document takes each of its names for most often: one name is not a place here and a body there. */
export function gatherNameTypes(
  readings: readonly (Reading | null)[],
): ReadonlyMap<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const reading of readings)
    for (const { name } of reading?.phrases ?? []) {
      if (reading === null || name === null) continue;
      const words = foldName(wordsOf(reading, name.from, name.to));
      const known = counts.get(words) ?? new Map<NameType, number>();
      counts.set(words, known.set(name.type, (known.get(name.type) ?? 0) + 1));
    }
  return new Map(
    [...counts].flatMap(([words, votes]) => {
      const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
      return first === undefined || first[1] === second?.[1] ? [] : [[words, first[0]] as const];
    }),
  );
}
