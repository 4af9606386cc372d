import { isMeasure, nounAbove, ownersOf, prepObjects, supportOf } from '../syntax/phrase.ts';
import { readPredicate, surfaceSubject, type Predicate } from '../syntax/predicate.ts';
import type { Rule } from './rule.ts';
import {
  childBy,
  childrenBy,
  depAt,
  headOf,
  isInfinitival,
  isVerb,
  lemmaAt,
  subtreeOf,
  tagAt,
  textAt,
  type Tree,
} from '../syntax/tree.ts';

/** A trigger with a rule that its surroundings satisfy; who and whom is not yet asked. */
export interface Situation {
  readonly rule: Rule;
  readonly block: number;
  readonly trigger: number;
  /** The verb whose tense, mood and voice count: the trigger, or the verb that carries out a noun. */
  readonly support: number;
  /** Tokens that made it an act. */
  readonly cues: readonly number[];
  readonly predicate: Predicate | null;
  /** The noun that a light verb carries: "lodged a *protest*". */
  readonly noun: number | null;
}

/** The tokens at the end of a path like `object.prep:with`, seen from a situation's trigger. */
export function slot(tree: Tree, situation: Situation, path: string): readonly number[] {
  const [first = '', ...rest] = path.split('.');
  let at: readonly number[] = firstStep(tree, situation, first);
  for (const step of rest) at = at.flatMap((token) => nextStep(tree, token, step));
  return at;
}

function firstStep(tree: Tree, s: Situation, step: string): readonly number[] {
  const p = s.predicate;
  switch (step) {
    case 'self':
      return [s.trigger];
    case 'subject':
      return subjectsOf(tree, p);
    case 'object':
      return one(s.noun ?? p?.object);
    case 'dative':
      return one(p?.dative);
    case 'clause':
      return clausesOf(tree, s.trigger);
    case 'owner':
      return ownersOf(tree, s.trigger);
    case 'above':
      return one(nounAbove(tree, s.trigger));
    case 'support':
      return one(supportOf(tree, s.trigger));
    default:
      return phrasesOf(tree, s, step);
  }
}

/** Two subjects of one verb are a coordination whose "and" the parser lost. */
function subjectsOf(tree: Tree, p: Predicate | null): readonly number[] {
  const subject = p?.subject ?? null;
  if (p === null || subject === null || p.via !== 'own' || depAt(tree, subject) !== 'nsubj')
    return one(subject);
  const all = childrenBy(tree, p.verb, 'nsubj').filter((c) => c < p.verb);
  const [first, last] = [all[0], all.at(-1)];
  const isClosed = first !== undefined && childBy(tree, first, 'conj') !== null;
  if (isClosed && all.length > 1) return one(last);
  return all.length > 1 ? all : one(subject);
}

/** What the parser sometimes takes for a preposition: "pulled out of Mali". */
const PARTICLES = new Set(['out', 'off', 'up', 'down', 'back', 'away']);

/** Phrases of the verb itself, and in the passive also those of its particle. */
function phrasesOf(tree: Tree, s: Situation, step: string): readonly number[] {
  const prepositions = prepositionsOf(step);
  const own = prepObjects(tree, s.trigger, prepositions);
  if (own.length > 0) return own;
  const viaComplement = childrenBy(tree, s.trigger, 'acomp', 'attr', 'advmod', 'prt', 'prep')
    .filter((c) => depAt(tree, c) !== 'prep' || PARTICLES.has(textAt(tree, c)))
    .flatMap((c) => prepObjects(tree, c, prepositions));
  return viaComplement.length > 0 ? viaComplement : borrowed(tree, s, prepositions);
}

/** "met and held talks with Kim": a phrase that the last of several verbs has serves the first as well. */
function borrowed(tree: Tree, s: Situation, prepositions: readonly string[]): readonly number[] {
  if (childBy(tree, s.trigger, 'dobj', 'ccomp', 'xcomp') !== null) return [];
  return childrenBy(tree, s.trigger, 'conj')
    .filter((c) => isVerb(tree, c) && childBy(tree, c, 'nsubj', 'dobj') === null)
    .flatMap((c) => prepObjects(tree, c, prepositions));
}

