import { choose, mostOften } from './holders.ts';
import { headedBy } from './administrations.ts';
import { articleOf, isDefinite } from './articles.ts';
import type { Cast } from './cast.ts';
import type { Context } from './context.ts';
import { designatedType } from './designations.ts';
import { abstain, found, type Finding } from './finding.ts';
import type { Place } from './history.ts';
import {
  guessHeadOwner,
  guessOwner,
  inferOwner,
  noteOwned,
  ownerBeside,
  ownerFromCode,
  recallOwned,
  resolveOwner,
} from './owners.ts';
import type { Person } from './people.ts';
import {
  bodyOf,
  canBeGuessed,
  fitOffice,
  isHeadOf,
  isHeldByOne,
  spokenFor,
  type OwnerRef,
} from './offices.ts';
import type { Phrase } from './phrases.ts';
import { wordsOf, type Reading } from './reading.ts';
import type { EntityId } from '../../model/ids.ts';

/** Resolves one phrase where it stands. */
export function resolvePhrase(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  at: Place,
): Finding {
  const { sense, name } = phrase;
  if (sense === null) {
    return name === null
      ? abstain('no-actor', 'no name')
      : resolveName(context, reading, phrase, at);
  }
  switch (sense.kind) {
    case 'state':
    case 'demonym':
    case 'capital':
      return found(`${sense.kind} of the gazetteer`, context.book.known(sense.entity));
    case 'place':
      return found('place of the gazetteer', context.book.known(sense.entity));
    case 'body':
      return noteOwned(
        context,
        reading,
        phrase,
        found('body of the gazetteer', context.book.known(sense.entity)),
      );
    case 'slot':
      return resolveSlot(context, reading, phrase, sense.slot, sense.of, at);
    case 'title':
      return phrase.person === null
        ? resolveOffice(context, reading, phrase, sense.slot, sense.of, at)
        : resolveTitled(context, reading, phrase, sense.slot, sense.of, at);
  }
}

const ANAPHORIC: Readonly<Record<string, RegExp>> = {
  ministry: /^org:[A-Z]+:[a-z-]*(?:ministry|office)$/u,
};

function resolveSlot(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  slot: string,
  of: string | null,
  at: Place,
): Finding {
  const { book, history } = context;
  const owner =
    resolveOwner(context, reading, phrase.owner, at) ??
    ownerFromCode(book, of) ??
    (slot === 'government' ? headedBy(context, reading, phrase) : null);
  const anaphor = ANAPHORIC[slot];
  if (anaphor !== undefined) {
    const last = history
      .candidates(at, ['organization'], Infinity)
      .filter((c) => anaphor.test(c.entity))
      .find((c) => owner === null || book.countryOf(c.entity) === owner.code);
    if (last !== undefined) return found('the ministry told of last', last.entity);
    return owner === null
      ? abstain('ambiguous', 'no ministry before it')
      : found('a ministry of this state', owner.entity);
  }
  if (owner !== null) {
    const host = hostOf(context, reading, phrase, at);
    const body = bodyOf(book, slot, owner, host ?? context.hosts.get(owner.code ?? '') ?? null);
    return noteOwned(
      context,
      reading,
      phrase,
      found(`${slot} of ${owner.code ?? owner.entity}`, body),
    );
  }
  if (phrase.owner !== null)
    return slot === 'country'
      ? statesOf(context, reading, phrase)
      : abstain('ambiguous', 'whose it is stays open');
  const recalled = isDefinite(reading, phrase) ? recallOwned(context, reading, phrase) : null;
  if (recalled !== null) return recalled;
  if (slot === 'country') return resolveCountry(context, reading, phrase, at);
  if (!isDefinite(reading, phrase)) return abstain('no-actor', `a ${slot} of nobody named`);
  return inferOwner(context, slot, at);
}

/** "their countries": the states of those for whom "their" stands. */
function statesOf(context: Context, reading: Reading, { owner }: Phrase): Finding {
  const { book } = context;
  const finding = owner?.kind === 'pronoun' ? context.pronounAt(reading, owner.token) : null;
  const codes = (finding?.entities ?? []).map((e) => book.countryOf(e));
  const states = codes.flatMap((code) => (code === null ? [] : (book.byCode(code) ?? [])));
  const [first, ...rest] = new Set(states);
  return first === undefined || states.length < codes.length
    ? abstain('ambiguous', 'whose it is stays open')
    : found('the states of those told of last', first, ...rest);
}

/** "the country", "the nation": the state told of last; "both countries" are left to the caller's pair. */
function resolveCountry(context: Context, reading: Reading, phrase: Phrase, at: Place): Finding {
  const last = reading.tree.tokens[phrase.to - 1];
  const word = last?.text.toLowerCase() ?? '';
  if (last?.tag === 'NNS' || !isDefinite(reading, phrase))
    return abstain('no-actor', 'no one state');
  if (!['country', 'nation', 'state', 'kingdom'].includes(word))
    return abstain('no-actor', 'no one state');
  const [best, second] = context.history.candidates(at, ['state'], 2);
  if (best === undefined) return abstain('ambiguous', 'no state before it');
  if (second !== undefined && best.score - second.score < 1.5)
    return abstain('ambiguous', 'two states before it');
  return found('the state told of last', best.entity);
}

function hostOf(context: Context, reading: Reading, phrase: Phrase, at: Place): string | null {
  return resolveOwner(context, reading, phrase.host, at)?.code ?? null;
}

