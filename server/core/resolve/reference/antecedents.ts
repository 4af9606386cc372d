import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import { ancestorsOf, childrenBy, headOf, isVerb, type Tree } from '../../extract/syntax/tree.ts';
import type { Place } from './history.ts';
import type { PronounContext } from './pronouns.ts';

/** "Kim said he would": the subject of the verb whose clause the pronoun is the subject of. */
export function matrixSubject(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
  kinds: readonly EntityKind[],
): EntityId | null {
  const head = headOf(tree, token);
  const dep = tree.tokens[token]?.dep ?? '';
  if (!dep.startsWith('nsubj') && dep !== 'poss') return null;
  for (const verb of ancestorsOf(tree, head)) {
    if (!isVerb(tree, verb) || (dep === 'poss' && verb === headOf(tree, head))) continue;
    const [subject] = childrenBy(tree, verb, 'nsubj', 'nsubjpass');
    if (subject !== undefined && subject !== token) return onlyOneAt(context, at, subject, kinds);
  }
  return null;
}

/** "Russia withdrew its envoy": the subject of the verb that a possessive stands under. */
export function ownSubject(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
  kinds: readonly EntityKind[],
): EntityId | null {
  if (tree.tokens[token]?.dep !== 'poss') return null;
  const verb = ancestorsOf(tree, token).find((a) => isVerb(tree, a));
  const [subject] = verb === undefined ? [] : childrenBy(tree, verb, 'nsubj', 'nsubjpass');
  return subject === undefined || subject > token ? null : onlyOneAt(context, at, subject, kinds);
}

/** "met Ana Soto and her aides": whoever stands before what is joined to them. */
export function joinedBefore(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
): EntityId | null {
  const noun = headOf(tree, token);
  if (tree.tokens[token]?.dep !== 'poss' || tree.tokens[noun]?.dep !== 'conj') return null;
  const before = headOf(tree, noun);
  const office = tree.tokens[before]?.dep === 'appos' ? headOf(tree, before) : before;
  return onlyOneAt(context, at, before, ['person']) ?? onlyOneAt(context, at, office, ['person']);
}

/** "praised Ana Soto's courage, including her answer": whose the thing is that is broken down. */
export function ownerOfWhole(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
): EntityId | null {
  const part = headOf(tree, token);
  const including = headOf(tree, part);
  if (tree.tokens[token]?.dep !== 'poss' || tree.tokens[including]?.text !== 'including')
    return null;
  const verb = ancestorsOf(tree, including).find((a) => isVerb(tree, a));
  const [whole] = verb === undefined ? [] : childrenBy(tree, verb, 'dobj');
  const [owner] = whole === undefined ? [] : childrenBy(tree, whole, 'poss');
  return owner === undefined ? null : onlyOneAt(context, at, owner, ['person']);
}

/** "Moscow's answer to the treaty it signed", "Russia's account of its actions": whose the outer noun is. */
export function possessorAbove(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
  kinds: readonly EntityKind[],
): EntityId | null {
  let noun = headOf(tree, token);
  if (isVerb(tree, noun)) {
    if (!['relcl', 'acl'].includes(tree.tokens[noun]?.dep ?? '')) return null;
    noun = headOf(tree, noun);
  }
  for (const above of ancestorsOf(tree, noun)) {
    if (isVerb(tree, above)) return null;
    const [owner] = childrenBy(tree, above, 'poss');
    if (owner !== undefined && owner < token) return onlyOneAt(context, at, owner, kinds);
  }
  return null;
}

/** The one entity of these kinds that a token names. */
export function onlyOneAt(
  { history, book }: PronounContext,
  at: Place,
  token: number,
  kinds: readonly EntityKind[],
): EntityId | null {
  const referent = history.referents.findLast(
    (r) => r.block === at.block && r.token === token && r.isTalk !== true,
  );
  const [entity] = referent?.entities ?? [];
  if (entity === undefined || referent?.entities.length !== 1) return null;
  const kind = book.kindOf(entity);
  return kind !== null && kinds.includes(kind) ? entity : null;
}
