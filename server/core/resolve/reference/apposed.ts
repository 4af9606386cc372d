import { childrenBy, lemmaAt, subtreeOf, textAt } from '../../extract/syntax/tree.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { isCalled } from '../phrases/phrases.ts';
import type { Reading } from '../phrases/reading.ts';

/** Whoever is one of these to somebody is told who he is right behind. */
const RELATIONS = new Set(
  'neighbour neighbor ally rival partner host guest foe successor predecessor'.split(' '),
);

/** "its only neighbour, Chad", "the agency Tanjug": a noun of no table that a name behind it explains; null where none does. */
export function resolveApposed(context: Context, reading: Reading, token: number): Finding | null {
  const { tree } = reading;
  const name = childrenBy(tree, token, 'appos').find((c) => c > token);
  const phrase = name === undefined ? undefined : reading.phraseAt.get(name);
  if (name === undefined || phrase === undefined) return null;
  const isComma = textAt(tree, token + 1) === ',';
  const isNext = isCalled(phrase) && [phrase.from, subtreeOf(tree, name).from].includes(token + 1);
  const isBeside = isNext || (isComma && RELATIONS.has(lemmaAt(tree, token)));
  const finding = context.pronounAt(reading, name);
  return isBeside && finding.entities !== null ? finding : null;
}
