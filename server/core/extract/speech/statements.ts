import type { Actor } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Span } from '../../../model/span.ts';
import { readTelling } from './account.ts';
import { announcerOf, dateOfAct, isCurrent } from '../drafts/dating.ts';
import { boundSpan, spanOf, type Draft } from '../drafts/draft.ts';
import { product, type Refused } from '../drafts/drafting.ts';
import { concernsOf, contentText, evidenceOf } from '../drafts/evidence.ts';
import { isOwnSide, readIllocution } from './illocution.ts';
import { readModality } from '../reality/modality.ts';
import { slot, type Situation } from '../rules/slots.ts';
import type { Speakers } from './speakers.ts';
import type { Speech } from './speech.ts';
import {
  childrenBy,
  depAt,
  isInfinitival,
  isUnder,
  subtreeOf,
  tagAt,
  type Tree,
} from '../syntax/tree.ts';
import type { View } from '../view.ts';
import type { TokenRange } from '../../../model/annotation.ts';

/** The generic statements of a block: a speaker with content that no other act of his tells already. */
export function draftStatements(
  view: View,
  tree: Tree,
  block: number,
  told: readonly Draft[],
  speakers: Speakers,
  refusals: Refused[],
): readonly Draft[] {
  return speakers
    .speeches(block)
    .flatMap((speech) => draftStatement(view, tree, block, speech, told, speakers, refusals));
}

function draftStatement(
  view: View,
  tree: Tree,
  block: number,
  speech: Speech,
  told: readonly Draft[],
  speakers: Speakers,
  refusals: Refused[],
): readonly Draft[] {
  const situation = sayingOf(view, speech);
  if (situation === null) return [];
  const sources = speakers.of(speech);
  const modality = readModality(tree, situation.support);
  if (sources.length === 0) {
    refusals.push({ token: speech.verb, reason: 'no-source' });
    return [];
  }
  if (modality.reality !== 'real' || modality.isNegated) {
    refusals.push({ token: speech.verb, reason: 'unreal' });
    return [];
  }
  if (saysWhat(tree, speech.verb)) return [];
  if (isToldAlready(tree, speech, told, sources) || isOnlyCited(view, tree, speech, told, speakers))
    return [];
  const addressees = situation.rule.target
    .flatMap((path) => slot(tree, situation, path))
    .flatMap((token) => speakers.actors({ block, token }, 'target'))
    .filter((a) => sources.every((s) => s.id !== a.id));
  const what = readIllocution(view, block, speech.contents, sources, addressees, speakers);
  const name = NAMES[what.kind];
  const act = [...view.ontology.acts.values()].find((a) => a.name === name);
  if (act === undefined) return [];
  const meant = what.kind === 'statement' ? [] : what.targets;
  const targets = meant.length > 0 || what.kind === 'demand' ? meant : addressees;
  const content = contentRange(tree, speech, situation);
  const subject = situation.predicate?.subject;
  const parties = subject === null || subject === undefined ? [] : [subject];
  const at = { block, token: speech.verb };
  const telling = readTelling(speakers, at, sources);
  const base = {
    act,
    rule: situation.rule,
    status: 'asserted' as const,
    date: dateOfAct(view, at, modality),
    isCurrent: isCurrent(tree, situation.support),
    hedge: contentHedge(tree, speech),
    isNegated: false,
    isQuoted: telling.isQuoted || speech.quotes.length > 0,
    content: content === null ? null : contentText(view, tree, content),
    attribution: [...namedBy(tree, situation, speakers), ...telling.attribution],
    evidence: spansOf(tree, speech, evidenceOf(tree, situation, parties, content)),
    cues: situation.cues.map((c) => spanOf(tree, { from: c, to: c + 1 })),
    confidence: situation.rule.confidence,
    places: [`${block}:${speech.verb}`],
    answers: [],
    isHeadline: view.document.blocks[block]?.kind === 'headline',
  };
  const utterers = 'by' in what ? sources.filter((s) => isOwnSide([s], what.by)) : sources;
  const pairs =
    targets.length > 0 ? product(utterers, targets) : utterers.map((s) => [s, null] as const);
  const joint = pairs.length > 1 ? `${block}:${speech.verb}` : '';
  return pairs.map(([source, target]) => ({
    ...base,
    source,
    target,
    joint,
    concerns: concernsOf(
      view,
      block,
      content,
      new Set([source.id, ...(target === null ? [] : [target.id])]),
    ),
  }));
}

const NAMES = {
  demand: 'URGED',
  accusation: 'ACCUSED',
  promise: 'PLEDGED',
  threat: 'THREATENED',
  refusal: 'REJECTED',
  warning: 'WARNED',
  statement: 'SAID',
} as const;

