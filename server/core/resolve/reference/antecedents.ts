import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import {
  ancestorsOf,
  childBy,
  depAt,
  headOf,
  isVerb,
  textAt,
  verbOver,
} from '../../extract/syntax/tree.ts';
import { onlyOneAt, type Pronoun } from './pronoun.ts';

/** "Kim said he would": the subject of the verb whose clause the pronoun is the subject of. */
export function matrixSubject(pronoun: Pronoun, kinds: readonly EntityKind[]): EntityId | null {
  const { tree, token } = pronoun;
  const head = headOf(tree, token);
  const dep = depAt(tree, token);
  if (!dep.startsWith('nsubj') && dep !== 'poss') return null;
  for (const verb of ancestorsOf(tree, head)) {
    if (!isVerb(tree, verb) || (dep === 'poss' && verb === headOf(tree, head))) continue;
    const subject = childBy(tree, verb, 'nsubj', 'nsubjpass');
    if (subject !== null && subject !== token) return onlyOneAt(pronoun, subject, kinds);
  }
  return null;
}

/** "Russia withdrew its envoy": the subject of the verb that a possessive stands under. */
export function ownSubject(pronoun: Pronoun, kinds: readonly EntityKind[]): EntityId | null {
  const subject = subjectOver(pronoun);
  return subject === null ? null : onlyOneAt(pronoun, subject, kinds);
}

/** The subject, before it, of the verb that a possessive stands under. */
export function subjectOver({ tree, token }: Pronoun): number | null {
  const verb = depAt(tree, token) === 'poss' ? verbOver(tree, token) : null;
  const subject = verb === null ? null : childBy(tree, verb, 'nsubj', 'nsubjpass');
  return subject === null || subject > token ? null : subject;
}

/** "met Ana Soto and her aides": whoever stands before what is joined to them. */
export function joinedBefore(pronoun: Pronoun): EntityId | null {
  const { tree, token } = pronoun;
  const noun = headOf(tree, token);
  if (depAt(tree, token) !== 'poss' || depAt(tree, noun) !== 'conj') return null;
  const before = headOf(tree, noun);
  const office = depAt(tree, before) === 'appos' ? headOf(tree, before) : before;
  return onlyOneAt(pronoun, before, ['person']) ?? onlyOneAt(pronoun, office, ['person']);
}

/** "praised Ana Soto's courage, including her answer": whose the thing is that is broken down. */
export function ownerOfWhole(pronoun: Pronoun): EntityId | null {
  const { tree, token } = pronoun;
  const including = headOf(tree, headOf(tree, token));
  if (depAt(tree, token) !== 'poss' || textAt(tree, including) !== 'including') return null;
  const verb = verbOver(tree, including);
  const whole = verb === null ? null : childBy(tree, verb, 'dobj');
  const owner = whole === null ? null : childBy(tree, whole, 'poss');
  return owner === null ? null : onlyOneAt(pronoun, owner, ['person']);
}

/** "Moscow's answer to the treaty it signed", "Russia's account of its actions": whose the outer noun is. */
export function possessorAbove(pronoun: Pronoun, kinds: readonly EntityKind[]): EntityId | null {
  const { tree, token } = pronoun;
  let noun = headOf(tree, token);
  if (isVerb(tree, noun)) {
    if (!['relcl', 'acl'].includes(depAt(tree, noun))) return null;
    noun = headOf(tree, noun);
  }
  for (const above of ancestorsOf(tree, noun)) {
    if (isVerb(tree, above)) return null;
    const owner = childBy(tree, above, 'poss');
    if (owner !== null && owner < token) return onlyOneAt(pronoun, owner, kinds);
  }
  return null;
}
