import { abstain, found, type Finding } from '../reference/finding.ts';
import type { Book } from '../book.ts';
import type { Context } from '../reference/context.ts';
import type { Place } from '../reference/history.ts';
import { bodyOf, isAbroad, isHeadOf, isOnItsOwn, type OwnerRef } from './offices.ts';
import {
  depAt,
  firstConjunct,
  headOf,
  lemmaAt,
  textAt,
  type Tree,
} from '../../extract/syntax/tree.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Person } from '../people/people.ts';
import type { Owner, Phrase } from '../phrases/phrases.ts';
import type { Reading } from '../phrases/reading.ts';

/** The owner of an office or body, resolved; null when there is none or it stays open. */
export function resolveOwner(
  context: Context,
  reading: Reading,
  owner: Owner | null,
  at: Place,
): OwnerRef | null {
  if (owner === null) return null;
  const { book, cast } = context;
  if (owner.kind === 'sense') {
    const { sense } = owner;
    if (!('entity' in sense)) return null;
    const state = sense.kind === 'place' ? book.byCode(sense.code) : null;
    const entity = state ?? book.known(sense.entity);
    return { entity, code: book.countryOf(entity) };
  }
  const entities = entitiesOf(context, reading, owner, at);
  if (entities === null || entities.length > 1) return null;
  const [entity] = entities;
  const code = book.countryOf(entity);
  if (book.kindOf(entity) !== 'person') return { entity, code };
  const state = code === null ? null : book.byCode(code);
  if (state === null) return null;
  const person = cast.people.find((p) => p.id === entity);
  return { entity: sideOf(book, person, { entity: state, code }), code };
}

function entitiesOf(
  context: Context,
  reading: Reading,
  owner: Exclude<Owner, { kind: 'sense' }>,
  at: Place,
): Finding['entities'] {
  switch (owner.kind) {
    case 'phrase':
      return context.resolve(reading, owner.phrase, at).entities;
    case 'pronoun':
      return context.pronounAt(reading, owner.token).entities;
    case 'known':
      return [owner.entity];
  }
}

/** The spokesman of an opposition leader speaks for the opposition, not for the state. */
function sideOf(book: Book, person: Person | undefined, state: OwnerRef): EntityId {
  const [slot, ...others] = person?.slots ?? [];
  const isOfGroup = slot !== undefined && others.length === 0 && isOnItsOwn(slot);
  return isOfGroup ? bodyOf(book, slot, state, null) : state.entity;
}

/** "with Prime Minister Ito, Foreign Minister Abe and …": those who are met together are of one side. */
export function ownerBeside(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  slot: string,
): OwnerRef | null {
  const { tree, heads } = reading;
  const codes = new Set<string>();
  let at = heads.get(phrase) ?? phrase.from;
  let count = 1;
  for (; depAt(tree, at) === 'conj' && headOf(tree, at) !== at; count += 1) {
    at = headOf(tree, at);
    const { entities } = context.pronounAt(reading, at);
    const code = entities?.length === 1 ? context.book.countryOf(entities[0]) : null;
    if (code !== null) codes.add(code);
  }
  const [code, ...others] = codes;
  const isJoined = depAt(tree, at) === 'pobj' || count > 2 || (isFoe(slot) && count > 1);
  const isOneSide = isJoined && others.length === 0;
  const isUnder =
    !isHeadOf(slot) || /\b(?:secretary|minister|director|commissioner)$/iu.test(phrase.title ?? '');
  return isOneSide && isUnder ? ownerFromCode(context.book, code ?? null) : null;
}

/** "President Kiir and opposition leader Machar": who stands against a state beside its head is of the same. */
function isFoe(slot: string): boolean {
  return slot === 'opposition' || slot === 'rebels';
}

/** "a U.S. delegation led by Deputy Secretary Ola Lind and …": who leads it is of whose it is. */
export function ownerOfLed(context: Context, reading: Reading, phrase: Phrase): OwnerRef | null {
  const { tree, heads } = reading;
  const at = firstConjunct(tree, heads.get(phrase) ?? phrase.from);
  const verb = headOf(tree, headOf(tree, at));
  const isLeader = depAt(tree, headOf(tree, at)) === 'agent' && LEADING.has(lemmaAt(tree, verb));
  if (!isLeader || depAt(tree, verb) !== 'acl') return null;
  const { entities } = context.pronounAt(reading, headOf(tree, verb));
  return entities?.length === 1
    ? ownerFromCode(context.book, context.book.countryOf(entities[0]))
    : null;
}

