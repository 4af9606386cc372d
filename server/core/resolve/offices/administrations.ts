import type { Context } from '../reference/context.ts';
import { ownerFromCode } from './owners.ts';
import type { OwnerRef } from './offices.ts';
import { isPossessiveMark } from '../phrases/phraseReader.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { wordsOf, type Reading } from '../phrases/reading.ts';

/** "the Clinton administration", "Prime Minister Ito's government": the state of the head whom it is named after. */
export function headedBy(
  { book, cast }: Context,
  reading: Reading,
  phrase: Phrase,
): OwnerRef | null {
  const end = isPossessiveMark(reading.tree.tokens, phrase.from - 1)
    ? phrase.from - 1
    : phrase.from;
  const before = reading.phraseAt.get(end - 1);
  const name = before?.person ?? before?.name ?? null;
  if (name?.to !== end) return null;
  const words = wordsOf(reading, name.from, name.to);
  const [bearer, ...others] = cast.bearers(words);
  const code = bearer !== undefined && others.length === 0 ? cast.codeOf(bearer) : null;
  return ownerFromCode(book, code ?? cast.codeOfHead(words));
}
