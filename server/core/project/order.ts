/** Code-unit order: the same on every machine, which a locale's order is not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The distinct texts in order. */
export function sortedSet<T extends string>(texts: Iterable<T>): readonly T[] {
  return [...new Set(texts)].sort(compareText);
}

/** The value with most votes; `compare` decides between equals. */
export function mostVoted<T>(
  votes: Iterable<readonly [T, number]>,
  compare: (a: T, b: T) => number,
): T | undefined {
  const counts = new Map<T, number>();
  for (const [value, weight] of votes) counts.set(value, (counts.get(value) ?? 0) + weight);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return best?.[0];
}

/** The items by key, in the order of their coming. */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
