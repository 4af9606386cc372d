import { prepObjects } from '../../extract/syntax/phrase.ts';
import { isPassive } from '../../extract/syntax/predicate.ts';
import { childBy, verbOver, type Tree } from '../../extract/syntax/tree.ts';
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
  const ruling = verb === null ? null : doerOf(reading.tree, verb);
  if (ruling !== null && isAbroad(reading, ruling)) return null;
  const ruler = ruling === null ? null : context.pronounAt(reading, ruling).entities;
  if (ruler?.length !== 1) return null;
  const state = ownerFromCode(context.book, context.book.countryOf(ruler[0]));
  if (state === null || context.book.kindOf(state.entity) !== 'state') return null;
  return found(`${slot} of the one who acts`, bodyOf(context.book, slot, state, null));
}

/** Who does what the verb tells: "freed by Chad's army", "Chad freed". */
function doerOf(tree: Tree, verb: number): number | null {
  return isPassive(tree, verb)
    ? (prepObjects(tree, verb, ['by'])[0] ?? null)
    : childBy(tree, verb, 'nsubj');
}

/** "The delegation met the opposition": those of the land where it is. */
function isAbroad({ phraseAt }: Reading, doer: number): boolean {
  const sense = phraseAt.get(doer)?.sense;
  return (
    (sense?.kind === 'slot' || sense?.kind === 'title') &&
    ['delegation', 'embassy'].includes(sense.slot)
  );
}
