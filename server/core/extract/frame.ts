import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import { readModality, type Modality } from './reality/modality.ts';
import type { ActorRole } from '../resolve/types.ts';
import { bearersOf, patientsOf, standpointsOf } from './bearers.ts';
import {
  authorsOf,
  contentNouns,
  isEachOther,
  ownersOf,
  prepObjects,
  supportOf,
} from './syntax/phrase.ts';
import { isFactual, isOnlyTalkedOf } from './reality/factual.ts';
import { isInside } from './syntax/quotes.ts';
import { isWithOthers, needsPartner } from './partners.ts';
import type { Rule } from './rules/rule.ts';
import { isUnofficial } from './sides.ts';
import { slot, type Situation } from './rules/slots.ts';
import type { Speakers } from './speech/speakers.ts';
import { depAt, isNoun, subtreeOf, tagAt, type Tree } from './syntax/tree.ts';
import type { TokenRange } from '../../model/annotation.ts';

/** One act with its parties known. */
export interface Frame {
  readonly situation: Situation;
  readonly act: Act;
  readonly modality: Modality;
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
  /** Tokens of the noun phrases that named them. */
  readonly parties: readonly number[];
  readonly content: TokenRange | null;
}

/** Why a trigger gave no event: counted, never guessed around. */
export type Refusal =
  | 'no-source'
  | 'no-target'
  | 'no-content'
  | 'no-partner'
  | 'same-party'
  | 'wrong-side'
  | 'unreal'
  | 'polarity';
export type Outcome = { readonly frame: Frame } | { readonly refusal: Refusal };

interface Party {
  readonly actors: readonly Actor[];
  readonly tokens: readonly number[];
  readonly path: string;
}
const NOBODY: Party = { actors: [], tokens: [], path: '' };

/** Fills a situation's roles; refuses when the rule needs one that cannot be had. */
export function fillFrame(tree: Tree, situation: Situation, act: Act, speakers: Speakers): Outcome {
  const { rule } = situation;
  if (isOnlyTalkedOf(tree, situation, act)) return { refusal: 'unreal' };
  const source = partyOf(tree, situation, sourcePaths(tree, situation), speakers, 'source', []);
  if (source.actors.length === 0) return { refusal: 'no-source' };
  if (rule.isFact && !isFactual(tree, situation.trigger, source.path.startsWith('support')))
    return { refusal: 'unreal' };
  const modality = readModality(tree, carrierOf(tree, situation, source.path));
  if (rule.polarity === 'negative' && !modality.isNegated) return { refusal: 'polarity' };
  const role = rule.takesPlace ? 'target' : 'about';
  const named = standing(
    partyOf(tree, situation, rule.target, speakers, role, source.actors),
    act,
    rule,
  );
  const isMutual = source.actors.length > 1 && isOnEachOther(tree, situation);
  const told =
    named.actors.length > 0 ? named : bearerOf(tree, situation, act, speakers, source.actors);
  const target = isMutual ? source : told;
  const sided = onSide(target, source, rule.side);
  if (sided.actors.length < target.actors.length) return { refusal: 'wrong-side' };
  if (rule.needs.includes('target') && sided.actors.length === 0) return { refusal: 'no-target' };
  if (
    act.isReciprocal &&
    sided.actors.length === 0 &&
    source.actors.length < 2 &&
    needsPartner(act, rule)
  )
    return { refusal: 'no-partner' };
  if (rule.needs.includes('partner') && sided.actors.length === 0 && source.actors.length < 2)
    return { refusal: 'no-partner' };
  if (sided.actors.length === 0 && source.actors.length > 1 && isWithOthers(tree, situation, act))
    return { refusal: 'no-partner' };
  const content = contentOf(tree, situation);
  if (rule.needs.includes('content') && content === null) return { refusal: 'no-content' };
  const parties = [...source.tokens, ...sided.tokens];
  return {
    frame: {
      situation,
      act,
      modality,
      sources: source.actors,
      targets: sided.actors,
      parties,
      content,
    },
  };
}

