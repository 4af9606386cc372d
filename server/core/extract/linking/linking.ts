import type { Actor } from '../../../model/entity.ts';
import type { Draft } from '../drafts/draft.ts';
import { isOwnSide } from '../speech/illocution.ts';
import { conjuncts, ownersOf, prepObjects } from '../syntax/phrase.ts';
import { replyPhrases } from './replies.ts';
import type { Speakers } from '../speech/speakers.ts';
import { draftTakenUp } from './takenUp.ts';
import { childrenBy, isVerb, lemmaAt, textAt, type Tree } from '../syntax/tree.ts';
import type { At, View } from '../view.ts';

/** Nouns by which an act told elsewhere is taken up; an empty list stands for any utterance. */
const TAKEN_UP: Readonly<Record<string, readonly string[]>> = {
  warning: ['WARNED', 'THREATENED'],
  threat: ['THREATENED', 'WARNED'],
  charge: ['ACCUSED'],
  allegation: ['ACCUSED'],
  criticism: ['CRITICIZED'],
  invitation: ['INVITED'],
  offer: ['INVITED', 'PLEDGED'],
  refusal: ['REJECTED'],
  support: ['SUPPORTED'],
  request: ['URGED', 'DEMANDED'],
  appeal: ['URGED', 'DEMANDED'],
  demand: ['URGED', 'DEMANDED'],
  accusation: ['ACCUSED'],
  protest: ['PROTESTED', 'SUMMONED'],
  summons: ['SUMMONED'],
  condemnation: ['CONDEMNED'],
  sanction: ['SANCTIONED'],
  expulsion: ['EXPELLED'],
  attack: ['ATTACKED'],
  strike: ['ATTACKED'],
  remark: [],
  comment: [],
  statement: [],
  word: [],
};
const REFUSING = new Set(['REJECTED', 'DENIED']);
/** What is felt about another's act: "thanked it *for the support*", "regret *at the refusal*". */
const FEELING = new Set(['PRAISED', 'EXPRESSED_REGRET', 'CRITICIZED', 'CONDEMNED', 'APOLOGIZED']);
/** "In retaliation": whatever the other side did last. */
const BARE = new Set(['retaliation', 'response', 'reply', 'reaction']);
const COMING = new Set(['come', 'follow']);

/** Adds to each draft the acts that its clause says it answers, wherever the document tells of them. */
export function linkReplies(
  view: View,
  drafts: readonly Draft[],
  speakers: Speakers,
): readonly Draft[] {
  const added = new Map<Draft, string[]>();
  const takenUp: Draft[] = [];
  function link(answer: Draft | undefined, nouns: readonly number[], at: At, tree: Tree): void {
    if (answer === undefined) return;
    for (const noun of nouns) {
      const answered =
        findAct([...drafts, ...takenUp], answer, noun, at, tree, speakers) ??
        takeUp(answer, noun, at, tree);
      if (answered !== undefined)
        added.set(answer, [...(added.get(answer) ?? []), ...answered.places]);
    }
  }
  function takeUp(answer: Draft, noun: number, at: At, tree: Tree): Draft | undefined {
    if (tree.sentenceOf[noun] !== tree.sentenceOf[at.token]) return undefined;
    const place = { block: at.block, token: noun };
    const doers = doersOf(tree, noun, at, speakers);
    const told = draftTakenUp(view, tree, place, answer, doers, drafts, speakers);
    if (told !== null) takenUp.push(told);
    return told ?? undefined;
  }
  for (const draft of drafts)
    for (const at of draft.places.map(placeOf)) {
      const tree = view.trees[at.block];
      if (tree === null || tree === undefined || !isVerb(tree, at.token)) continue;
      link(draft, replyNouns(tree, at.token), at, tree);
      if (FEELING.has(draft.act.name)) link(draft, feltNouns(tree, at.token), at, tree);
      const refused = childrenBy(tree, at.token, 'dobj', 'nsubjpass');
      const known = findRefused(draft, refused, at, tree);
      if (known !== undefined) added.set(draft, [...(added.get(draft) ?? []), ...known.places]);
    }
  view.trees.forEach((tree, block) => {
    for (const { i } of tree?.tokens ?? []) {
      if (tree === null || !isVerb(tree, i) || !COMING.has(lemmaAt(tree, i))) continue;
      const at = { block, token: i };
      const nouns = [...replyNouns(tree, i), ...followed(tree, i)];
      for (const subject of nouns.length === 0 ? [] : childrenBy(tree, i, 'nsubj'))
        link(findAct(drafts, null, subject, at, tree, speakers), nouns, at, tree);
    }
  });
  /** "Iran rejected Oman's warning": what is refused is answered, where the document tells of it. */
  function findRefused(
    draft: Draft,
    nouns: readonly number[],
    at: At,
    tree: Tree,
  ): Draft | undefined {
    if (!REFUSING.has(draft.act.name)) return undefined;
    return nouns
      .filter((noun) => (TAKEN_UP[lemmaAt(tree, noun)] ?? []).length > 0)
      .flatMap((noun) => findAct(drafts, draft, noun, at, tree, speakers) ?? [])[0];
  }
  return [...drafts, ...takenUp].map((draft) => {
    const answers = added.get(draft);
    return answers === undefined ? draft : { ...draft, answers: [...draft.answers, ...answers] };
  });
}

