import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import {
  childrenBy,
  depAt,
  headOf,
  lemmaAt,
  tagAt,
  textAt,
  verbOver,
  type Tree,
} from '../../extract/syntax/tree.ts';
import {
  joinedBefore,
  matrixSubject,
  ownSubject,
  ownerOfWhole,
  possessorAbove,
} from './antecedents.ts';
import { actingMeanwhile, askedBefore, sameBefore } from './control.ts';
import { isThankedFor, objectBefore, personBlamed } from './blamed.ts';
import { clauseMates } from './mates.ts';
import type { Book } from '../book.ts';
import { abstain, found, type Finding } from './finding.ts';
import type { Candidate, History, Place, Referent } from './history.ts';
import type { Gender } from '../people/people.ts';
import { isFraming, speakerBefore, startOfSentence } from './framing.ts';
import type { Pronoun, PronounContext } from './pronoun.ts';
import { pronounClass, pronounGender } from './pronounWords.ts';

const PERSON_REACH = 4;
const THING_REACH = 2;
const PAIR_REACH = 2;
const MARGIN = 1;

/** Whom a pronoun stands for. */
export function resolvePronoun(
  context: PronounContext,
  tree: Tree,
  token: number,
  at: Place,
): Finding {
  const { book, cast, history } = context;
  const word = textAt(tree, token);
  const pronoun = { book, cast, history, tree, token, at };
  switch (pronounClass(word)) {
    case 'person':
      return resolvePerson(pronoun, pronounGender(word));
    case 'thing':
      return resolveThing(pronoun);
    case 'plural':
      return resolvePlural(pronoun);
    case 'first':
      return abstain('first-person', 'whoever is speaking');
    case 'second':
      return abstain('second-person', 'whoever is spoken to');
    case null:
      return abstain('no-actor', 'no pronoun');
  }
}

function resolvePerson(pronoun: Pronoun, gender: Gender | null): Finding {
  const { book, cast, history, tree, at } = pronoun;
  const matrix = matrixSubject(pronoun, ['person']);
  const isOther = (entity: EntityId): boolean => {
    const known = cast.people.find((p) => p.id === entity)?.gender ?? null;
    return known !== null && gender !== null && known !== gender;
  };
  const praised = personBlamed(pronoun);
  if (praised !== null && !isOther(praised)) return found('the one that the act is about', praised);
  const whole = ownerOfWhole(pronoun);
  if (whole !== null && !isOther(whole)) return found('whose the whole of it is', whole);
  const traveller = isThere(pronoun) ? possessorAbove(pronoun, ['person']) : null;
  if (traveller !== null && !isOther(traveller)) return found('whose the visit is', traveller);
  const beside = joinedBefore(pronoun);
  if (beside !== null && !isOther(beside)) return found('the one whom it stands beside', beside);
  const isThanked = isThankedFor(pronoun);
  if (matrix !== null && !isOther(matrix) && !isThanked)
    return found('the subject of the clause around it', matrix);
  const barred = clauseMates(pronoun);
  const candidates = history
    .candidates(isFraming(pronoun) ? startOfSentence(pronoun) : at, ['person'], PERSON_REACH)
    .filter(
      (c) =>
        !barred.has(c.entity) && !isOther(c.entity) && !isLabelled(history, tree, c.entity, at),
    );
  const [best] = candidates;
  const holder = holderBefore(history, at, best?.entity ?? null);
  if (holder !== null && !barred.has(holder))
    return found('the holder of the office told of last', holder);
  if (best !== undefined && isOpenSince(history, best.entity, at))
    return abstain('ambiguous', 'somebody left open stands nearer');
  return pick(candidates, `the person told of last`, book);
}

/** "her visit to Chad, where she": what is told of the place is told of whoever went there. */
function isThere({ tree, token }: Pronoun): boolean {
  const clause = headOf(tree, token);
  return (
    depAt(tree, clause) === 'relcl' &&
    childrenBy(tree, clause, 'advmod').some((c) => textAt(tree, c) === 'where')
  );
}

