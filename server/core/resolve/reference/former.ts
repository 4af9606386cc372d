import { depAt, textAt, type Tree } from '../../extract/syntax/tree.ts';
import { abstain, found, type Finding } from './finding.ts';
import type { History, Place } from './history.ts';

const REACH = 1;
const HEADS = new Set(['nsubj', 'nsubjpass', 'dobj', 'dative', 'pobj', 'poss']);

/** "The former", "the latter": one of the two who were told of together last; null where the words are no such reference. */
export function resolveFormer(
  { referents }: History,
  tree: Tree,
  token: number,
  at: Place,
): Finding | null {
  const nth = { former: 0, latter: 1 }[textAt(tree, token)];
  const isReference = textAt(tree, token - 1) === 'the' && HEADS.has(depAt(tree, token));
  if (nth === undefined || !isReference) return null;
  const pair = referents.findLast(
    (r) =>
      r.entities.length > 1 &&
      at.sentence - r.sentence <= REACH &&
      (r.block < at.block || (r.block === at.block && r.token < at.token)),
  );
  const entity = pair?.entities.length === 2 ? pair.entities[nth] : undefined;
  return entity === undefined
    ? abstain('ambiguous', 'no two before it')
    : found(`the ${nth === 0 ? 'first' : 'second'} of those told of together`, entity);
}
