import type { EntityId } from '../../../model/ids.ts';
import {
  childrenBy,
  depAt,
  headOf,
  isVerb,
  verbOver,
  type Tree,
} from '../../extract/syntax/tree.ts';
import { isThankedFor } from './blamed.ts';
import type { Pronoun } from './pronoun.ts';

/** A verb and those that it is joined to, whose subject it may share. */
function verbsJoined(tree: Tree, verb: number): readonly number[] {
  const isJoined = tree.tokens[verb]?.dep === 'conj' && isVerb(tree, headOf(tree, verb));
  const isOpen = childrenBy(tree, verb, 'nsubj', 'nsubjpass').length === 0;
  return isJoined && isOpen ? [verb, ...verbsJoined(tree, headOf(tree, verb))] : [verb];
}

/** An object pronoun is never the subject of its own verb. */
export function clauseMates(pronoun: Pronoun): ReadonlySet<EntityId> {
  const { history, tree, token, at } = pronoun;
  const dep = depAt(tree, token);
  const isThanked = isThankedFor(pronoun);
  if (dep.startsWith('nsubj') || (dep === 'poss' && !isThanked)) return new Set();
  const verb = verbOver(tree, token);
  const verbs = verb === null ? [] : isThanked ? verbsJoined(tree, verb) : [verb];
  const subjects = verbs.flatMap((v) => childrenBy(tree, v, 'nsubj', 'nsubjpass'));
  return new Set(
    history.referents
      .filter((r) => r.block === at.block && subjects.includes(r.token))
      .flatMap((r) => r.entities),
  );
}
