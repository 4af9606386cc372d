const SIZE = 64;
const SHINGLE = 5;
/** Fewer words than this make too few shingles to compare. */
const SHORTEST = 25;
const SEEDS = Int32Array.from({ length: SIZE }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
const WORD = /[\p{L}\p{N}]+/gu;

/** MinHash (Broder 1997) of the text's word 5-shingles: 64 unsigned 32-bit values, [] for a text too short. */
export function signatureOf(text: string): readonly number[] {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hashWord(word));
  if (words.length < SHORTEST) return [];
  const least = new Int32Array(SIZE).fill(0x7fffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = hashShingle(words, at);
    for (let i = 0; i < SIZE; i++) {
      const value = mix(shingle ^ (SEEDS[i] ?? 0));
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return Array.from(least, (value) => value >>> 0);
}

/** The share of equal values: an estimate of the shingles' Jaccard index; 0 when either text was too short. */
export function similarityOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function hashShingle(words: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + SHINGLE; i++) hash = mix(Math.imul(hash, 31) + (words[i] ?? 0));
  return hash;
}

/**
 * MurmurHash3's finaliser: a permutation of the 32-bit values, so each seed gives a permutation of its own. Signed, for
 * the processor's own integers are.
 */
function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
