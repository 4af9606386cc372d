import type { EntityId } from '../../../model/ids.ts';
import { ancestorsOf, childrenBy, headOf, isVerb, type Tree } from '../../extract/syntax/tree.ts';
import { isThankedFor } from './blamed.ts';
import type { History, Place } from './history.ts';

/** A verb and those that it is joined to, whose subject it may share. */
function verbsJoined(tree: Tree, verb: number): readonly number[] {
  const isJoined = tree.tokens[verb]?.dep === 'conj' && isVerb(tree, headOf(tree, verb));
  const isOpen = childrenBy(tree, verb, 'nsubj', 'nsubjpass').length === 0;
  return isJoined && isOpen ? [verb, ...verbsJoined(tree, headOf(tree, verb))] : [verb];
}

/** An object pronoun is never the subject of its own verb. */
export function clauseMates(
  history: History,
  tree: Tree,
  token: number,
  at: Place,
): ReadonlySet<EntityId> {
  const dep = tree.tokens[token]?.dep ?? '';
  const isThanked = isThankedFor(tree, token);
  if (dep.startsWith('nsubj') || (dep === 'poss' && !isThanked)) return new Set();
  const verb = ancestorsOf(tree, token).find((a) => isVerb(tree, a));
  const verbs = verb === undefined ? [] : isThanked ? verbsJoined(tree, verb) : [verb];
  const subjects = verbs.flatMap((v) => childrenBy(tree, v, 'nsubj', 'nsubjpass'));
  return new Set(
    history.referents
      .filter((r) => r.block === at.block && subjects.includes(r.token))
      .flatMap((r) => r.entities),
  );
}
