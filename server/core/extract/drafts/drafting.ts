import type { Actor } from '../../../model/entity.ts';
import { attributionOf, readTelling, statusOf, type Telling } from '../speech/account.ts';
import {
  announcerOf,
  dateOfAct,
  dateOfNews,
  isCurrent,
  isOfOldStory,
  isToldLater,
} from './dating.ts';
import { spanOf, type Draft } from './draft.ts';
import { concernsOf, contentText, deedOf, evidenceOf } from './evidence.ts';
import type { Frame } from '../frame.ts';
import { isOwnSide } from '../speech/illocution.ts';
import { clausesOf } from '../rules/slots.ts';
import { areColleagues, isOnItself } from '../sides.ts';
import { hasStanding } from '../standing.ts';
import { findPromise } from '../reality/promises.ts';
import { readModality } from '../reality/modality.ts';
import type { Speakers } from '../speech/speakers.ts';
import { answeredTriggers } from '../linking/replies.ts';
import { depAt, tagAt, type Tree } from '../syntax/tree.ts';
import type { At, View } from '../view.ts';
import type { Act } from '../../../model/ontology.ts';

/** A trigger that gave no event, and why. */
export interface Refused {
  readonly token: number;
  readonly reason: string;
}

/** Turns a frame into one draft for each pair of parties; generic statements are made elsewhere. */
export function draftFrame(
  view: View,
  tree: Tree,
  frame: Frame,
  frames: readonly Frame[],
  speakers: Speakers,
  refusals: Refused[],
): readonly Draft[] {
  if (frame.act.name === 'SAID' && isClausal(frame)) return [];
  const { situation } = frame;
  const at = { block: situation.block, token: situation.trigger };
  const telling = isRejoinder(tree, frame) ? NARRATED : readTelling(speakers, at, frame.sources);
  if (isOnlyAvowed(tree, frame, telling)) return [];
  const intent = intentOf(view, frame, telling, speakers.issuers);
  if (isToldByPromise(tree, frame, frames, intent) || isOnlyAgreed(tree, frame, frames)) return [];
  const act = intent ?? frame.act;
  const sources = utterersOf(tree, frame, act, telling);
  const isSpecial = intent !== null || situation.rule.reality === 'any';
  const isNegated = (frame.modality.isNegated || isDenied(telling)) && !isSpecial;
  const status = statusOf(act, { ...frame.modality, isNegated }, telling, sources, isSpecial);
  if (status === null) {
    refusals.push({ token: situation.trigger, reason: 'unreal' });
    return [];
  }
  const { modality } = frame;
  const isAnnounced = isSpecial && modality.reality === 'planned';
  const announcer = isAnnounced ? announcerOf(tree, situation.support) : situation.support;
  const base = {
    act,
    rule: situation.rule,
    status,
    date:
      (isAnnounced ? dateOfAnnouncing(view, tree, at, announcer) : dateOfAct(view, at, modality)) ??
      dateOfOrder(view, tree, frame) ??
      dateOfTelling(view, at, act, telling, sources) ??
      (status === 'asserted' ? dateOfNews(view, tree, situation.support, telling) : null),
    isCurrent: act.isUtterance
      ? isCurrent(tree, announcerOf(tree, announcer))
      : isCurrent(tree, announcer) &&
        !isOfOldStory(view, at) &&
        !isToldLater(view, tree, announcer, telling, sources),
    hedge: modality.hedge,
    isNegated,
    isQuoted: telling.isQuoted,
    content:
      act.isUtterance && frame.content !== null
        ? contentText(view, tree, intent === null ? frame.content : deedOf(tree, situation.support))
        : null,
    attribution: attributionOf(telling, status, sources),
    evidence: [evidenceOf(tree, situation, frame.parties, frame.content)],
    cues: situation.cues.map((c) => spanOf(tree, { from: c, to: c + 1 })),
    confidence: situation.rule.confidence,
    places: [`${situation.block}:${situation.trigger}`],
    answers: answeredTriggers(tree, frame, frames).map((t) => `${situation.block}:${t}`),
    isHeadline: view.document.blocks[situation.block]?.kind === 'headline',
  };
  const pairs = standingPairs(view, frame, act, sources);
  const joint = pairs.length > 1 ? `${situation.block}:${situation.trigger}` : '';
  return pairs.map(([source, target]) => ({
    ...base,
    source,
    target,
    joint,
    concerns: concernsOf(
      view,
      situation.block,
      frame.content,
      new Set([source.id, ...(target === null ? [] : [target.id])]),
    ),
  }));
}

