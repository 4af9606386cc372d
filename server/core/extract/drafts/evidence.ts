import type { TokenRange } from '../../../model/annotation.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Span } from '../../../model/span.ts';
import { boundSpan, spanOf } from './draft.ts';
import type { Situation } from '../rules/slots.ts';
import { depAt, headOf, isVerb, subtreeOf, type Tree } from '../syntax/tree.ts';
import type { Mention } from '../../resolve/types.ts';
import type { View } from '../view.ts';

/** The words that show it: from the first to the last of cue, parties and content; a subject shared with the verb before stays there. */
export function evidenceOf(
  tree: Tree,
  situation: Situation,
  parties: readonly number[],
  content: TokenRange | null,
): Span {
  const { cues, predicate } = situation;
  const isShared = predicate?.via === 'shared';
  const near = parties.filter(
    (p) =>
      tree.sentenceOf[p] === tree.sentenceOf[situation.trigger] &&
      (!isShared || p > situation.trigger),
  );
  const ranges = near.map((p) => subtreeOf(tree, p, (c) => isClausal(tree, c)));
  const all = [
    ...cues.map((c) => ({ from: c, to: c + 1 })),
    ...ranges,
    ...(content === null ? [] : [content]),
  ];
  const cue = spanOf(tree, { from: cues[0] ?? 0, to: (cues[0] ?? 0) + 1 });
  return boundSpan(
    spanOf(tree, {
      from: Math.min(...all.map((r) => r.from)),
      to: Math.max(...all.map((r) => r.to)),
    }),
    cue,
  );
}

function isClausal(tree: Tree, i: number): boolean {
  return ['relcl', 'acl', 'appos', 'advcl'].includes(tree.tokens[i]?.dep ?? '');
}

/** What stands behind a deed and is no part of it. */
const BESIDE = new Set(['conj', 'cc', 'punct', 'parataxis']);

/** A deed to come with all that belongs to it: "stop supporting rebels", not "rebels". */
export function deedOf(tree: Tree, support: number): TokenRange {
  let verb = support;
  while (depAt(tree, verb) === 'xcomp' && isVerb(tree, headOf(tree, verb)))
    verb = headOf(tree, verb);
  const { to } = subtreeOf(tree, verb, (c) => BESIDE.has(depAt(tree, c)));
  return { from: verb, to };
}

/** Content as one line of text. */
export function contentText(view: View, tree: Tree, range: TokenRange): string {
  const { start, end } = spanOf(tree, range);
  return view.document.source.text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^[“”"'‘’,\s]+|[“”"'‘’,\s]+$/gu, '');
}

/** Who and what the content is about: treaties and other entities that it names, save the parties and what only its capitals make a name. */
export function concernsOf(
  view: View,
  block: number,
  range: TokenRange | null,
  parties: ReadonlySet<EntityId>,
): readonly EntityId[] {
  if (range === null) return [];
  const found = new Set<EntityId>();
  for (const mention of view.discourse.mentions) {
    if (mention.block !== block || mention.from < range.from || mention.to > range.to) continue;
    const { entity } = mention;
    if (entity === null || parties.has(entity) || view.discourse.guessed.has(entity)) continue;
    if (isNamed(view, mention)) found.add(entity);
  }
  for (let i = range.from; i < range.to; i += 1) {
    const treaty = view.discourse.treatyAt(block, i);
    if (treaty !== null) found.add(treaty);
  }
  return [...found].slice(0, 8);
}

/** "its mission", "the gangs": pronouns and common nouns name nobody whom a content is about. */
function isNamed({ trees }: View, { block, from, to }: Mention): boolean {
  for (let i = from; i < to; i += 1) {
    const { tag = '', text = '' } = trees[block]?.tokens[i] ?? {};
    if (!tag.startsWith('PRP') && /^\p{Lu}/u.test(text)) return true;
  }
  return false;
}
