import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import { prepObjects } from '../../extract/syntax/phrase.ts';
import {
  childrenBy,
  depAt,
  headOf,
  isInfinitival,
  lemmaAt,
  tagAt,
  textAt,
  verbOver,
} from '../../extract/syntax/tree.ts';
import { subjectOver } from './antecedents.ts';
import { joinedNouns } from './joined.ts';
import { allAt, onlyOneAt, type Pronoun } from './pronoun.ts';
import { pronounClass } from './pronounWords.ts';

/** "called on all parties to keep their word": those who are to do what "their" stands in; null where nobody is asked. */
export function askedBefore({ tree, token }: Pronoun): number | null {
  const verb = depAt(tree, token) === 'poss' ? verbOver(tree, token) : null;
  if (verb === null || depAt(tree, verb) !== 'xcomp' || !isInfinitival(tree, verb)) return null;
  const asking = headOf(tree, verb);
  const asked = [...childrenBy(tree, asking, 'dobj'), ...prepObjects(tree, asking, ['on', 'upon'])];
  return asked.find((noun) => /^NNP?S$/u.test(tagAt(tree, noun)) && noun < verb) ?? null;
}

/** "as it guards its coast": whose subject the same pronoun is. */
export function sameBefore(pronoun: Pronoun, kinds: readonly EntityKind[]): EntityId | null {
  const { tree, token } = pronoun;
  const subject = subjectOver(pronoun);
  if (subject === null || tagAt(tree, subject) !== 'PRP') return null;
  const isSame = pronounClass(textAt(tree, subject)) === pronounClass(textAt(tree, token));
  return isSame ? onlyOneAt(pronoun, subject, kinds) : null;
}

const BACKING = new Set(
  'support back help assist aid arm stand thank praise commend applaud congratulate'.split(' '),
);

/** Of "stood by Peru as it voted" those who are backed; 'open' where two states may be meant. */
export function actingMeanwhile(
  pronoun: Pronoun,
  kinds: readonly EntityKind[],
): readonly EntityId[] | 'open' | null {
  const { tree, token } = pronoun;
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
  const objects = object === undefined ? [] : [object, ...joinedNouns(tree, object)];
  const others = [...new Set(objects.flatMap((o) => allAt(pronoun, o, kinds)))];
  if (others.length === 0 || (object ?? clause) > clause) return null;
  return BACKING.has(lemmaAt(tree, verb)) ? others : 'open';
}
