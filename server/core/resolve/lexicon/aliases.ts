import { foldName } from './fold.ts';

/** The other names of somebody, each spelled in one way: the first given that is not all in capitals. */
export function listAliases(names: readonly string[], name: string): readonly string[] {
  const spellings = new Map<string, string>();
  for (const one of names) {
    const key = keyOf(one);
    const known = spellings.get(key);
    if (known === undefined || (isShouted(known) && !isShouted(one))) spellings.set(key, one);
  }
  spellings.delete(keyOf(name));
  return [...spellings].flatMap(([key, one]) => (key === '' ? [] : [one]));
}

/** "SEOUL" and "Seoul", "Kim Hong Kyun" and "Kim Hong-kyun", "U.S." and "US" are one. */
function keyOf(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}