/** "Ana Soto: He left": whose turn it is to speak is "I", not "he". */
function isLabelled({ referents }: History, tree: Tree, entity: EntityId, at: Place): boolean {
  return referents.some(
    (r) =>
      r.block === at.block &&
      r.entities.includes(entity) &&
      tree.sentenceOf[r.token] === 0 &&
      tree.tokens[r.token + 1]?.text === ':',
  );
}

/** Whether someone in an office whom nobody is known to be has been a subject since a person last was. */
function isOpenSince({ referents }: History, entity: EntityId, at: Place): boolean {
  const before = referents.filter((r) => r.role === 'subject' && isBefore(r, at));
  const open = before.findLastIndex((r) => r.isOpen === true && !r.isPlural);
  return open > before.findLastIndex((r) => r.entities.includes(entity));
}

/** "The president of Chad left after he had met them": the only nameless holder of an office who acts in these sentences, later than this person. */
function holderBefore({ referents }: History, at: Place, person: EntityId | null): EntityId | null {
  const near = referents.filter(
    (r) => isBefore(r, at) && at.sentence - r.sentence <= 1 && r.role === 'subject',
  );
  const holders = new Set(near.filter((r) => r.isHolder === true).flatMap((r) => r.entities));
  const [only, ...others] = holders;
  if (only === undefined || others.length > 0) return null;
  const acted = near.findLastIndex((r) => r.isHolder === true && r.isEmbedded !== true);
  const isLater =
    person === null ||
    (acted >= 0 && acted > near.findLastIndex((r) => r.entities.includes(person)));
  return isLater ? only : null;
}

/** "Chad condemned the raid. Mali condemned it too": the thing that the same was done to before. */
function isSameThing(tree: Tree, token: number): boolean {
  const verb = headOf(tree, token);
  const sentence = tree.sentenceOf[token] ?? 0;
  return (
    tree.tokens[token]?.dep === 'dobj' &&
    tree.tokens.some(
      ({ i }) =>
        i < verb &&
        lemmaAt(tree, i) === lemmaAt(tree, verb) &&
        sentence - (tree.sentenceOf[i] ?? 0) <= 1 &&
        childrenBy(tree, i, 'dobj').some((o) => /^NNS?$/u.test(tagAt(tree, o))),
    )
  );
}

function resolveThing(pronoun: Pronoun): Finding {
  const { book, history, tree, token } = pronoun;
  if (isExpletive(tree, token)) return abstain('no-actor', 'an empty "it"');
  if (isSameThing(tree, token)) return abstain('no-actor', 'the thing told of before');
  const kinds: readonly EntityKind[] = ['state', 'organization'];
  const possessor = possessorAbove(pronoun, kinds);
  if (possessor !== null) return found('whose the thing around it is', possessor);
  const blamed = objectBefore(pronoun);
  if (blamed !== null) return found('the one that the act is about', blamed);
  const same = sameBefore(pronoun, kinds);
  if (same !== null) return found('the subject of its clause', same);
  const acting = actingMeanwhile(pronoun, kinds);
  if (acting === 'open') return abstain('ambiguous', 'either side may do it meanwhile');
  const [backed, ...more] = acting ?? [];
  if (backed !== undefined && more.length === 0) return found('the one that is backed', backed);
  const matrix = matrixSubject(pronoun, kinds);
  if (matrix !== null) return found('the subject of the clause around it', matrix);
  const own = ownSubject(pronoun, kinds);
  if (own !== null) return found('the subject of its clause', own);
  if (isFraming(pronoun)) return speakerBefore(pronoun, kinds);
  const barred = clauseMates(pronoun);
  const candidates = history
    .candidates(pronoun.at, kinds, THING_REACH)
    .filter((c) => !barred.has(c.entity));
  return pick(candidates, 'the state or body told of last', book);
}

