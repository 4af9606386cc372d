import { articleOf, isDefinite } from '../phrases/articles.ts';
import type { Cast } from '../people/cast.ts';
import type { Context, Spot } from '../reference/context.ts';
import { abstain, found, type Finding } from '../reference/finding.ts';
import { codeOfOtherSide, hostOfGuest } from './guests.ts';
import { counterpartOf } from './counterparts.ts';
import { choose, writePerson } from './holders.ts';
import { holderOf } from './incumbents.ts';
import {
  bodyOf,
  canBeGuessed,
  isHeadOf,
  isHeldByOne,
  isOfOrgan,
  isOtherRuler,
  spokenFor,
  type OwnerRef,
} from './offices.ts';
import {
  guessHeadOwner,
  guessOwner,
  inferOwner,
  noteOwned,
  ownerBeside,
  ownerFromCode,
  ownerOfLed,
  recallOwned,
  resolveOwner,
} from './owners.ts';
import type { Person } from '../people/people.ts';
import { wordsOf } from '../phrases/reading.ts';

/** The state where an envoy is accredited, as the words or the text tell. */
export function hostOf(spot: Spot): string | null {
  const { context, reading, phrase, at } = spot;
  return resolveOwner(context, reading, phrase.host, at)?.code ?? null;
}

/** Whose an office is by its words; where they name nobody's state, that of the office's own name ("Secretary of State for Resources"). */
function ownerOf(spot: Spot, of: string | null): OwnerRef | null {
  const { context, reading, phrase, at } = spot;
  const named = resolveOwner(context, reading, phrase.owner, at);
  const own = ownerFromCode(context.book, of);
  return named !== null && (named.code !== null || own === null) ? named : own;
}

/** A title with a name: its bearer, who from now on speaks for its owner. */
export function resolveTitled(spot: Spot, slot: string, of: string | null): Finding {
  const { context, reading, phrase, at } = spot;
  const { book, cast } = context;
  const name = phrase.person;
  if (name === null) return abstain('no-actor', 'no name');
  const words = wordsOf(reading, name.from, name.to);
  const owner = ownerOf(spot, of);
  const bearers = cast.bearers(words);
  const fitting = bearers.filter((p) => owner === null || fits(cast, p, owner.code));
  const person = choose(context, fitting.length > 0 ? fitting : bearers, at);
  if (person === null) return abstain('ambiguous', `several people are called ${words}`);
  const id = writePerson(context, person);
  const own = owner ?? ownerFromCode(book, book.countryOf(id));
  const source =
    own ??
    (phrase.owner === null
      ? (ownerOfLed(context, reading, phrase) ??
        ownerBeside(context, reading, phrase, slot) ??
        hostOfGuest(context, reading, phrase) ??
        guessFor(spot, slot))
      : null);
  if (source !== null) {
    if (source.code !== null) book.settle(id, source.code);
    const host = hostOf(spot);
    book.affiliate(
      id,
      spokenFor(book, slot, source, host ?? context.hosts.get(source.code ?? '') ?? null),
      phrase.title,
    );
  }
  return found(`${phrase.title ?? slot} with a name`, id);
}

/** The state that a text lets guess; never that of those whom the bearer talks with. */
function guessFor(spot: Spot, slot: string): OwnerRef | null {
  const { context, reading, phrase, at } = spot;
  if (!canBeGuessed(phrase.title ?? '')) return null;
  const other = codeOfOtherSide(context, reading, phrase);
  const isHead = isHeadOf(slot) && context.outletCode === null;
  const isMinister = slot === 'official' && /\bminister$/iu.test(phrase.title ?? '');
  const known = { ...context, issuerCode: context.outletCode };
  const ofText = isHead && !isMinister ? null : guessOwner(known, slot, at, other);
  const guess = ofText ?? (isHead ? guessHeadOwner(context, at) : null);
  if (guess === null || guess.code === other) return null;
  return isHead && isRuled(context.cast, guess.code, phrase.title ?? '') ? null : guess;
}

/** Whether the text names another ruler of a state: one that has a president has no king. */
function isRuled(cast: Cast, code: string | null, title: string): boolean {
  return cast.people.some((p) => cast.codeOf(p) === code && isOtherRuler(title, p.titles));
}

function fits(cast: Cast, person: Person, code: string | null): boolean {
  return (
    code === null ||
    person.codes.size === 0 ||
    person.codes.has(code) ||
    cast.codeOf(person) === code
  );
}

/** An office without a name: its holder when the text names one, else the body that the office speaks for. */
export function resolveOffice(spot: Spot, slot: string, of: string | null): Finding {
  const { context, reading, phrase } = spot;
  const { book } = context;
  const counterpart = counterpartOf(spot);
  if (counterpart !== null) return counterpart;
  const owner = ownerOf(spot, of);
  if (owner === null && phrase.owner !== null)
    return abstain('ambiguous', 'whose office stays open');
  const isPlural = reading.tree.tokens[phrase.to - 1]?.tag === 'NNS';
  const isIndefinite = /^(?:an?|one|another|any|some)$/iu.test(articleOf(reading, phrase));
  const holder = isPlural || isIndefinite ? null : holderOf(spot, slot, owner);
  if (holder !== null) return holder;
  if (owner === null) {
    const recalled =
      isPlural || isDefinite(reading, phrase) ? recallOwned(context, reading, phrase) : null;
    if (recalled !== null) return recalled;
    const here = isIndefinite && isOfOrgan(phrase.title ?? '') ? ownerHere(context) : null;
    if (here !== null)
      return found(
        `${phrase.title ?? slot} where the text was written`,
        bodyOf(book, slot, here, null),
      );
    if (!isHeldByOne(slot) || slot === 'spokesperson' || isIndefinite || isPlural) {
      return abstain('no-actor', `${phrase.title ?? slot} of nobody named`);
    }
    return isDefinite(reading, phrase)
      ? inferHere(spot, slot)
      : abstain('no-actor', 'an office of nobody');
  }
  const host = hostOf(spot);
  const body = bodyOf(book, slot, owner, host ?? context.hosts.get(owner.code ?? '') ?? null);
  const why = `${phrase.title ?? slot} of ${owner.code ?? owner.entity}`;
  return noteOwned(context, reading, phrase, found(why, body));
}

/** The state in whose office or capital the text was written. */
function ownerHere({ book, issuerCode, datelineCode }: Context): OwnerRef | null {
  return ownerFromCode(book, issuerCode ?? datelineCode);
}

/** Whose an unowned organ or office is: the host's where it receives an envoy, else as the text tells. */
export function inferHere(spot: Spot, slot: string): Finding {
  const { context, reading, phrase, at } = spot;
  const host = hostOfGuest(context, reading, phrase);
  if (host !== null)
    return found(
      `${slot} of the state that received the envoy`,
      bodyOf(context.book, slot, host, null),
    );
  return inferOwner(context, slot, at, codeOfOtherSide(context, reading, phrase));
}