/** "Norway said it was committed to peace": what one is, one says; it is told as what is said. */
function isOnlyAvowed(tree: Tree, { situation, act, sources }: Frame, telling: Telling): boolean {
  const isState = depAt(tree, situation.support) === 'acomp';
  return isState && act.isUtterance && isOwnSide(sources, telling.tellers);
}

/** "offered on Sunday to mediate", "will sign on Friday": an announcement is made when it is made, whenever the deed is to come. */
function dateOfAnnouncing(
  view: View,
  tree: Tree,
  { block, token }: At,
  announcer: number,
): Draft['date'] {
  if (announcer === token) return null;
  return dateOfAct(view, { block, token: announcer }, readModality(tree, announcer));
}

/** "ordered them to leave within a week on Monday": a day behind the infinitive is the order's. */
function dateOfOrder(view: View, tree: Tree, { situation, act }: Frame): Draft['date'] {
  if (situation.rule.with?.infinitive !== true || act.isUtterance) return null;
  const [order] = clausesOf(tree, situation.trigger);
  return order === undefined ? null : view.discourse.dateAt(situation.block, order, 'past');
}

/** What one does by saying it is done when it is said: "“We warn them,” she said on Monday". */
function dateOfTelling(
  view: View,
  { block }: At,
  act: Act,
  { speech, tellers }: Telling,
  sources: readonly Actor[],
): Draft['date'] {
  if (speech === null || !act.isUtterance || !isOwnSide(sources, tellers)) return null;
  const tree = view.trees[block];
  if (tree === null || tree === undefined) return null;
  return dateOfAct(view, { block, token: speech.verb }, readModality(tree, speech.verb));
}

/** "agreed to impose sanctions on Chad" threatens Chad and nobody else; any other deed that is promised is told by the verb of promising. */
function isToldByPromise(
  tree: Tree,
  frame: Frame,
  frames: readonly Frame[],
  intent: Act | null,
): boolean {
  const promise = intent === null ? undefined : findPromise(tree, frame, frames);
  return promise !== undefined && !isThreatAgreed(promise, frame);
}

function isThreatAgreed(promise: Frame, { act, targets, modality }: Frame): boolean {
  const isHostile = act.quad.endsWith('conflict') && !act.isUtterance && !modality.isNegated;
  const isOpen = promise.act.name === 'AGREED' && promise.targets.length === 0;
  return isOpen && isHostile && targets.length > 0;
}

/** One side alone agrees with nobody: what it agreed to do to others tells it all. */
function isOnlyAgreed(tree: Tree, frame: Frame, frames: readonly Frame[]): boolean {
  return (
    frame.sources.length === 1 &&
    frames.some((f) => isThreatAgreed(frame, f) && findPromise(tree, f, frames) === frame)
  );
}

/** On the narrator's own word. */
const NARRATED: Telling = {
  attribution: [],
  tellers: [],
  isQuoted: false,
  isAlleged: false,
  speech: null,
};

/** "said Mali had done it, which Mali denies": the answer of the other side is no part of what is said. */
function isRejoinder(tree: Tree, { act, situation }: Frame): boolean {
  return act.plover === 'REJECT' && depAt(tree, situation.support) === 'relcl';
}

/** "denied that it had attacked": the clause tells what did not happen. */
function isDenied({ speech }: Telling): boolean {
  return speech?.situation?.rule.act === 'DENIED' && speech.contents.length > 0;
}

function isClausal(frame: Frame): boolean {
  return frame.situation.rule.content.includes('clause');
}

/** "Blinken said the United States supports Seoul": he is the one who supports it by saying so; what it refused it had refused before. */
function utterersOf(tree: Tree, frame: Frame, act: Act, telling: Telling): readonly Actor[] {
  if (!act.isUtterance || telling.speech === null || telling.tellers.length === 0)
    return frame.sources;
  const isDone = act.class === 'refusal' && PAST.has(tagAt(tree, frame.situation.support));
  const isDirect = telling.speech.contents.includes(announcerOf(tree, frame.situation.support));
  const isState = frame.sources.every((s) => s.kind === 'state');
  return isDirect && !isDone && isState && isOwnSide(frame.sources, telling.tellers)
    ? telling.tellers.slice(0, frame.sources.length)
    : frame.sources;
}

