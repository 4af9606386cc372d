/** " Did you mean start?", or '' when nothing known is near. */
export function suggest(word: string, known: readonly string[]): string {
  const [best] = known
    .map((name) => ({ name, distance: measureDistance(word, name) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best === undefined ? '' : ` Did you mean ${best.name}?`;
}

/** Levenshtein (1966): how many letters to add, drop or change. */
export function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const [diagonal, above, left] = [row[j] ?? 0, row[j + 1] ?? 0, next[j] ?? 0];
      next.push(letter === other ? diagonal : 1 + Math.min(diagonal, above, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