function resolvePlural(pronoun: Pronoun): Finding {
  const { history, tree, token, at } = pronoun;
  const asked = askedBefore(pronoun);
  if (asked !== null) return resolveAsked(pronoun, asked);
  const acting = actingMeanwhile(pronoun, ['state', 'organization']);
  if (acting !== null && acting !== 'open') return many('those who are backed', acting);
  const groups = history.referents.filter(
    (r) =>
      isBefore(r, at) &&
      r.isPlural &&
      r.isOpen !== true &&
      at.sentence - r.sentence <= PAIR_REACH &&
      !r.kinds.includes('place'),
  );
  const isSubject = depAt(tree, token).startsWith('nsubj');
  const talk = isSubject ? lastTalk(history, at) : undefined;
  const isInner = (r: Referent): boolean => talk !== undefined && r.isEmbedded === true;
  const subject = isSubject
    ? groups.findLast((r) => r.role === 'subject' && !isInner(r))
    : undefined;
  const owners = isSubject ? undefined : ownersInClause(pronoun, groups);
  const group = subject ?? talk ?? owners ?? groups.at(-1);
  const isLand = isSubject && group?.role === 'other' && group.kinds.every((k) => k === 'state');
  if (isLand) return abstain('ambiguous', 'only where something is or whom it is about');
  if (group !== undefined && areOpenSince(history, group, at))
    return abstain('ambiguous', 'others left open stand nearer');
  if (group !== undefined) return many('those told of together last', group.entities);
  const own = ownSubject(pronoun, ['organization', 'state']);
  if (own !== null) return found('the subject of its clause', own);
  return abstain('unknown-pronoun', 'no group before it');
}

/** Those who are asked to do a thing do it with what is theirs; where they stay open, so does that. */
function resolveAsked({ history, at }: Pronoun, asked: number): Finding {
  const told = history.referents.findLast((r) => r.block === at.block && r.token === asked);
  return told === undefined || told.entities.length === 0
    ? abstain('ambiguous', 'those who are asked stay open')
    : many('those who are asked', told.entities);
}

/** "The two met by the sea before their talks with Chad and Mali": the clause's own plural subject, unless its object is plural too. */
function ownersInClause(
  { tree, token, at }: Pronoun,
  groups: readonly Referent[],
): Referent | undefined {
  const verb = depAt(tree, token) === 'poss' ? verbOver(tree, token) : null;
  const here = groups.filter((r) => r.block === at.block && r.sentence === at.sentence);
  if (verb === null || here.some((r) => r.role === 'object')) return undefined;
  const subjects = childrenBy(tree, verb, 'nsubj', 'nsubjpass');
  return here.find((r) => subjects.includes(r.token));
}

/** "Officials agreed. They …": people in an office whom nobody is known to be, told of since. */
function areOpenSince({ referents }: History, group: Referent, at: Place): boolean {
  return referents.some(
    (r) =>
      r.isOpen === true &&
      r.isPlural &&
      r.role === 'subject' &&
      isBefore(r, at) &&
      at.sentence - r.sentence <= PAIR_REACH &&
      isBefore(group, r),
  );
}

/** Those who were told of last as talking with each other, while no other talk was told of. */
export function lastTalk({ referents }: History, at: Place): Referent | undefined {
  return referents.findLast((r) => r.isTalk === true && isBefore(r, at));
}

/** Whether a reference stands before a place. */
export function isBefore(r: Referent, at: Place): boolean {
  return r.block < at.block || (r.block === at.block && r.token < at.token);
}

/** A finding of all these, or none when there are none. */
export function many(why: string, entities: readonly EntityId[]): Finding {
  const [first, ...rest] = entities;
  return first === undefined ? abstain('unknown-pronoun', why) : found(why, first, ...rest);
}

function pick(candidates: readonly Candidate[], why: string, book: Book): Finding {
  const [best, second] = candidates;
  if (best === undefined) return abstain('unknown-pronoun', 'nobody before it fits');
  if (second !== undefined && best.score - second.score < MARGIN) {
    return abstain(
      'ambiguous',
      `${book.actor(best.entity, '').name} or ${book.actor(second.entity, '').name}`,
    );
  }
  return found(why, best.entity);
}

/** "it is clear that", "it would be wrong to". */
function isExpletive(tree: Tree, token: number): boolean {
  if (tree.tokens[token]?.dep === 'expl') return true;
  const verb = headOf(tree, token);
  if (tree.tokens[verb]?.lemma !== 'be') return false;
  const hasClause = childrenBy(tree, verb, 'ccomp', 'xcomp', 'csubj', 'advcl').some(
    (c) => c > verb,
  );
  return hasClause && childrenBy(tree, verb, 'acomp').length > 0;
}
