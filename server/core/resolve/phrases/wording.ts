import type { Annotation, Token } from '../../../model/annotation.ts';

/** The words that a document also writes small, as nouns, verbs or adjectives: they are no names by themselves. */
export type Wording = ReadonlySet<string>;

const CONTENT = /^(?:NNS?|JJ[RS]?|VB[DGNPZ]?)$/u;

/** Gathers the words of a document that are no names. */
export function gatherWording(annotations: readonly Annotation[]): Wording {
  const words = new Set<string>();
  for (const { tokens } of annotations) {
    for (const { text, lemma, tag } of tokens) {
      if (!CONTENT.test(tag) || !/^\p{Ll}{3}/u.test(text)) continue;
      words.add(text.toLowerCase());
      words.add(lemma.toLowerCase());
    }
  }
  return words;
}

/** Whether a word that stands with a capital is one that the document also writes small. */
export function isWorded(wording: Wording, { text }: Token): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const word = text.toLowerCase();
  return wording.has(word) || (word.endsWith('s') && wording.has(word.slice(0, -1)));
}

/** Whether words are written as headlines are, with a capital on nearly every long word: capitals say nothing there. */
export function isHeadlined(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return words.length >= MIN_WORDS && small <= words.length * MAX_SMALL;
}

const MIN_WORDS = 3;
const MAX_SMALL = 0.15;
