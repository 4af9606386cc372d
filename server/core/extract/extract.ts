import type { Annotation } from '../../model/annotation.ts';
import type { CleanDocument } from '../../model/document.ts';
import type { Discourse } from '../resolve/types.ts';
import type { Draft } from './draft.ts';
import { draftFrame } from './drafting.ts';
import { fillFrame, shareAddressees, type Frame, type Refusal } from './frame.ts';
import { findIssuers } from './issuer.ts';
import { situationsAt } from './match.ts';
import type { Ontology } from './ontology.ts';
import type { Situation } from './slots.ts';
import { buildSpeakers, type Speakers } from './speakers.ts';
import { draftStatements } from './statements.ts';
import { buildTree, type Tree } from './tree.ts';
import type { View } from './view.ts';

/** What extraction makes of a document: drafts in the order of the text, and why sentences gave none. */
export interface Extracted {
  readonly drafts: readonly Draft[];
  readonly abstentions: Readonly<Record<string, number>>;
}

/** Applies all rules to a document. */
export function extractActs(
  document: CleanDocument,
  annotations: readonly Annotation[],
  discourse: Discourse,
  ontology: Ontology,
): Extracted {
  const trees = document.blocks.map((block, n) => {
    const annotation = annotations[n];
    return block.kind === 'boilerplate' || annotation === undefined ? null : buildTree(annotation);
  });
  const situations = trees.map((tree, n) => scan(tree, n, ontology));
  const view: View = { document, trees, situations, discourse, ontology };
  const speakers = buildSpeakers(view, findIssuers(view));
  const drafts: Draft[] = [];
  const abstentions = new Map<string, number>();
  trees.forEach((tree, block) => {
    if (tree === null) return;
    const refusals: { token: number; reason: string }[] = [];
    const { frames, refused } = fillFrames(view, tree, block, speakers);
    refusals.push(...refused);
    const told = frames.flatMap((frame) =>
      draftFrame(view, tree, frame, frames, speakers, refusals),
    );
    const said = draftStatements(view, tree, block, told, speakers, refusals);
    const made = [...told, ...said];
    drafts.push(...made);
    countAbstentions(tree, made, refusals, abstentions);
  });
  return { drafts, abstentions: Object.fromEntries([...abstentions].sort()) };
}

function scan(
  tree: Tree | null,
  block: number,
  ontology: Ontology,
): ReadonlyMap<number, readonly Situation[]> {
  const found = new Map<number, readonly Situation[]>();
  if (tree === null) return found;
  for (const { i } of tree.tokens) {
    const situations = situationsAt(tree, block, i, ontology);
    if (situations.length > 0) found.set(i, situations);
  }
  return found;
}

/** One frame for each trigger: the most demanding rule whose roles can be filled. */
function fillFrames(
  view: View,
  tree: Tree,
  block: number,
  speakers: Speakers,
): { readonly frames: readonly Frame[]; readonly refused: { token: number; reason: Refusal }[] } {
  const frames: Frame[] = [];
  const refused: { token: number; reason: Refusal }[] = [];
  const carried = new Set<number>();
  for (const [token, situations] of view.situations[block] ?? []) {
    if (carried.has(token)) continue;
    let reason: Refusal | null = null;
    let isFilled = false;
    for (const situation of situations) {
      const act = view.ontology.acts.get(situation.rule.act);
      if (act === undefined) continue;
      const outcome = fillFrame(tree, situation, act, speakers);
      if ('refusal' in outcome) {
        reason ??= outcome.refusal;
        continue;
      }
      frames.push(outcome.frame);
      if (situation.noun !== null) carried.add(situation.noun);
      isFilled = true;
      break;
    }
    if (!isFilled && reason !== null) refused.push({ token, reason });
  }
  return { frames: shareAddressees(tree, frames), refused };
}

/** A sentence that held a trigger and gave nothing is counted once, by its first reason. */
function countAbstentions(
  tree: Tree,
  drafts: readonly Draft[],
  refusals: readonly { readonly token: number; readonly reason: string }[],
  counts: Map<string, number>,
): void {
  tree.sentences.forEach((sentence) => {
    const start = tree.tokens[sentence.from]?.start ?? 0;
    const end = tree.tokens[sentence.to - 1]?.end ?? 0;
    if (drafts.some((d) => d.evidence.some((e) => e.start < end && start < e.end))) return;
    const refusal = refusals.find((r) => r.token >= sentence.from && r.token < sentence.to);
    const reason = refusal?.reason ?? 'no-trigger';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
}