const LEADING = new Set(['lead', 'head', 'chair']);

/** A state or body by its code, as an owner. */
export function ownerFromCode(book: Book, code: string | null): OwnerRef | null {
  const entity = code === null ? null : book.byCode(code);
  return entity === null ? null : { entity, code };
}

/** "The regional leaders" are none of those of one state who were told of before. */
const OTHERS: ReadonlySet<string> = new Set(
  'regional world foreign other global western'.split(' '),
);

/** "the delegation" after "a U.S. delegation": what the same word meant when it was owned. */
export function recallOwned({ owned }: Context, { tree }: Reading, phrase: Phrase): Finding | null {
  const finding = owned.get(keyOf(tree, phrase));
  if (finding === undefined || OTHERS.has(tree.words[phrase.from - 1] ?? '')) return null;
  return { ...finding, why: `the same as before: ${finding.why}` };
}

/** Notes what an owned noun means. */
export function noteOwned(
  { owned }: Context,
  { tree }: Reading,
  phrase: Phrase,
  finding: Finding,
): Finding {
  if (finding.entities !== null) owned.set(keyOf(tree, phrase), finding);
  return finding;
}

const IN_TURN = new Set(['incoming', 'outgoing']);

/** By its last word; "the incoming administration" is whatever came in by another word, and not the one in office. */
function keyOf(tree: Tree, { from, to, sense }: Phrase): string {
  const turn = textAt(tree, from - 1);
  return IN_TURN.has(turn) && sense?.kind === 'slot'
    ? `${turn} ${sense.slot}`
    : lemmaAt(tree, to - 1);
}

/** Whose an unowned organ is: the one named before, the state that the text is about, the dateline's; not the other side's. */
export function inferOwner(
  context: Context,
  slot: string,
  at: Place,
  otherSide: string | null,
): Finding {
  const { book, history } = context;
  const same = history
    .candidates(at, ['organization'], Infinity)
    .filter((c) => otherSide === null || book.countryOf(c.entity) !== otherSide)
    .find((c) => c.entity.endsWith(`:${slot}`));
  if (same !== undefined) return found(`the ${slot} told of before`, same.entity);
  const owner = isOnItsOwn(slot) ? null : guessOwner(context, slot, at, otherSide);
  return owner === null
    ? abstain('ambiguous', `whose ${slot} stays open`)
    : found(`${slot} of the state that the text is about`, bodyOf(book, slot, owner, null));
}

/** The state whose office an unowned title is: the publisher's, its organ's, that of the state that the text is about, or the dateline's where it acts or no state does. */
export function guessOwner(
  { book, history, datelineCode, issuerCode }: Context,
  slot: string,
  at: Place,
  otherSide: string | null,
): OwnerRef | null {
  if (issuerCode !== null && issuerCode !== otherSide) return ownerFromCode(book, issuerCode);
  const same = history
    .candidates(at, ['organization'], Infinity)
    .filter((c) => otherSide === null || book.countryOf(c.entity) !== otherSide)
    .find((c) => c.entity.endsWith(`:${slot}`) || c.entity.includes(`:${slot}-`));
  if (same !== undefined) return ownerFromCode(book, book.countryOf(same.entity));
  if (isAbroad(slot)) return null;
  const home = history.home(otherSide === null ? null : book.byCode(otherSide));
  if (home !== null) return ownerFromCode(book, book.countryOf(home));
  const here = datelineCode === otherSide ? null : ownerFromCode(book, datelineCode);
  return here !== null && history.mayAct(here.entity) ? here : null;
}

/** Heads of state and government are named where a text speaks of their state, often as the host: the other state near by. */
export function guessHeadOwner({ book, history }: Context, at: Place): OwnerRef | null {
  const home = history.home();
  const here = history.referents.findLast((r) => {
    const isBefore = r.sentence === at.sentence && r.token < at.token;
    return isBefore && r.kinds[0] === 'state' && r.entities[0] !== home;
  });
  const [best, second] = history.candidates(at, ['state'], 1).filter((c) => c.entity !== home);
  const isOpen = second !== undefined && (best?.score ?? 0) - second.score < 1;
  const entity = here?.entities[0] ?? (isOpen ? undefined : best?.entity);
  return entity === undefined ? null : ownerFromCode(book, book.countryOf(entity));
}
