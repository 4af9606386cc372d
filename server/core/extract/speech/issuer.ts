import type { Actor } from '../../../model/entity.ts';
import type { View } from '../view.ts';
import { childrenBy, lemmaAt, textAt } from '../syntax/tree.ts';
import { prepObjects } from '../syntax/phrase.ts';

const UTTERANCES = new Set([
  'statement',
  'remarks',
  'remark',
  'message',
  'speech',
  'letter',
  'declaration',
]);

/** Who issued the document, when its headline says so: "Statement by the Foreign Minister on …". */
export function findIssuers(view: View): readonly Actor[] {
  const block = view.document.blocks.findIndex((b) => b.kind === 'headline');
  const tree = view.trees[block];
  if (tree === null || tree === undefined) return [];
  const head = tree.tokens.find(
    (t) => UTTERANCES.has(lemmaAt(tree, t.i)) || UTTERANCES.has(textAt(tree, t.i)),
  );
  if (head === undefined || head.i > 3) return [];
  const named = [
    ...prepObjects(tree, head.i, ['by', 'from', 'of']),
    ...childrenBy(tree, head.i, 'poss'),
  ];
  for (const token of named) {
    const resolution = view.discourse.actorAt(block, token, 'source');
    if (resolution.status === 'resolved') return resolution.actors;
  }
  return [];
}
