import type { Actor } from '../../model/entity.ts';
import type { Act } from '../../model/ontology.ts';
import { readModality, type Modality } from './reality/modality.ts';
import type { ActorRole } from '../resolve/types.ts';
import { awaitedParty, bearerOf } from './behind.ts';
import {
  authorsOf,
  contentNouns,
  isEachOther,
  ownersOf,
  prepObjects,
  supportOf,
} from './syntax/phrase.ts';
import { isFactual, isOnlyTalkedOf } from './reality/factual.ts';
import { isToOwnStaff, isWithOthers, metBy, needsPartner } from './partners.ts';
import { isOnTrial } from './reality/tried.ts';
import {
  crossesQuote,
  isOther,
  NOBODY,
  ofKind,
  onSide,
  standing,
  unique,
  type Party,
} from './parties.ts';
import { slot, type Situation } from './rules/slots.ts';
import type { Speakers } from './speech/speakers.ts';
import { depAt, headOf, subtreeOf, tagAt, textAt, type Tree } from './syntax/tree.ts';
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
  | 'on-trial'
  | 'unreal'
  | 'polarity';
export type Outcome = { readonly frame: Frame } | { readonly refusal: Refusal };

/** Fills a situation's roles; refuses when the rule needs one that cannot be had. */
export function fillFrame(tree: Tree, situation: Situation, act: Act, speakers: Speakers): Outcome {
  const { rule } = situation;
  if (isOnlyTalkedOf(tree, situation, act)) return { refusal: 'unreal' };
  const source = partyOf(tree, situation, sourcePaths(tree, situation), speakers, 'source', []);
  if (source.actors.length === 0) return { refusal: 'no-source' };
  if (source.actors.every((a) => a.kind === 'person') && isOnTrial(tree, situation.trigger))
    return { refusal: 'on-trial' };
  if (rule.isFact && !isFactual(tree, situation.trigger, source.path.startsWith('support')))
    return { refusal: 'unreal' };
  const modality = readModality(tree, carrierOf(tree, situation, source.path));
  if (rule.polarity === 'negative' && !modality.isNegated) return { refusal: 'polarity' };
  const named = namedParty(tree, situation, act, speakers, source);
  const isMutual = source.actors.length > 1 && isOnEachOther(tree, situation);
  const behind = named.actors.length > 0 ? named : bearerOf(tree, situation, act, speakers, source);
  const told = ofKind(
    behind.actors.length > 0 ? behind : awaitedParty(tree, situation, act, speakers, source.actors),
    rule,
  );
  const target = isMutual ? source : isSharedAim(act, source, told) ? NOBODY : told;
  const sided = onSide(target, source, rule.side);
  if (sided.actors.length < target.actors.length) return { refusal: 'wrong-side' };
  if ((rule.needs.includes('target') || isOfAnybody(tree, situation)) && sided.actors.length === 0)
    return { refusal: 'no-target' };
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
  if (sided.actors.length === 0 && isToOwnStaff(tree, situation, act))
    return { refusal: 'same-party' };
  const content = contentOf(tree, situation);
  if (rule.needs.includes('content') && content === null) return { refusal: 'no-content' };
  const parties = [...source.tokens, ...sided.tokens];
  return {
    frame: {
      situation,
      act,
      modality,
      sources: metBy(tree, situation, act, source.actors, sided, speakers),
      targets: sided.actors,
      parties,
      content,
    },
  };
}

/** "including those backed by Chad": of whom nothing is known but that. */
function isOfAnybody(tree: Tree, { trigger }: Situation): boolean {
  return depAt(tree, trigger) === 'acl' && ANYBODY.has(textAt(tree, headOf(tree, trigger)));
}

const ANYBODY = new Set(['those', 'all', 'anyone', 'anybody', 'any', 'others', 'some']);

/** "Chad and Mali agreed to work with Niger": they agreed with each other, and Niger is a part of what they will do. */
function isSharedAim(act: Act, source: Party, target: Party): boolean {
  const sides = new Set(source.actors.map((a) => a.country));
  return act.isReciprocal && sides.size > 1 && target.path.startsWith('clause.');
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

/** Of the rule's paths to its target, the first that names somebody on the side it wants; else whoever was named first. */
function namedParty(
  tree: Tree,
  situation: Situation,
  act: Act,
  speakers: Speakers,
  source: Party,
): Party {
  const { rule } = situation;
  const role = rule.takesPlace ? 'target' : 'about';
  const found = rule.target
    .map((path) => partyOf(tree, situation, [path], speakers, role, source.actors))
    .map((party) => standing(party, act, rule))
    .filter((party) => party.actors.length > 0);
  const fitting = found.find((party) => onSide(party, source, rule.side).actors.length > 0);
  return fitting ?? found[0] ?? NOBODY;
}

/** Only a state arrests or sentences people on its land: "was jailed in Chad". */
const GROUND = 'prep:in';

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
    const isGround = role === 'source' && path === GROUND;
    const asked = isGround ? 'about' : role;
    const named = tokens
      .flatMap((token) => measured(tree, situation, token, speakers, asked))
      .filter((actor) => !isGround || actor.kind === 'state');
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

function isOnEachOther(tree: Tree, situation: Situation): boolean {
  const { target } = situation.rule;
  return target.some((path) => slot(tree, situation, path).some((t) => isEachOther(tree, t)));
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

function contentOf(tree: Tree, situation: Situation): TokenRange | null {
  for (const path of situation.rule.content) {
    const heads = slot(tree, situation, path).filter(
      (h) => h !== situation.trigger && !isFronted(situation, path, h),
    );
    if (heads.length === 0) continue;
    const ranges = heads.map((h) => subtreeOf(tree, h, (c) => c === situation.trigger));
    return {
      from: Math.min(...ranges.map((r) => r.from)),
      to: endOfWord(tree, Math.max(...ranges.map((r) => r.to))),
    };
  }
  return null;
}

/** "To that end, Chad committed to help": what stands in front is why, not what. */
function isFronted({ trigger }: Situation, path: string, head: number): boolean {
  return path.startsWith('prep:') && head < trigger;
}

/** "the de-escalation": a word that hyphens hold together is not cut. */
function endOfWord({ tokens }: Pick<Tree, 'tokens'>, to: number): number {
  const [last, hyphen, rest] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  const isGlued = hyphen?.text === '-' && hyphen.start === last?.end && rest?.start === hyphen.end;
  return isGlued ? endOfWord({ tokens }, to + 2) : to;
}