/** "conveyed its stance on the pact to Kim": the last phrase of the whole noun phrase is the verb's own. */
function lastPhrase(tree: Tree, noun: number, preposition: string): readonly number[] {
  const { from, to } = subtreeOf(tree, noun, (c) => depAt(tree, c) === 'appos');
  for (let i = to - 1; i > from; i -= 1) {
    if (textAt(tree, i) !== preposition || depAt(tree, i) !== 'prep') continue;
    return childrenBy(tree, i, 'pobj');
  }
  return [];
}

function prepositionsOf(step: string): readonly string[] {
  return step.startsWith('prep:') ? step.slice('prep:'.length).split('|') : [];
}

function nextStep(tree: Tree, token: number, step: string): readonly number[] {
  switch (step) {
    case 'subject':
      return one(isVerb(tree, token) ? doerOf(tree, token) : childBy(tree, token, 'nsubj'));
    case 'object':
      return one(isVerb(tree, token) ? readPredicate(tree, token).object : null);
    case 'dative':
      return one(isVerb(tree, token) ? readPredicate(tree, token).dative : null);
    case 'owner':
      return ownersOf(tree, token);
    case 'above':
      return one(nounAbove(tree, token));
    case 'clause':
      return clausesUnder(tree, token);
    case 'last:to':
      return lastPhrase(tree, token, 'to');
    default:
      return phrasesBeside(tree, token, prepositionsOf(step));
  }
}

/** What is done for somebody's good is not asked of them: "demanded that Soto be released". */
const FAVOURS = new Set(
  'release free reinstate restore spare protect compensate hear rescue evacuate'.split(' '),
);

/** Who is told of as doing, or as held to, what a clause asks for. */
function doerOf(tree: Tree, verb: number): number | undefined {
  const { isPassive, subject } = readPredicate(tree, verb);
  return isPassive && FAVOURS.has(lemmaAt(tree, verb))
    ? (subject ?? undefined)
    : surfaceSubject(tree, verb)?.token;
}

/** Also one that the parser takes for an aside: "the need for Chad to act". */
function clausesUnder(tree: Tree, token: number): readonly number[] {
  const own = childrenBy(tree, token, 'acl', 'relcl', 'ccomp', 'xcomp');
  return own.length > 0
    ? own
    : childrenBy(tree, token, 'advcl').filter((c) => isForClause(tree, c));
}

/** Of "a state of siege in Chad" and "a series of raids on Chad", the phrase may hang on the noun that only measures. */
function phrasesBeside(
  tree: Tree,
  token: number,
  prepositions: readonly string[],
): readonly number[] {
  const own = prepObjects(tree, token, prepositions);
  const measure = nounAbove(tree, token);
  return own.length > 0 || measure === null || !isMeasure(tree, measure)
    ? own
    : prepObjects(tree, measure, prepositions);
}

/** The clauses that complete a verb: "said that …", "urged X to …", "…, X said". */
export function clausesOf(tree: Tree, verb: number): readonly number[] {
  const adjectives = childrenBy(tree, verb, 'acomp');
  const own = [verb, ...adjectives]
    .flatMap((head) => childrenBy(tree, head, 'ccomp', 'xcomp'))
    .filter((c) => !isNameAttribute(tree, c));
  if (own.length > 0) return own;
  if (depAt(tree, verb) === 'parataxis') return [headOf(tree, verb)];
  return childrenBy(tree, verb, 'parataxis', 'advcl').filter(
    (c) => depAt(tree, c) === 'parataxis' || isForClause(tree, c) || isInfinitival(tree, c),
  );
}

/** A noun can be a clause's head only with a subject of its own. */
function isNameAttribute(tree: Tree, i: number): boolean {
  return tagAt(tree, i).startsWith('NN') && childBy(tree, i, 'nsubj', 'cop', 'aux') === null;
}

function isForClause(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, 'mark').some((c) => tree.tokens[c]?.text === 'for');
}

function one(token: number | null | undefined): readonly number[] {
  return token === null || token === undefined ? [] : [token];
}
