import { childBy, depAt, headOf, lemmaAt, textAt } from '../extract/tree.ts';
import { quickCode } from './cast.ts';
import type { Context } from './context.ts';
import type { OwnerRef } from './offices.ts';
import { ownerFromCode } from './owners.ts';
import type { Phrase } from './phrases.ts';
import { wordsOf, type Reading } from './reading.ts';

const HOSTING = new Set(['summon', 'receive', 'expel']);

/** Who summons "the Russian ambassador to Seoul" is South Korean: an envoy is summoned by the host. */
export function hostOfGuest(context: Context, reading: Reading, phrase: Phrase): OwnerRef | null {
  const { tree, heads, phraseAt } = reading;
  const head = heads.get(phrase) ?? phrase.from;
  const verb = headOf(tree, head);
  if (depAt(tree, head) !== 'nsubj' || !isHosting(reading, verb)) return null;
  const object = childBy(tree, verb, 'dobj');
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
