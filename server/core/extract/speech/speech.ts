import type { EntityKind } from '../../../model/entity.ts';
import { readLabel } from '../syntax/labels.ts';
import { authorsOf, ownersOf } from '../syntax/phrase.ts';
import { isPassive } from '../syntax/predicate.ts';
import { findQuotes, isInside, isLabel, type Quote } from '../syntax/quotes.ts';
import { clausesOf, type Situation } from '../rules/slots.ts';
import {
  ancestorsOf,
  childrenBy,
  headOf,
  isNoun,
  isUnder,
  isVerb,
  lemmaAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';
import type { View } from '../view.ts';

/** Somebody's words in one block: a verb of saying (or "according to") and the clauses and quotations that it covers. */
export interface Speech {
  readonly block: number;
  /** The verb, the "according", or the noun of saying. */
  readonly verb: number;
  /** Null for "according to X" and "the remark by X that …", whose speakers are `named`. */
  readonly situation: Situation | null;
  readonly named: readonly number[];
  readonly contents: readonly number[];
  readonly quotes: readonly Quote[];
  /** What is "claimed" or "evidence" is no fact yet, whoever speaks. */
  readonly isAlleged: boolean;
}

const ALLEGING = new Set(
  'accusation allegation claim charge suspicion suggestion rumour rumor evidence sign indication insinuation'.split(
    ' ',
  ),
);

/** Who wants a thing done tells nothing by it: what stands beside it is on the narrator's word. */
const WISHING = new Set(['want', 'wish']);

/** Finds every speech of a block, with the quotations that belong to it. */
export function findSpeeches(view: View, block: number): readonly Speech[] {
  const tree = view.trees[block];
  if (tree === null || tree === undefined) return [];
  const quotes = findQuotes(tree);
  const bare: Speech[] = [];
  for (const { i } of tree.tokens) {
    const according = accordingTo(tree, i);
    if (according.length > 0)
      bare.push(speechOf(block, i, utteranceAt(view, block, i), according, [headOf(tree, i)]));
    const cited = citedBy(view, block, i);
    if (cited !== null) bare.unshift(cited);
    const reported = reportedBy(tree, block, i);
    if (reported !== null) bare.push(reported);
    const told = thatClausesOf(tree, i);
    if (told.length > 0) bare.push(toldByNoun(tree, block, i, told));
    const situation = according.length > 0 ? null : utteranceAt(view, block, i);
    if (!situation?.predicate || WISHING.has(lemmaAt(tree, i))) continue;
    bare.push(speechOf(block, i, situation, [], clausesOf(tree, i)));
  }
  return [...assignQuotes(tree, bare, quotes), ...labelled(view, tree, block)].filter(
    (s) => s.contents.length > 0 || s.quotes.some((quote) => !isLabel(tree, quote)),
  );
}

/** The first rule of uttering that is met at a token. */
function utteranceAt(view: View, block: number, i: number): Situation | null {
  const situations = view.situations[block]?.get(i) ?? [];
  return situations.find((s) => view.ontology.acts.get(s.rule.act)?.isUtterance === true) ?? null;
}

/** Whoever a transcript's label names says all that follows it; "KABUL: The army …" is a dateline, and nobody's word. */
function labelled(view: View, tree: Tree, block: number): readonly Speech[] {
  const label = readLabel(tree);
  if (label === null) return [];
  const who = view.discourse.actorAt(block, label.speaker, 'source');
  const isSpeaker = who.status === 'resolved' && who.actors.every(({ kind }) => isVoice(kind));
  if (!isSpeaker) return [];
  const speech = speechOf(block, label.speaker, null, [label.speaker], []);
  return [{ ...speech, quotes: [label.words] }];
}

function isVoice(kind: EntityKind): boolean {
  return kind === 'person' || kind === 'organization';
}

/** "Interfax reported, citing the ministry, that …": the ministry told it to Interfax. */
function citedBy(view: View, block: number, i: number): Speech | null {
  const tree = view.trees[block];
  if (tree === null || tree === undefined || !CITING.has(textAt(tree, i))) return null;
  const named = childrenBy(tree, i, 'dobj');
  const head = headOf(tree, i);
  const own = clausesOf(tree, head);
  return named.length === 0 || head === i
    ? null
    : speechOf(block, i, null, named, own.length > 0 ? own : [head]);
}

/** "Interfax reported that …": a report is no act of its own, yet it stands on the reporter's word. */
function reportedBy(tree: Tree, block: number, i: number): Speech | null {
  if (lemmaAt(tree, i) !== 'report' || !isVerb(tree, i) || isPassive(tree, i)) return null;
  const named = childrenBy(tree, i, 'nsubj');
  const told = clausesOf(tree, i);
  return named.length === 0 || told.length === 0 ? null : speechOf(block, i, null, named, told);
}

const CITING = new Set(['citing', 'quoting']);

function toldByNoun(tree: Tree, block: number, noun: number, told: readonly number[]): Speech {
  const isAlleged = ALLEGING.has(lemmaAt(tree, noun));
  const named = isAlleged ? ownersOf(tree, noun) : authorsOf(tree, noun);
  return { ...speechOf(block, noun, null, named, told), isAlleged };
}

function speechOf(
  block: number,
  verb: number,
  situation: Situation | null,
  named: readonly number[],
  contents: readonly number[],
): Speech {
  return { block, verb, situation, named, contents, quotes: [], isAlleged: false };
}

/** The name in "according to X". */
function accordingTo(tree: Tree, i: number): readonly number[] {
  if (textAt(tree, i) !== 'according') return [];
  return childrenBy(tree, i, 'prep')
    .flatMap((to) => childrenBy(tree, to, 'pobj').slice(0, 1))
    .flatMap((name) => [name, ...authorsOf(tree, name)]);
}

/** What "the remark that …" says; a relative clause ("the remark that hurt") says nothing. */
function thatClausesOf(tree: Tree, noun: number): readonly number[] {
  if (!isNoun(tree, noun)) return [];
  return childrenBy(tree, noun, 'acl', 'ccomp').filter(
    (c) =>
      childrenBy(tree, c, 'mark').some((m) => textAt(tree, m) === 'that') &&
      childrenBy(tree, c, 'nsubj', 'nsubjpass').length > 0,
  );
}

/** Gives each quotation to the speech around or beside it; a later one without its own is the last speaker's. */
function assignQuotes(
  tree: Tree,
  speeches: readonly Speech[],
  quotes: readonly Quote[],
): readonly Speech[] {
  const given = new Map<Speech, Quote[]>();
  let last: Speech | undefined;
  for (const quote of quotes) {
    const speech = ownerOf(tree, speeches, quote) ?? last;
    if (speech === undefined) continue;
    given.set(speech, [...(given.get(speech) ?? []), quote]);
    last = speech;
  }
  return speeches.map((s) => ({ ...s, quotes: given.get(s) ?? [] }));
}

function ownerOf(tree: Tree, speeches: readonly Speech[], quote: Quote): Speech | undefined {
  const first = tree.sentenceOf[quote.from];
  const last = tree.sentenceOf[quote.to - 1];
  const outside = speeches.filter((s) => !isInside(quote, s.verb));
  const holding = outside.filter((s) =>
    s.contents.some((c) => isInside(quote, c) || isUnder(tree, quote.from, c)),
  );
  const beside = outside.filter((s) => {
    const sentence = tree.sentenceOf[s.verb];
    return sentence === first || sentence === last || isNear(quote, s.verb);
  });
  return nearest(holding, quote) ?? nearest(beside, quote);
}

/** A sentence break may fall between the mark and the verb: `…,” Kim said`. */
function isNear(quote: Quote, verb: number): boolean {
  return (
    (verb >= quote.to && verb - quote.to <= 4) || (verb < quote.from && quote.from - verb <= 4)
  );
}

function nearest(speeches: readonly Speech[], quote: Quote): Speech | undefined {
  const distance = (s: Speech): number =>
    s.verb < quote.from ? quote.from - s.verb : s.verb - quote.to;
  return [...speeches].sort((a, b) => distance(a) - distance(b))[0];
}

/** The speeches that a token stands in, the nearest first; a verb of saying does not stand in its own. */
export function speechesAround(
  tree: Tree,
  speeches: readonly Speech[],
  token: number,
): readonly Speech[] {
  const path = [token, ...ancestorsOf(tree, token)];
  const clauses: { speech: Speech; depth: number }[] = [];
  for (const speech of speeches) {
    if (speech.verb === token || isInOwnFrame(tree, speech, token)) continue;
    const depth = path.findIndex((t) => speech.contents.includes(t));
    if (depth >= 0) clauses.push({ speech, depth });
    else if (speech.quotes.some((q) => isInside(q, token)))
      clauses.push({ speech, depth: path.length });
  }
  return clauses.sort((a, b) => a.depth - b.depth).map((c) => c.speech);
}

/** The speaker's own words around the verb ("the ministry said") stand outside of what is said. */
function isInOwnFrame(tree: Tree, speech: Speech, token: number): boolean {
  if (!isUnder(tree, token, speech.verb)) return false;
  return !speech.contents.some(
    (c) => isUnder(tree, token, c) && c !== speech.verb && isUnder(tree, c, speech.verb),
  );
}
