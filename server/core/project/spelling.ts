import type { Account } from './account.ts';
import { nameKeys } from './name.ts';

/** Where names differ by a vowel only, so that letters left out would make two people one. */
const VOWELLED = new Set('CHN TWN HKG MAC KOR PRK VNM SGP LAO KHM MMR THA JPN MNG'.split(' '));
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn', 'de', 'van', 'von']);
const LEAST_WORD = 4;
const LEAST_SOUNDS = 5;

/** One sound that is written in several ways, in the order in which they are read. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:off|ov|ow|ou|eff|ev|ew)$/u, 'v'],
  [/(?:ch|c)$/u, 'č'],
  [/ch|c(?=[ei])/gu, 'č'],
  [/kh/gu, 'h'],
  [/[cq]/gu, 'k'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/[aeiouyı]/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/** What all spellings of a whole name have in common, with the state: "~TKM bgnč tv"; null where that tells too little. */
export function spellingKey({ kind, name, country, isShort, isBare }: Account): string | null {
  if (kind !== 'person' || isShort || isBare || country === null || VOWELLED.has(country))
    return null;
  const words = nameKeys(name)
    .flatMap((word) => word.split('-'))
    .filter((word) => !PARTICLES.has(word));
  if (words.length < 2 || words.some((word) => word.length < LEAST_WORD)) return null;
  const sounds = words.map(soundsOf);
  const isTelling = sounds.join('').length >= LEAST_SOUNDS && sounds.every((word) => word !== '');
  return isTelling ? `~${country} ${sounds.join(' ')}` : null;
}

function soundsOf(word: string): string {
  return SOUNDS.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word);
}
