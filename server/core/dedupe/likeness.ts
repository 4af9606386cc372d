const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST_WORD = 4;

/** The words that tell two statements apart; short ones are mostly grammar. */
export function contentWords(text: string | null): ReadonlySet<string> {
  const words = (text ?? '').toLowerCase().match(WORD) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

/** The share of the shorter statement's words that the other has too, in twentieths so that sums compare exactly. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return Math.round((20 * shared) / few.size);
}
