import type { CleanDocument } from '../../model/document.ts';
import { isJoint } from '../resolve/occasions.ts';
import type { Discourse } from '../resolve/types.ts';
import type { Draft } from './drafts/draft.ts';
import { draftFrame, type Refused } from './drafts/drafting.ts';
import { shareAddressees } from './linking/addressees.ts';
import { fillFrame, type Frame, type Refusal } from './frame.ts';
import { carryTalkDays, untoldTalks } from './drafts/talkDays.ts';
import { linkReplies } from './linking/linking.ts';
import type { Ontology } from './rules/ontology.ts';
import type { Speakers } from './speech/speakers.ts';
import { draftStatements } from './speech/statements.ts';
import { surveyDocument, type Survey } from './survey.ts';
import type { Tree } from './syntax/tree.ts';
import type { View } from './view.ts';

/** What extraction makes of a document: drafts in the order of the text, and why sentences gave none. */
export interface Extracted {
  readonly drafts: readonly Draft[];
  readonly abstentions: Readonly<Record<string, number>>;
}

/** Applies all rules to a document. */
export function extractActs(
  document: CleanDocument,
  discourse: Discourse,
  ontology: Ontology,
): Extracted {
  const survey = surveyDocument(document, discourse, ontology);
  const drafts: Draft[] = [];
  const abstentions = new Map<string, number>();
  survey.view.trees.forEach((tree, block) => {
    if (tree === null) return;
    const made = extractBlock(survey, tree, block);
    drafts.push(...made.drafts);
    countAbstentions(tree, made.drafts, made.refusals, abstentions);
  });
  const linked = linkReplies(survey.view, drafts, survey.speakers);
  const untold = untoldTalks(survey.view, drafts, survey.speakers);
  const occasion = { isOwnRelease: discourse.isRelease, isOfSeveral: isJoint(document.title) };
  const dated = carryTalkDays(linked, untold, occasion);
  return { drafts: dated, abstentions: Object.fromEntries([...abstentions].sort()) };
}

/** Applies all rules to one block: what they tell, and which triggers told nothing for what reason. */
export function extractBlock(
  { view, speakers }: Survey,
  tree: Tree,
  block: number,
): { readonly drafts: readonly Draft[]; readonly refusals: readonly Refused[] } {
  const refusals: Refused[] = [];
  const { frames, refused } = fillFrames(view, tree, block, speakers);
  refusals.push(...refused);
  const told = frames.flatMap((frame) => draftFrame(view, tree, frame, frames, speakers, refusals));
  const said = draftStatements(view, tree, block, told, speakers, refusals);
  return { drafts: [...told, ...said], refusals };
}

/** One frame for each trigger: the most demanding rule whose roles can be filled, or a laxer one of the same act that knows a target. */
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
    let best: Frame | null = null;
    for (const situation of situations) {
      const act = view.ontology.acts.get(situation.rule.act);
      if (act === undefined || (best !== null && best.act !== act)) continue;
      const outcome = fillFrame(tree, situation, act, speakers);
      if ('refusal' in outcome) {
        reason ??= outcome.refusal;
        continue;
      }
      if (best === null || outcome.frame.targets.length > 0) best = outcome.frame;
      if (best.targets.length > 0) break;
    }
    if (best !== null) {
      frames.push(best);
      if (best.situation.noun !== null) carried.add(best.situation.noun);
    }
    if (best === null && reason !== null) refused.push({ token, reason });
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
