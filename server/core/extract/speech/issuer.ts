import type { Actor } from '../../../model/entity.ts';
import type { View } from '../view.ts';
import { childBy, childrenBy, headOf, lemmaAt, textAt } from '../syntax/tree.ts';
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

/** Who issued the document: as its headline says ("Statement by the Foreign Minister on …"), or its own first words. */
export function findIssuers(view: View): readonly Actor[] {
  const titled = issuersInHeadline(view);
  return titled.length > 0 ? titled : issuersInLead(view);
}

/** "The Ministry condemns the raid. We call on …": in an office's own release "we" are the office or state that the first sentence is about. */
function issuersInLead({ document, discourse, trees }: View): readonly Actor[] {
  const block = document.blocks.findIndex((b) => b.kind === 'paragraph');
  const tree = trees[block];
  if (discourse.issuerCode === null || tree === null || tree === undefined) return [];
  const main = tree.tokens.find(({ i }) => headOf(tree, i) === i);
  const subject = main === undefined ? null : childBy(tree, main.i, 'nsubj');
  if (subject === null) return [];
  const who = discourse.actorAt(block, subject, 'source');
  const isOwn =
    who.status === 'resolved' &&
    who.actors.every(
      ({ kind, country }) =>
        country === discourse.issuerCode && (kind === 'organization' || kind === 'state'),
    );
  return isOwn ? who.actors : [];
}

function issuersInHeadline(view: View): readonly Actor[] {
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
