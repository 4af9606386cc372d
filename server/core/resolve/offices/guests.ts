import { childBy, depAt, headOf, lemmaAt, textAt } from '../../extract/syntax/tree.ts';
import { quickCode } from '../people/namings.ts';
import type { Context } from '../reference/context.ts';
import type { OwnerRef } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { wordsOf, type Reading } from '../phrases/reading.ts';
import { firstJoined } from '../reference/joined.ts';
import { otherSideOf } from '../reference/talks.ts';

const HOSTING = new Set(['summon', 'receive', 'expel']);

/** Who summons "the Russian ambassador to Seoul", or where he is summoned to, is South Korean: an envoy is summoned by the host. */
export function hostOfGuest(context: Context, reading: Reading, phrase: Phrase): OwnerRef | null {
  const { tree, heads, phraseAt } = reading;
  const head = heads.get(phrase) ?? phrase.from;
  const isActing = depAt(tree, head) === 'nsubj';
  const isWhither = depAt(tree, head) === 'pobj' && textAt(tree, headOf(tree, head)) === 'to';
  const verb = isWhither ? headOf(tree, headOf(tree, head)) : headOf(tree, head);
  if (!(isActing || isWhither) || !isHosting(reading, verb)) return null;
  const object = childBy(tree, verb, isWhither ? 'nsubjpass' : 'dobj');
  const guest = object === null ? undefined : phraseAt.get(object);
  if (guest === undefined || !isEnvoy(guest)) return null;
  const own = quickCode(guest.owner) ?? codeOfBearer(context, reading, guest);
  const named = quickCode(guest.host);
  return ownerFromCode(
    context.book,
    named ?? (own === null ? null : context.hosts.get(own)) ?? null,
  );
}

/** "summoned", and "called in" with its particle. */
function isHosting({ tree }: Reading, verb: number): boolean {
  const particle = childBy(tree, verb, 'prt');
  const isCalledIn =
    lemmaAt(tree, verb) === 'call' && particle !== null && textAt(tree, particle) === 'in';
  return HOSTING.has(lemmaAt(tree, verb)) || isCalledIn;
}

function isEnvoy({ sense }: Phrase): boolean {
  return sense?.kind === 'title' && sense.slot === 'embassy';
}

function codeOfBearer({ cast }: Context, reading: Reading, { person }: Phrase): string | null {
  if (person === null) return null;
  const [bearer, ...others] = cast.bearers(wordsOf(reading, person.from, person.to));
  return bearer === undefined || others.length > 0 ? null : cast.codeOf(bearer);
}

/** The state of those whom somebody talks with, receives or visits: nobody does so with their own. */
export function codeOfOtherSide(context: Context, reading: Reading, phrase: Phrase): string | null {
  const { tree, heads, phraseAt } = reading;
  const token = firstJoined(reading, heads.get(phrase) ?? phrase.from);
  const other = otherSideOf(tree, token);
  if (other === null) return null;
  const { entities } = context.pronounAt(reading, other);
  if (entities?.length === 1) return context.book.countryOf(entities[0]);
  const told = phraseAt.get(other);
  if (told === undefined) return null;
  if (told.sense !== null && 'code' in told.sense) return told.sense.code;
  return quickCode(told.owner) ?? codeOfBearer(context, reading, told);
}
