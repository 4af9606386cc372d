import type { NameType } from './names.ts';

const LANDS = new Set(
  'province region district state city town village county island islands valley area governorate oblast prefecture peninsula'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'cartel movement front party group militia league association union coalition commission foundation agency brigade brigades gang alliance committee institute federation council'.split(
    ' ',
  ),
);

/** What the common noun after a name makes of it: "Badghis province" is a place, "the Vintra cartel" a body. */
export function designatedType(type: NameType, words: string, next: string): NameType {
  const last = words.split(/\s+/u).at(-1) ?? '';
  for (const noun of [next, last].map((w) => w.toLowerCase())) {
    if (LANDS.has(noun)) return 'place';
    if (BODIES.has(noun)) return 'organization';
  }
  return type;
}
