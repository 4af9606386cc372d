import type { Actor } from '../../../model/entity.ts';
import { readModality } from '../reality/modality.ts';
import type { Speakers } from '../speech/speakers.ts';
import { supportOf } from '../syntax/phrase.ts';
import { isPassive, surfaceSubject } from '../syntax/predicate.ts';
import { depAt, headOf, isVerb, lemmaAt, type Tree } from '../syntax/tree.ts';
import type { View } from '../view.ts';
import { dateOfAct, isCurrent } from './dating.ts';
import type { Draft } from './draft.ts';

/** Acts with which a text begins to tell of what was said there. */
const TALKS = new Set(['MET', 'PHONED', 'VISITED', 'NEGOTIATED']);
/** How many paragraphs on a newspaper still tells of the same talk. */
const REACH = 1;

/** Whose a text is: an office's own account of a talk, or what several states say together. */
export interface Occasion {
  readonly isOwnRelease: boolean;
  readonly isOfSeveral: boolean;
}

/** "met Kim on Wednesday. … He thanked Kim": what is told without a day by those who talked is of the talk's day. */
export function carryTalkDays(
  drafts: readonly Draft[],
  untold: readonly Talk[],
  { isOwnRelease, isOfSeveral }: Occasion,
): readonly Draft[] {
  const talks = [...drafts.filter(isDatedTalk).map(talkOf), ...untold].sort(inOrder);
  const isOpen = (draft: Draft): boolean =>
    draft.isCurrent && (draft.date === null || (isOwnRelease && isDayOfJudged(draft)));
  const days = drafts.map((draft) => {
    if (!isOpen(draft) || draft.isHeadline) return null;
    const place = placeOf(draft);
    const sides = isOwnRelease && !isOfSeveral ? statesJoined(drafts, draft) : [];
    const talk = talks.findLast(
      (one) => isBefore(one.place, place) && (canHavePart(one, draft.source) || areOf(one, sides)),
    );
    if (talk === undefined) return null;
    return isOwnRelease || place.block - talk.place.block <= REACH ? talk.date : null;
  });
  return drafts.map((draft, n) => {
    if (!isOpen(draft)) return draft;
    const together = drafts.findIndex((d, k) => isJoint(d, draft) && days[k] !== null);
    return { ...draft, date: days[n] ?? days[together] ?? draft.date };
  });
}

/** What is judged has often a day of its own behind it. */
const JUDGING = new Set(['PRAISED', 'CONDEMNED', 'CRITICIZED', 'SUPPORTED', 'EXPRESSED_CONCERN']);
/** So many characters lie at least between a verb and a day behind its object. */
const BEHIND = 24;

/** "welcomed the vote in the assembly yesterday": of those who talk today, the day may be that of the vote. */
function isDayOfJudged({ act, date, cues }: Draft): boolean {
  const verb = cues[0];
  if (!JUDGING.has(act.name) || date?.precision !== 'day' || verb === undefined) return false;
  return date.span.start - verb.end > BEHIND;
}

/** The states that do a thing together. */
function statesJoined(drafts: readonly Draft[], draft: Draft): readonly string[] {
  if (draft.source.kind !== 'state' || draft.joint === '') return [];
  return drafts.flatMap(({ joint, source }) =>
    joint === draft.joint && source.country !== null ? [source.country] : [],
  );
}

/** "The two presidents met. … Both countries pledged": those are the states of the two. */
function areOf({ parties }: Talk, states: readonly string[]): boolean {
  return states.length > 1 && states.every((code) => parties.some((p) => p.country === code));
}

/** Whether two are sides of one act. */
function isJoint(a: Draft, b: Draft): boolean {
  return a.joint !== '' && a.joint === b.joint;
}

interface Place {
  readonly block: number;
  readonly token: number;
}

/** A talk with a day of its own, and those known to have had part in it. */
export interface Talk {
  readonly place: Place;
  readonly parties: readonly Actor[];
  readonly date: Draft['date'];
}

function talkOf(draft: Draft): Talk {
  const { source, target, date } = draft;
  const parties = target === null ? [source] : [source, target];
  return { place: placeOf(draft), parties, date };
}

/** Where nobody is known to have had part, anybody may. */
function canHavePart({ parties }: Talk, { id }: Actor): boolean {
  return parties.length === 0 || parties.some((p) => p.id === id);
}

function inOrder(a: Talk, b: Talk): number {
  return a.place.block - b.place.block || a.place.token - b.place.token;
}

/** "On Wednesday she met the teachers. In her remarks …", "At the summit in May they agreed. …", "The talks were held on Friday. …": talks that make no event of their own in the main clause. */
export function untoldTalks(
  view: View,
  drafts: readonly Draft[],
  speakers: Speakers,
): readonly Talk[] {
  const told = new Set(drafts.flatMap(({ places }) => places));
  return view.situations.flatMap((ofBlock, block) => {
    const tree = view.trees[block] ?? null;
    if (tree === null || view.document.blocks[block]?.kind === 'headline') return [];
    return [...ofBlock].flatMap(([token, [first]]): Talk[] => {
      if (first === undefined || !TALKS.has(first.rule.act)) return [];
      const verb = isVerb(tree, token) ? first.support : occasionOf(tree, token);
      if (verb === null || (verb === first.support && told.has(`${block}:${token}`))) return [];
      const subject = surfaceSubject(tree, verb)?.token;
      if (subject === undefined || !isCurrent(tree, verb)) return [];
      const modality = readModality(tree, verb);
      const date = modality.reality === 'real' ? dateOfAct(view, { block, token }, modality) : null;
      if (!isTimed(date)) return [];
      const parties = speakers.actors({ block, token: subject }, 'source');
      return [{ place: { block, token }, parties, date }];
    });
  });
}

/** Verbs that say no more of a talk than that it was. */
const HOLDING = new Set(['hold', 'chair', 'host', 'convene']);

/** The verb of the clause that a talk is the time of ("at the meeting, they agreed") or the subject of ("the meeting was chaired by"). */
function occasionOf(tree: Tree, talk: number): number | null {
  if (depAt(tree, talk) === 'pobj') return supportOf(tree, talk);
  const verb = headOf(tree, talk);
  const isHeld = depAt(tree, talk).startsWith('nsubj') && HOLDING.has(lemmaAt(tree, verb));
  return isHeld && isPassive(tree, verb) ? verb : null;
}

function placeOf({ places }: Draft): Place {
  const [block = 0, token = 0] = (places[0] ?? '').split(':').map(Number);
  return { block, token };
}

function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.token < b.token);
}

/** A day, or the few days of a summit. */
function isTimed(date: Draft['date']): boolean {
  return date?.precision === 'day' || date?.precision === 'range';
}

/** A talk that the text tells as its news, on a day of its own. */
function isDatedTalk({ act, status, date, isCurrent, isHeadline }: Draft): boolean {
  return TALKS.has(act.name) && status === 'asserted' && isCurrent && isTimed(date) && !isHeadline;
}