/** A noun's own doer makes it a fact; one borrowed from the verb beside it is as real as that verb. */
function carrierOf(tree: Tree, situation: Situation, path: string): number {
  if (!path.startsWith('support')) return situation.support;
  return supportOf(tree, situation.trigger) ?? situation.support;
}

/** In the passive without an agent, a carried noun's owner acts: "Moscow's warning was issued". */
function sourcePaths(tree: Tree, situation: Situation): readonly string[] {
  const { rule, predicate, noun } = situation;
  const isAgentless =
    predicate?.isPassive === true &&
    predicate.subject === null &&
    depAt(tree, situation.trigger) !== 'amod';
  const isSufferer = rule.target.includes('object');
  return isAgentless && !isSufferer && noun !== null && ownersOf(tree, noun).length > 0
    ? [...rule.source, 'object.owner']
    : rule.source;
}

/** The first path that names somebody who is not already the other party. */
function partyOf(
  tree: Tree,
  situation: Situation,
  paths: readonly string[],
  speakers: Speakers,
  role: ActorRole,
  others: readonly Actor[],
): Party {
  for (const path of paths) {
    const tokens = slot(tree, situation, path).filter((t) => !crossesQuote(situation, t, speakers));
    const named = tokens.flatMap((token) => measured(tree, situation, token, speakers, role));
    const found =
      named.length === 0 && role === 'source' ? authors(tree, situation, tokens, speakers) : named;
    const actors = unique(found).filter((a) => isOther(a, others, path));
    if (actors.length > 0) return { actors, tokens, path };
    if (role === 'source' && tokens.some((t) => isSomebody(tree, t))) return NOBODY;
  }
  return NOBODY;
}

/** Whom a noun names, or behind a measure the noun that counts: "dozens of Chadian troops". */
function measured(
  tree: Tree,
  { block }: Situation,
  token: number,
  speakers: Speakers,
  role: ActorRole,
): readonly Actor[] {
  const isCount = tagAt(tree, token) === 'CD' && prepObjects(tree, token, ['of']).length > 0;
  const own = isCount ? [] : speakers.actors({ block, token }, role);
  if (own.length > 0) return own;
  return contentNouns(tree, token)
    .filter((noun) => noun !== token)
    .flatMap((noun) => speakers.actors({ block, token: noun }, role));
}

/** Meetings, pledges and statements are with and to those named, not with whoever a topic belongs to. */
const NAMED_ONLY = new Set(['CONSULT', 'STATEMENT', 'COOPERATE', 'AGREE']);
/** Acts that are done on the ground: done to what stands there, they are done to whose ground it is. */
const ON_GROUND = new Set(['ASSAULT', 'COERCE', 'AID', 'YIELD', 'MOBILIZE', 'SANCTION']);
const PLACES = 'prep:in|at|near|across|into|throughout';

/** Where the target is a thing or deed, whoever it belongs to, or whose land it is done on. */
function bearerOf(
  tree: Tree,
  situation: Situation,
  act: Act,
  speakers: Speakers,
  others: readonly Actor[],
): Party {
  if (NAMED_ONLY.has(act.plover) || isAmong(act, situation.rule, others)) return NOBODY;
  const isOnGround = ON_GROUND.has(act.plover);
  const paths = situation.rule.target;
  const heads = paths.flatMap((path) => headsOf(tree, situation, path));
  const places = isOnGround && paths.length > 0 ? slot(tree, situation, PLACES) : [];
  const candidates = [
    ...heads.flatMap((head) =>
      head === situation.noun
        ? patientsOf(tree, head, act.plover)
        : bearersOf(tree, head, act.plover),
    ),
    ...(isOnGround ? heads.flatMap((head) => standpointsOf(tree, head)) : []),
    ...places.flatMap((place) => [place, ...standpointsOf(tree, place)]),
  ].filter((t) => !crossesQuote(situation, t, speakers));
  for (const token of candidates) {
    const found = speakers.actors({ block: situation.block, token }, 'target');
    const actors = unique(found).filter((a) =>
      a.kind === 'place' ? isContested(act, a, others) : isOther(a, others, 'object.owner'),
    );
    if (actors.length > 0) return { actors, tokens: [token], path: 'object.owner' };
  }
  return NOBODY;
}