/** The plain saying at a speech's verb, whatever else it may be. */
function sayingOf(view: View, speech: Speech): Situation | null {
  const situations = view.situations[speech.block]?.get(speech.verb) ?? [];
  return situations.find((s) => s.rule.act === 'SAID' && s.rule.content.includes('clause')) ?? null;
}

/** On whose word, by the rule's own slots: "was quoted as saying by the ministry". */
function namedBy(tree: Tree, situation: Situation, speakers: Speakers): readonly EntityId[] {
  return situation.rule.attribution
    .flatMap((path) => slot(tree, situation, path))
    .flatMap((token) => speakers.actors({ block: situation.block, token }, 'source'))
    .map((a) => a.id);
}

/** The saying itself, and the sentences of its quotation that stand apart from it. */
function spansOf(tree: Tree, speech: Speech, frame: Span): readonly Span[] {
  const apart = speech.quotes.flatMap((quote) =>
    tree.sentences
      .map((s) => ({ from: Math.max(s.from, quote.from), to: Math.min(s.to, quote.to) }))
      .filter((s) => s.to - s.from > 2)
      .map((s) => boundSpan(spanOf(tree, s), frame))
      .filter((s) => s.end <= frame.start || s.start >= frame.end),
  );
  return [frame, ...apart].slice(0, 8);
}

/** "what they say" names words and utters none. */
function saysWhat(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'dobj').some(
    (c) => tagAt(tree, c) === 'WP' || tagAt(tree, c) === 'WDT',
  );
}

/** Whether another act of the same speaker stands at this verb or at the head of what he says. */
function isToldAlready(
  tree: Tree,
  speech: Speech,
  told: readonly Draft[],
  sources: readonly Actor[],
): boolean {
  const here = `${speech.block}:${speech.verb}`;
  return told.some((draft) => {
    if (draft.places.includes(here)) return true;
    const isHead = draft.places.some((place) => {
      const [block, token = 0] = place.split(':').map(Number);
      return block === speech.block && speech.contents.includes(announcerOf(tree, token));
    });
    return (
      isHead &&
      draft.status === 'asserted' &&
      draft.act.isUtterance &&
      isOwnSide([draft.source], sources)
    );
  });
}

/** "left, according to the ministry": where the content is an act or another's word, its source is an attribution and no more. */
function isOnlyCited(
  view: View,
  tree: Tree,
  { named, contents, block, verb }: Speech,
  told: readonly Draft[],
  speakers: Speakers,
): boolean {
  if (named.length === 0)
    return contents.every((c) => c < verb) && isWordOf(view, block, contents, speakers);
  const acts = told.flatMap((draft) => draft.places).filter((p) => p.startsWith(`${block}:`));
  const words = speakers.speeches(block).filter((other) => other.verb !== verb);
  const isWord = contents.some((c) =>
    speakers.around({ block, token: c }).some((other) => other.verb !== verb),
  );
  const below = [...acts.map((p) => Number(p.split(':')[1])), ...words.map((other) => other.verb)];
  return isWord || below.some((token) => contents.some((c) => isUnder(tree, token, c)));
}

/** Whether what is told is itself told by somebody: "Soto said it was wrong, the embassy wrote". */
function isWordOf(
  view: View,
  block: number,
  contents: readonly number[],
  speakers: Speakers,
): boolean {
  return speakers
    .speeches(block)
    .some(
      (o) => contents.includes(o.verb) && sayingOf(view, o) !== null && speakers.of(o).length > 0,
    );
}

function contentRange(
  tree: Tree,
  { verb, contents, quotes }: Speech,
  { predicate }: Situation,
): TokenRange | null {
  const ranges = announced(tree, contents, predicate?.object ?? null).map((c) =>
    isUnder(tree, verb, c) ? subtreeOf(tree, c, (x) => x === verb) : subtreeOf(tree, c),
  );
  const all = ranges.length > 0 ? ranges : quotes.slice(0, 1);
  if (all.length === 0) return null;
  return { from: Math.min(...all.map((r) => r.from)), to: Math.max(...all.map((r) => r.to)) };
}

/** "announced a journey to end the war": what is announced is the journey, and the infinitive at most a part of it. */
function announced(
  tree: Tree,
  contents: readonly number[],
  object: number | null,
): readonly number[] {
  const isAim = contents.every((c) => isInfinitival(tree, c));
  if (object === null || !isAim || contents.length === 0) return contents;
  return contents.every((c) => c > object) && depAt(tree, object) === 'dobj'
    ? [object, ...contents]
    : [object];
}

function contentHedge(tree: Tree, speech: Speech): Draft['hedge'] {
  const [root] = speech.contents;
  return root === undefined ? null : readModality(tree, root).hedge;
}
