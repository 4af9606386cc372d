import type { EntityKind } from '../../../model/entity.ts';
import { isPrivate } from '../offices/offices.ts';
import type { Reading } from '../phrases/reading.ts';
import { useOf } from './roles.ts';
import { tagAt, textAt } from '../../extract/syntax/tree.ts';
import type { Abstention, ActorRole } from '../types.ts';

/** Why those whom a phrase names do not act where they stand; null when they may. */
export function barActor(
  reading: Reading,
  token: number,
  role: ActorRole,
  kinds: readonly (EntityKind | null)[],
): { readonly reason: Abstention; readonly why: string } | null {
  if (isWhereATownLies(reading, token))
    return { reason: 'place', why: 'where the town before it lies' };
  if (role !== 'source') return null;
  if (useOf(reading.tree, token) === 'place' && !kinds.includes('person'))
    return { reason: 'place', why: 'a place, not who acts there' };
  if (isSomeOfMany(reading, token))
    return { reason: 'no-actor', why: 'some of a people do nothing for their state' };
  const sense = reading.phraseAt.get(token)?.sense;
  return sense?.kind === 'slot' && isPrivate(sense.slot)
    ? { reason: 'no-actor', why: 'they act for themselves' }
    : null;
}

const SOME = new Set(['many', 'most', 'some', 'few']);

/** "Many Tunisians": people of a state, however many. */
function isSomeOfMany({ tree, phraseAt }: Reading, token: number): boolean {
  const phrase = phraseAt.get(token);
  const isPeople = phrase?.sense?.kind === 'demonym' && tagAt(tree, token) === 'NNPS';
  return isPeople && SOME.has(textAt(tree, phrase.from - 1));
}

/** "in Dubai, the United Arab Emirates": a state behind its own town says where that lies, and does nothing. */
function isWhereATownLies({ tree, phraseAt }: Reading, token: number): boolean {
  const phrase = phraseAt.get(token);
  if (phrase?.sense?.kind !== 'state') return false;
  const isArticle = tree.tokens[phrase.from - 1]?.text.toLowerCase() === 'the';
  const comma = phrase.from - (isArticle ? 2 : 1);
  const town = phraseAt.get(comma - 1)?.sense;
  if (tree.tokens[comma]?.text !== ',' || town === undefined || town === null) return false;
  return (town.kind === 'place' || town.kind === 'capital') && town.code === phrase.sense.code;
}