function placeOf(place: string): At {
  const [block = 0, token = 0] = place.split(':').map(Number);
  return { block, token };
}

/** The nouns that a verb's phrases of reply name: "in reply to a *warning*", "responding to *remarks*". */
function replyNouns(tree: Tree, verb: number): readonly number[] {
  const heads = replyPhrases(tree, verb).flatMap((phrase) => [
    ...childrenBy(tree, phrase, 'pobj'),
    ...prepObjects(tree, phrase, ['to']),
  ]);
  return heads.flatMap((h) => [h, ...conjuncts(tree, h), ...prepObjects(tree, h, ['to'])]);
}

/** The nouns that a feeling is about, beside its verb or its noun. */
function feltNouns(tree: Tree, verb: number): readonly number[] {
  return [verb, ...childrenBy(tree, verb, 'dobj')]
    .flatMap((head) => prepObjects(tree, head, ['for', 'at', 'over']))
    .filter((noun) => isDefinite(tree, noun));
}

function followed(tree: Tree, verb: number): readonly number[] {
  return lemmaAt(tree, verb) === 'follow' ? childrenBy(tree, verb, 'dobj') : [];
}

/** The act that a noun with its doer takes up: one on the answerer first, then the nearest. */
function findAct(
  drafts: readonly Draft[],
  answer: Draft | null,
  noun: number,
  at: At,
  tree: Tree,
  speakers: Speakers,
): Draft | undefined {
  const acts = TAKEN_UP[lemmaAt(tree, noun)] ?? TAKEN_UP[textAt(tree, noun)];
  const isBare = BARE.has(lemmaAt(tree, noun));
  if (acts === undefined && !isBare) return undefined;
  if (answer !== null && isUnowned(tree, noun)) return findLast(drafts, answer, acts, at);
  if (acts === undefined) return undefined;
  if (acts.length === 0 && answer !== null && !isRetort(answer)) return undefined;
  const doers = doersOf(tree, noun, at, speakers);
  const fitting = drafts.filter(
    (d) =>
      d !== answer &&
      d.status === 'asserted' &&
      (acts.length === 0 ? d.act.isUtterance : acts.includes(d.act.name)) &&
      isOwnSide([d.source], doers) &&
      (answer === null || !isOwnSide([d.source], [answer.source])),
  );
  const rank = (d: Draft): number => (isSame(d, doers) ? 0 : 4) + (isOn(d, answer) ? 0 : 2);
  const distance = (d: Draft): number =>
    Math.min(...d.places.map((p) => Math.abs(placeOf(p).block - at.block)));
  return fitting.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
}

/** "the warning", "in retaliation": the act of nobody named, known from what was told before. */
function isUnowned(tree: Tree, noun: number): boolean {
  const isAlone = ownersOf(tree, noun).length === 0 && childrenBy(tree, noun, 'prep').length === 0;
  return isAlone && (isDefinite(tree, noun) || BARE.has(lemmaAt(tree, noun)));
}

function isDefinite(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'det').some((d) =>
    ['the', 'this', 'that'].includes(textAt(tree, d)),
  );
}

/** The last act told before that the other side did to the answerer's. */
function findLast(
  drafts: readonly Draft[],
  answer: Draft,
  acts: readonly string[] | undefined,
  at: At,
): Draft | undefined {
  return drafts
    .filter(
      (d) =>
        d !== answer &&
        d.status === 'asserted' &&
        (acts === undefined ||
          (acts.length === 0 ? d.act.isUtterance : acts.includes(d.act.name))) &&
        isOn(d, answer) &&
        (answer.target === null || isOwnSide([d.source], [answer.target])) &&
        d.places.some((place) => isBefore(placeOf(place), at)),
    )
    .at(-1);
}

function isBefore(a: At, b: At): boolean {
  return a.block < b.block || (a.block === b.block && a.token < b.token);
}

/** Whose act a noun tells of: "Oman's warning", "a warning from Oman"; what it is "of" is the other one where somebody owns it. */
function doersOf(tree: Tree, noun: number, at: At, speakers: Speakers): readonly Actor[] {
  const owners = ownersOf(tree, noun);
  const others = prepObjects(tree, noun, owners.length > 0 ? ['from', 'by'] : ['from', 'by', 'of']);
  return [...owners, ...others].flatMap((token) =>
    speakers.actors({ block: at.block, token }, 'source'),
  );
}

/** A meeting after somebody's remarks is only later than they are. */
function isRetort({ act }: Draft): boolean {
  return act.isUtterance || act.quad === 'verbal-conflict';
}

function isSame(draft: Draft, doers: readonly Actor[]): boolean {
  return doers.some((d) => d.id === draft.source.id);
}

function isOn(draft: Draft, answer: Draft | null): boolean {
  return answer !== null && draft.target !== null && isOwnSide([draft.target], [answer.source]);
}
