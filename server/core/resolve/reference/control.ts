import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import { prepObjects } from '../../extract/syntax/phrase.ts';
import {
  ancestorsOf,
  childBy,
  childrenBy,
  depAt,
  headOf,
  isInfinitival,
  isVerb,
  lemmaAt,
  tagAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import { onlyOneAt } from './antecedents.ts';
import type { Place } from './history.ts';
import type { PronounContext } from './pronouns.ts';
import { pronounClass } from './pronounWords.ts';

/** "called on all parties to keep their word": those who are to do what "their" stands in; null where nobody is asked. */
export function askedBefore(tree: Tree, token: number): number | null {
  if (depAt(tree, token) !== 'poss') return null;
  const verb = ancestorsOf(tree, token).find((a) => isVerb(tree, a));
  if (verb === undefined || depAt(tree, verb) !== 'xcomp' || !isInfinitival(tree, verb))
    return null;
  const asking = headOf(tree, verb);
  const asked = [...childrenBy(tree, asking, 'dobj'), ...prepObjects(tree, asking, ['on', 'upon'])];
  return asked.find((noun) => /^NNP?S$/u.test(tagAt(tree, noun)) && noun < verb) ?? null;
}

/** "as it guards its coast": whose subject the same pronoun is. */
export function sameBefore(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
  kinds: readonly EntityKind[],
): EntityId | null {
  if (depAt(tree, token) !== 'poss') return null;
  const verb = ancestorsOf(tree, token).find((a) => isVerb(tree, a));
  const subject = verb === undefined ? null : childBy(tree, verb, 'nsubj', 'nsubjpass');
  if (subject === null || subject > token || tagAt(tree, subject) !== 'PRP') return null;
  const isSame = pronounClass(textAt(tree, subject)) === pronounClass(textAt(tree, token));
  return isSame ? onlyOneAt(context, at, subject, kinds) : null;
}

const BACKING = new Set(
  'support back help assist aid arm stand thank praise commend applaud congratulate'.split(' '),
);

/** Of "stood by Peru as it voted" the one who is backed; 'open' where two states may be meant. */
export function actingMeanwhile(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
  kinds: readonly EntityKind[],
): EntityId | 'open' | null {
  const clause = headOf(tree, token);
  const isMeanwhile = childrenBy(tree, clause, 'mark').some((c) =>
    ['as', 'while'].includes(textAt(tree, c)),
  );
  if (depAt(tree, token) !== 'nsubj' || depAt(tree, clause) !== 'advcl' || !isMeanwhile)
    return null;
  const verb = headOf(tree, clause);
  const [object] = [
    ...childrenBy(tree, verb, 'dobj'),
    ...prepObjects(tree, verb, ['by', 'with', 'behind', 'alongside']),
  ];
  const other = object === undefined ? null : onlyOneAt(context, at, object, kinds);
  if (other === null || (object ?? clause) > clause) return null;
  return BACKING.has(lemmaAt(tree, verb)) ? other : 'open';
}
