import { childrenBy, firstConjunct, isNoun, tagAt, type Tree } from '../../extract/syntax/tree.ts';
import { range } from '../lexicon/lexemes.ts';
import type { Reading } from '../phrases/reading.ts';

/** The nouns and pronouns joined to a token by "and", "or" or commas. */
export function joinedNouns(tree: Tree, token: number, depth = 0): readonly number[] {
  if (depth > 12) return [];
  return childrenBy(tree, token, 'conj')
    .filter((c) => isNoun(tree, c) || tagAt(tree, c).startsWith('PRP'))
    .flatMap((c) => [c, ...joinedNouns(tree, c, depth + 1)]);
}

/** The first of what a token is joined to; of an office and the name that its holder bears, the office. */
export function firstJoined({ tree, phraseAt, heads }: Reading, token: number): number {
  const first = firstConjunct(tree, token);
  const phrase = phraseAt.get(first);
  return phrase === undefined ? first : firstConjunct(tree, heads.get(phrase) ?? first);
}

/** "its minister, Ana Soto, and the envoy": also what hangs on the name that the office's holder bears. */
export function joinedTo({ tree, phraseAt }: Reading, token: number): readonly number[] {
  const person = phraseAt.get(token)?.person ?? null;
  const name = person === null ? [] : range(person.from, person.to).filter((i) => i !== token);
  return [token, ...name].flatMap((i) => joinedNouns(tree, i));
}
