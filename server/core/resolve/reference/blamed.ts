import type { EntityId } from '../../../model/ids.ts';
import { ancestorsOf, childrenBy, headOf, isVerb, type Tree } from '../../extract/syntax/tree.ts';
import type { Place } from './history.ts';
import type { PronounContext } from './pronouns.ts';

const BLAMING = new Set(['over', 'for', 'against', 'about', 'regarding']);

/** "protested to Russia against its deal", "sanctions on Russia over its war": whoever stands before the preposition. */
export function objectBefore(
  { history, book }: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
): EntityId | null {
  if (tree.tokens[token]?.dep !== 'poss') return null;
  const noun = headOf(tree, token);
  const preposition = headOf(tree, noun);
  const word = tree.tokens[preposition]?.text.toLowerCase() ?? '';
  if (tree.tokens[noun]?.dep !== 'pobj' || !BLAMING.has(word)) return null;
  const last = history.referents
    .filter((r) => r.block === at.block && r.sentence === at.sentence && r.token < preposition)
    .filter((r) => r.entities.length === 1 && r.role !== 'modifier' && r.role !== 'possessive')
    .at(-1);
  const [entity] = last?.entities ?? [];
  if (entity === undefined || last?.role === 'subject') return null;
  const kind = book.kindOf(entity);
  return kind === 'state' || kind === 'organization' ? entity : null;
}

/** "congratulated Kim on the deal he reached", "thanked Ito for what she did": whoever is praised or blamed. */
export function personBlamed(
  { history, book }: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
): EntityId | null {
  const clause = headOf(tree, token);
  if (tree.tokens[token]?.dep !== 'nsubj' || tree.tokens[clause]?.dep !== 'relcl') return null;
  const preposition = ancestorsOf(tree, clause).find((a) => tree.tokens[a]?.dep === 'prep');
  const verb = preposition === undefined ? undefined : headOf(tree, preposition);
  if (preposition === undefined || verb === undefined || !isVerb(tree, verb)) return null;
  if (!['on', 'for', 'over', 'about'].includes(tree.tokens[preposition]?.text ?? '')) return null;
  const [object] = childrenBy(tree, verb, 'dobj');
  const told = history.referents.findLast((r) => r.block === at.block && r.token === object);
  const [entity] = told?.entities ?? [];
  return entity !== undefined && book.kindOf(entity) === 'person' ? entity : null;
}