function resolveTitled(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  slot: string,
  of: string | null,
  at: Place,
): Finding {
  const { book, cast } = context;
  const name = phrase.person;
  if (name === null) return abstain('no-actor', 'no name');
  const words = wordsOf(reading, name.from, name.to);
  const owner = resolveOwner(context, reading, phrase.owner, at) ?? ownerFromCode(book, of);
  const bearers = cast.bearers(words);
  const fitting = bearers.filter((p) => owner === null || fits(cast, p, owner.code));
  const person = choose(context, fitting.length > 0 ? fitting : bearers, at);
  if (person === null) return abstain('ambiguous', `several people are called ${words}`);
  const id = writePerson(context, person);
  const own = owner ?? ownerFromCode(book, book.countryOf(id));
  const source =
    own ??
    (phrase.owner === null
      ? (ownerBeside(context, reading, phrase, slot) ??
        guessFor(context, phrase.title ?? '', slot, at))
      : null);
  if (source !== null) {
    if (source.code !== null) book.settle(id, source.code);
    const host = hostOf(context, reading, phrase, at);
    book.affiliate(
      id,
      spokenFor(book, slot, source, host ?? context.hosts.get(source.code ?? '') ?? null),
      phrase.title,
    );
  }
  return found(`${phrase.title ?? slot} with a name`, id);
}

function guessFor(context: Context, title: string, slot: string, at: Place): OwnerRef | null {
  if (!canBeGuessed(title)) return null;
  return isHeadOf(slot) ? guessHeadOwner(context, at) : guessOwner(context, slot, at);
}

function fits(cast: Cast, person: Person, code: string | null): boolean {
  return (
    code === null ||
    person.codes.size === 0 ||
    person.codes.has(code) ||
    cast.codeOf(person) === code
  );
}

/** Writes a person into the book, with the state or body that they speak for. */
export function writePerson({ book, cast }: Context, person: Person): EntityId {
  return book.person(person, cast.codeOf(person));
}

/** An office without a name: its holder when the text names one, else the body that the office speaks for. */
function resolveOffice(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  slot: string,
  of: string | null,
  at: Place,
): Finding {
  const { book, cast, history } = context;
  const owner = resolveOwner(context, reading, phrase.owner, at) ?? ownerFromCode(book, of);
  if (owner === null && phrase.owner !== null)
    return abstain('ambiguous', 'whose office stays open');
  const isPlural = reading.tree.tokens[phrase.to - 1]?.tag === 'NNS';
  const host = hostOf(context, reading, phrase, at);
  const isIndefinite = /^(?:an?|one|another|any|some)$/iu.test(articleOf(reading, phrase));
  if (isHeldByOne(slot) && !isPlural && !isIndefinite) {
    const holders = fitOffice(
      phrase.title ?? '',
      cast.people.filter(
        (p) => p.slots.has(slot) && (owner === null || cast.codeOf(p) === owner.code),
      ),
    );
    const ids = new Map(holders.map((p) => [p.id, p]));
    const [last, next] = history
      .candidates(at, ['person'], Infinity)
      .filter((c) => ids.has(c.entity));
    if (last !== undefined && next?.score === last.score) {
      const known = mostOften(context, [...ids.keys()]);
      const chosen = known === null ? undefined : ids.get(known);
      return chosen === undefined
        ? abstain('ambiguous', `two who hold the ${slot} stand equally near`)
        : found(`the ${slot} whom the text is about`, writePerson(context, chosen));
    }
    const [first] = holders;
    const person =
      (last === undefined ? undefined : ids.get(last.entity)) ??
      (holders.length === 1 && owner !== null ? first : undefined);
    if (person !== undefined) {
      return found(`the ${slot} whom the text names`, writePerson(context, person));
    }
  }
  if (owner === null) {
    const recalled =
      isPlural || isDefinite(reading, phrase) ? recallOwned(context, reading, phrase) : null;
    if (recalled !== null) return recalled;
    if (!isHeldByOne(slot) || slot === 'spokesperson' || isIndefinite || isPlural) {
      return abstain('no-actor', `${phrase.title ?? slot} of nobody named`);
    }
    return isDefinite(reading, phrase)
      ? inferOwner(context, slot, at)
      : abstain('no-actor', 'an office of nobody');
  }
  const body = bodyOf(book, slot, owner, host ?? context.hosts.get(owner.code ?? '') ?? null);
  const why = `${phrase.title ?? slot} of ${owner.code ?? owner.entity}`;
  return noteOwned(context, reading, phrase, found(why, body));
}

function resolveName(context: Context, reading: Reading, phrase: Phrase, at: Place): Finding {
  const { book, cast } = context;
  const { name } = phrase;
  if (name === null) return abstain('no-actor', 'no name');
  const words = wordsOf(reading, name.from, name.to);
  const bearers = cast.bearers(words);
  if (bearers.length > 0) {
    const person = choose(context, bearers, at);
    return person === null
      ? abstain('ambiguous', `several people are called ${words}`)
      : found(`named ${person.name}`, writePerson(context, person));
  }
  const owner = resolveOwner(context, reading, phrase.owner, at);
  const next = reading.tree.tokens[name.to]?.text ?? '';
  switch (designatedType(name.type, words, next)) {
    case 'organization':
      return found(
        'an organization by its name',
        book.named('organization', words, owner?.code ?? null),
      );
    case 'place':
      return found('a place by its name', book.named('place', words, owner?.code ?? null));
    case 'person':
    case 'group':
    case 'thing':
    case 'unknown':
      return abstain('unknown-name', `nothing is known of ${words}`);
  }
}