const PAST = new Set(['VBD', 'VBN']);
const INTENDED = new Set(['will', 'shall', '']);

/** A deed that is announced for the future is an act today: a promise, a threat or a refusal of it. */
function intentOf(
  view: View,
  frame: Frame,
  telling: Telling,
  issuers: readonly Actor[],
): Act | null {
  const { modality, act, situation } = frame;
  if (modality.reality !== 'planned' || situation.rule.reality === 'any') return null;
  if (act.plover === 'STATEMENT' || isPeople(view, frame)) return null;
  const isOwnWord = isOwnSide(frame.sources, [...telling.tellers, ...issuers]);
  if (!isOwnWord && (act.isUtterance || !INTENDED.has(modality.modal))) return null;
  if (isOwnWord && modality.modal !== 'would' && !INTENDED.has(modality.modal)) return null;
  const name = intentName(frame);
  return [...view.ontology.acts.values()].find((a) => a.name === name) ?? null;
}

/** "South Africans will welcome her": a people at large announces nothing. */
function isPeople({ trees }: View, { situation, parties }: Frame): boolean {
  const token = trees[situation.block]?.tokens[parties[0] ?? situation.trigger];
  return token?.tag === 'NNPS' && token.entity === 'NORP';
}

function intentName(frame: Frame): string | null {
  const { modality, act } = frame;
  if (act.quad.endsWith('cooperation')) return modality.isNegated ? 'REJECTED' : 'PLEDGED';
  if (modality.isNegated || act.isUtterance || frame.targets.length === 0) return null;
  return 'THREATENED';
}

/** From here on a round of parties is told from the first one's side only. */
const MANY = 4;

/** Every source with every target; for a mutual act without one, the sources with each other. */
function pairsOf(frame: Frame, sources: readonly Actor[]): readonly Pair[] {
  const { targets, act, situation } = frame;
  if (targets.length > 0) return product(sources, targets);
  if (situation.rule.isMutual && sources.length > 1) return product(sources, sources);
  if (act.isReciprocal && sources.length > 1) {
    const hosts = sources.length > MANY ? sources.slice(0, 1) : sources;
    return hosts.flatMap((s, n) => sources.slice(n + 1).map((t) => [s, t] as const));
  }
  return sources.map((s) => [s, null] as const);
}

/** The pairs between whom the act can be: colleagues stand on one side of the talks, and nobody acts on himself. */
function standingPairs(
  view: View,
  frame: Frame,
  act: Act,
  sources: readonly Actor[],
): readonly Pair[] {
  const { discourse } = view;
  const isAmongThemselves = frame.targets.length === 0;
  return pairsOf(frame, sources).flatMap(([s, t]): readonly Pair[] => {
    if (!hasStanding(view, act, s, t)) return [];
    if (t === null) return [[s, t]];
    if (isAmongThemselves && (areColleagues(discourse, s, t) || isOpenRound(view, frame, s, t)))
      return [];
    if (!isOnItself(discourse, act, s, t) && !isOfJudged(s, t, sources)) return [[s, t]];
    const isPartnered = act.isReciprocal || frame.situation.rule.needs.includes('target');
    return isPartnered ? [] : [[s, null]];
  });
}

/** Of several who praise Chad together, the one from Chad praises what is his own. */
function isOfJudged(source: Actor, target: Actor, sources: readonly Actor[]): boolean {
  return (
    target.kind === 'state' &&
    source.kind === 'person' &&
    source.country === target.country &&
    sources.some((s) => s.country !== target.country)
  );
}

/** "They discussed the harbour": of those whose state nobody knows, nobody can tell on which side they sat. */
function isOpenRound(view: View, { situation, parties }: Frame, a: Actor, b: Actor): boolean {
  if (a.country !== null && b.country !== null) return false;
  const who = view.trees[situation.block]?.tokens[parties[0] ?? situation.trigger]?.tag ?? '';
  return situation.rule.id === 'meet.talk-over' && who.startsWith('PRP');
}

type Pair = readonly [Actor, Actor | null];

/** Each with each, save with itself. */
export function product(sources: readonly Actor[], targets: readonly Actor[]): readonly Pair[] {
  return sources.flatMap((s) => targets.filter((t) => t.id !== s.id).map((t) => [s, t] as const));
}
