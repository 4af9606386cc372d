import type { Gender } from '../people/people.ts';

export /** What a pronoun can stand for. */
type PronounClass = 'person' | 'thing' | 'plural' | 'first' | 'second';

const CLASSES: Readonly<Record<string, PronounClass>> = {
  he: 'person',
  him: 'person',
  his: 'person',
  himself: 'person',
  she: 'person',
  her: 'person',
  hers: 'person',
  herself: 'person',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'plural',
  them: 'plural',
  their: 'plural',
  theirs: 'plural',
  themselves: 'plural',
  i: 'first',
  me: 'first',
  my: 'first',
  we: 'first',
  us: 'first',
  our: 'first',
  ours: 'first',
  myself: 'first',
  ourselves: 'first',
  you: 'second',
  your: 'second',
  yours: 'second',
};
const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};
/** The kind of pronoun that a word is, or null. */
export function pronounClass(word: string): PronounClass | null {
  return CLASSES[word.toLowerCase()] ?? null;
}

/** The gender that a pronoun shows, or null. */
export function pronounGender(word: string): Gender | null {
  return GENDERS[word.toLowerCase()] ?? null;
}