function isOnEachOther(tree: Tree, situation: Situation): boolean {
  const { target } = situation.rule;
  return target.some((path) => slot(tree, situation, path).some((t) => isEachOther(tree, t)));
}

/** Several who act with or on each other need nobody else. */
function isAmong(act: Act, rule: Rule, sources: readonly Actor[]): boolean {
  return (act.isReciprocal || rule.isMutual) && sources.length > 1;
}

/** The nouns along a path: whoever "object.prep:on" does not find may still be told of beside the object. */
function headsOf(tree: Tree, situation: Situation, path: string): readonly number[] {
  const steps = path.split('.');
  const tokens = steps.flatMap((_, n) =>
    slot(tree, situation, steps.slice(0, steps.length - n).join('.')),
  );
  return tokens.filter((t) => isNoun(tree, t));
}

/** Force is used against a place as such, be it one's own; all else there is done for or to somebody else. */
function isContested(act: Act, place: Actor, others: readonly Actor[]): boolean {
  if (act.plover === 'ASSAULT' || act.plover === 'COERCE') return true;
  return ON_GROUND.has(act.plover) && others.every((o) => o.country !== place.country);
}

/** A pronoun or name that stays open: somebody acts, and it is nobody else further off. */
function isSomebody(tree: Tree, i: number): boolean {
  return tagAt(tree, i).startsWith('PRP') || tagAt(tree, i).startsWith('NNP');
}

/** "a statement condemning …": those who issued it condemn. */
function authors(
  tree: Tree,
  situation: Situation,
  tokens: readonly number[],
  speakers: Speakers,
): readonly Actor[] {
  return tokens
    .flatMap((token) => authorsOf(tree, token))
    .flatMap((token) => speakers.actors({ block: situation.block, token }, 'source'));
}

/** A verb within a quotation borrows no subject from outside of it; one that it has of its own it may. */
function crossesQuote(situation: Situation, token: number, speakers: Speakers): boolean {
  if (situation.predicate?.via === 'own') return false;
  const quote = speakers.quotes(situation.block).find((q) => isInside(q, situation.trigger));
  return quote !== undefined && !isInside(quote, token);
}

/** What a thing belongs to is a target only when it is somebody else's: "voiced support for its policy". */
function isOther(actor: Actor, others: readonly Actor[], path: string): boolean {
  const isDirect = !path.includes('.') || actor.kind === 'person' || actor.kind === 'organization';
  return others.every(
    (o) =>
      o.id !== actor.id &&
      (isDirect || o.country === null || o.country !== actor.country || isUnofficial(o)),
  );
}

/** Land that only places a thing can be attacked or fed; one agrees with nobody there. Some acts are done to people only. */
function standing(party: Party, act: Act, rule: Rule): Party {
  const isNamedItself = act.quad.endsWith('conflict') && !party.path.includes('.');
  const isLand = isNamedItself || rule.takesPlace || ON_GROUND.has(act.plover);
  const actors = party.actors.filter(
    ({ kind }) => (isLand || kind !== 'place') && rule.whom?.includes(kind) !== false,
  );
  return actors.length === party.actors.length ? party : { ...party, actors };
}

function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((a) => [a.id, a])).values()];
}

function onSide(target: Party, source: Party, side: 'any' | 'own' | 'other'): Party {
  if (side === 'any') return target;
  const own = new Set(source.actors.map((a) => a.country));
  return {
    ...target,
    actors: target.actors.filter(
      (a) => (a.country !== null || a.kind === 'place') && own.has(a.country) === (side === 'own'),
    ),
  };
}

function contentOf(tree: Tree, situation: Situation): TokenRange | null {
  for (const path of situation.rule.content) {
    const heads = slot(tree, situation, path).filter((h) => h !== situation.trigger);
    if (heads.length === 0) continue;
    const ranges = heads.map((h) => subtreeOf(tree, h, (c) => c === situation.trigger));
    return {
      from: Math.min(...ranges.map((r) => r.from)),
      to: Math.max(...ranges.map((r) => r.to)),
    };
  }
  return null;
}
