import type { NameType } from './names.ts';

const LANDS = new Set(
  'province region district state city town village county island islands valley area governorate oblast prefecture peninsula memorial monument museum cemetery airport airbase airfield'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'cartel movement front party group militia league association union coalition commission foundation agency brigade brigades gang alliance committee institute federation council university college school academy institution corporation company bank fund center centre ministry department authority board bureau desk newsroom office corps command battalion regiment force press times service services society club organization organisation confederation consortium secretariat assembly'.split(
    ' ',
  ),
);

/** Parts of the world that are no state's. */
const REGIONS = new Set(
  'middle east,near east,far east,indo-pacific,asia-pacific,pacific,western pacific,atlantic,arctic,antarctica,europe,eastern europe,central europe,western europe,asia,central asia,east asia,south asia,southeast asia,northeast asia,africa,north africa,west africa,east africa,central africa,southern africa,horn of africa,sahel,maghreb,levant,caucasus,south caucasus,balkans,western balkans,caribbean,latin america,central america,north america,south america,americas,western hemisphere,eastern mediterranean,mediterranean,oceania,eurasia'.split(
    ',',
  ),
);

/** Whether a word makes a land or a body of the name that it ends. */
export function isDesignation(word: string): boolean {
  return LANDS.has(word.toLowerCase()) || BODIES.has(word.toLowerCase());
}

/** Whether a word makes a body of the name that it ends or begins. */
export function isBodyNoun(word: string): boolean {
  return BODIES.has(word.toLowerCase());
}

/** What the common noun after a name makes of it: "Badghis province" is a place, "the Vintra cartel" a body. */
export function designatedType(type: NameType, words: string, next: string): NameType {
  if (type === 'thing') return type;
  if (REGIONS.has(words.toLowerCase())) return 'place';
  const last = words.split(/\s+/u).at(-1) ?? '';
  for (const noun of [next, last].map((w) => w.toLowerCase())) {
    if (LANDS.has(noun)) return 'place';
    if (BODIES.has(noun)) return 'organization';
  }
  return type;
}

/** Last words of what nobody is: a meeting, a plan, a war. */
const THINGS = new Set(
  'agenda framework platform project program programme package scheme campaign report license award status facility communique accords agreements resolutions sanctions restrictions controls reforms negotiations conference summit dialogue meeting treaty agreement accord war act plan initiative strategy consensus resolution partnership protocol declaration convention travel call talks deal pact day week prize olympics games charter constitution crisis affairs peninsula sea ocean river strait gulf'.split(
    ' ',
  ),
);

/** Whether a name that ends so is that of a thing. */
export function isThing(word: string): boolean {
  return THINGS.has(word.toLowerCase());
}
