import { childBy, verbOver } from '../../extract/syntax/tree.ts';
import type { Context } from '../reference/context.ts';
import { found, type Finding } from '../reference/finding.ts';
import { bodyOf, isOfItsRuler } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Reading } from '../phrases/reading.ts';

/** "Venezuela released dozens of activists": those whom a state deals with unnamed are its own. */
export function ownSubjects(context: Context, reading: Reading, token: number): Finding | null {
  const phrase = reading.phraseAt.get(token);
  if (phrase?.sense?.kind !== 'slot' || phrase.owner !== null) return null;
  const { slot } = phrase.sense;
  if (!isOfItsRuler(slot)) return null;
  const verb = verbOver(reading.tree, token);
  const subject = verb === null ? null : childBy(reading.tree, verb, 'nsubj');
  const ruler = subject === null ? null : context.pronounAt(reading, subject).entities;
  if (ruler?.length !== 1) return null;
  const state = ownerFromCode(context.book, context.book.countryOf(ruler[0]));
  if (state === null || context.book.kindOf(state.entity) !== 'state') return null;
  return found(`${slot} of the one who acts`, bodyOf(context.book, slot, state, null));
}
