import type { EntityId } from '../../model/ids.ts';
import { headedBy } from './offices/administrations.ts';
import { isDefinite } from './phrases/articles.ts';
import type { Context, Spot } from './reference/context.ts';
import { designatedType } from './phrases/designations.ts';
import { noteBody, noteInitials, recallBody, resolveBloc } from './reference/blocs.ts';
import { abstain, found, type Finding } from './reference/finding.ts';
import type { Candidate, Place } from './reference/history.ts';
import { foldName } from './lexicon/fold.ts';
import { depAt, headOf } from '../extract/syntax/tree.ts';
import { choose, writePerson } from './offices/holders.ts';
import type { Person } from './people/people.ts';
import { joinedNouns } from './reference/joined.ts';
import { roleOf } from './reference/roles.ts';
import { bodyOf } from './offices/offices.ts';
import { noteOwned, ownerFromCode, recallOwned, resolveOwner } from './offices/owners.ts';
import type { Phrase } from './phrases/phrases.ts';
import { wordsOf, type Reading } from './phrases/reading.ts';
import { hostOf, inferHere, resolveOffice, resolveTitled } from './offices/titles.ts';

/** Resolves one phrase where it stands, for each of its owners. */
export function resolvePhrase(
  context: Context,
  reading: Reading,
  phrase: Phrase,
  at: Place,
): Finding {
  const [one, ...also] = phrasesOfEach(context, reading, phrase);
  const own = resolveOne(context, reading, one, at);
  if (also.length === 0 || own.entities === null) return own;
  const others = also.map((other) => resolveOne(context, reading, other, at));
  const [first, ...rest] = new Set([own, ...others].flatMap(({ entities }) => entities ?? []));
  const isWhole = others.every(({ entities }) => entities !== null);
  return first === undefined || !isWhole
    ? abstain('ambiguous', 'whose it is stays open for one of several')
    : noteOwned(context, reading, phrase, found(own.why, first, ...rest));
}

/** The phrase for each of its owners: those whom its words name, or whom "their" stands for where these ministers act. */
function phrasesOfEach(
  context: Context,
  reading: Reading,
  phrase: Phrase,
): readonly [Phrase, ...Phrase[]] {
  const { owner, person, sense, to } = phrase;
  const head = reading.heads.get(phrase) ?? phrase.from;
  const isPlural = reading.tree.tokens[to - 1]?.tag === 'NNS' && person === null;
  const isActing = sense?.kind === 'title' && roleOf(reading.tree, head) === 'subject';
  if (owner?.kind !== 'pronoun' || !isPlural || !isActing) return [phrase, ...phrase.also];
  const [first, ...rest] = (context.pronounAt(reading, owner.token).entities ?? []).map(
    (entity) => ({
      ...phrase,
      owner: { kind: 'known' as const, entity },
    }),
  );
  return first === undefined ? [phrase] : [first, ...rest];
}

function resolveOne(context: Context, reading: Reading, phrase: Phrase, at: Place): Finding {
  const spot: Spot = { context, reading, phrase, at };
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
      return noteBody(
        context,
        noteOwned(
          context,
          reading,
          phrase,
          found('body of the gazetteer', context.book.known(sense.entity)),
        ),
      );
    case 'slot':
      return noteInitials(context, reading, phrase, resolveSlot(spot, sense.slot, sense.of));
    case 'title':
      return phrase.person === null
        ? resolveOffice(spot, sense.slot, sense.of)
        : resolveTitled(spot, sense.slot, sense.of);
  }
}

/** What a subject of the sentence before scores at least. */
const NEAR = 1;
const ANAPHORIC: Readonly<Record<string, RegExp>> = {
  ministry: /^org:[A-Z]+:[a-z-]*(?:ministry|office)$/u,
};

function resolveSlot(spot: Spot, slot: string, of: string | null): Finding {
  const { context, reading, phrase, at } = spot;
  const { book, history } = context;
  if (slot === 'bloc') return resolveBloc(context, reading, phrase, at);
  const owner =
    resolveOwner(context, reading, phrase.owner, at) ??
    ownerFromCode(book, of) ??
    (slot === 'government' ? headedBy(context, reading, phrase) : null);
  const anaphor = ANAPHORIC[slot];
  if (anaphor !== undefined) {
    const told = history
      .candidates(at, ['organization'], Infinity)
      .filter((c) => anaphor.test(c.entity))
      .filter((c) => owner === null || book.countryOf(c.entity) === owner.code);
    const last = nearOrAtHome(context, told);
    if (last !== undefined) return found('the ministry told of last', last.entity);
    return owner === null
      ? abstain('ambiguous', 'no ministry before it')
      : found('a ministry of this state', owner.entity);
  }
  if (owner !== null) {
    const host = hostOf(spot);
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
  const recalled = isDefinite(reading, phrase)
    ? (recallOwned(context, reading, phrase) ?? recallBody(context, reading, phrase))
    : null;
  if (recalled !== null) return isForeign(context, recalled, at) ? strange(slot) : recalled;
  if (slot === 'country') return resolveCountry(context, reading, phrase, at);
  if (!isDefinite(reading, phrase) && !isBeforeHolder(reading, phrase))
    return abstain('no-actor', `a ${slot} of nobody named`);
  return reading.tree.words[phrase.to - 1] === 'regime'
    ? abstain('ambiguous', 'a regime is seldom that of the state that the text is about')
    : inferHere(spot, slot);
}

const STILL = 2;

/** "The government" of a text about another state, long after this one was told of. */
function isForeign({ book, history }: Context, { entities }: Finding, at: Place): boolean {
  const [entity] = entities ?? [];
  const home = history.home();
  if (entity === undefined || home === null || book.countryOf(entity) === book.countryOf(home))
    return false;
  return !history.referents.some(
    (r) =>
      at.sentence - r.sentence <= STILL && r.role !== 'modifier' && r.entities.includes(entity),
  );
}

function strange(slot: string): Finding {
  return abstain(
    'ambiguous',
    `the ${slot} told of before is not that of the state that the text is about`,
  );
}

/** Who acted in this sentence or the one before; else the one at home where the text was written or is about, or the last. */
function nearOrAtHome(
  { book, history, datelineCode, issuerCode }: Context,
  told: readonly Candidate[],
): Candidate | undefined {
  const [last] = told;
  if (last === undefined || last.score >= NEAR) return last;
  const home = history.home();
  const codes = [issuerCode, datelineCode, home === null ? null : book.countryOf(home)];
  const own = codes.flatMap((code) => told.filter((c) => book.countryOf(c.entity) === code));
  return own[0] ?? last;
}

/** "foreign ministry spokesperson Ola Lind": the organ of somebody whom the text names is a certain one. */
function isBeforeHolder({ phraseAt }: Reading, { to }: Phrase): boolean {
  const next = phraseAt.get(to);
  return next?.sense?.kind === 'title' && next.person !== null;
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

function resolveName(context: Context, reading: Reading, phrase: Phrase, at: Place): Finding {
  const { book, cast } = context;
  const { name } = phrase;
  if (name === null) return abstain('no-actor', 'no name');
  const words = wordsOf(reading, name.from, name.to);
  const bearers = cast.bearers(words);
  if (bearers.length > 0) {
    const person = choose(context, bearers, at);
    if (person === null) return abstain('ambiguous', `several people are called ${words}`);
    if (isOtherHead(context, reading, phrase, person))
      return abstain('ambiguous', `${words} beside a head of state may be another`);
    const id = writePerson(context, person);
    if (isAnswering(context, reading, name.to, id)) book.settle(id, context.briefingCode ?? '');
    return found(`named ${person.name}`, id);
  }
  const body = recallBody(context, reading, phrase);
  if (body !== null) return body;
  if (cast.codeOfHead(words) !== null)
    return abstain('unknown-name', `only the name of somebody called ${words}`);
  const owner = resolveOwner(context, reading, phrase.owner, at);
  const next = reading.tree.tokens[name.to]?.text ?? '';
  if (isInnerAcronym(reading, phrase, words))
    return abstain('unknown-name', `${words} stands only inside another name`);
  const type = designatedType(context.nameTypes.get(foldName(words)) ?? name.type, words, next);
  const isSure = type === designatedType('unknown', words, next);
  switch (type) {
    case 'organization':
    case 'place': {
      if (phrase.owner?.kind === 'pronoun' && name.to - name.from === 1)
        return abstain('unknown-name', `"${words}" of somebody is no name`);
      const id = book.named(type, words, owner?.code ?? null, isSure);
      return found(`${type === 'place' ? 'a place' : 'an organization'} by its name`, id);
    }
    case 'person':
    case 'group':
    case 'thing':
    case 'unknown':
      return abstain('unknown-name', `nothing is known of ${words}`);
  }
}

const ACRONYM = /^\p{Lu}{2,3}$/u;

/** "UN DK resolutions": a few capitals that nothing explains, between a body and what it made, are no body. */
function isInnerAcronym({ tree, phraseAt }: Reading, { from, to }: Phrase, words: string): boolean {
  const before = phraseAt.get(from - 1)?.sense?.kind;
  const isInner = before === 'body' || before === 'state' || before === 'demonym';
  return isInner && ACRONYM.test(words) && headOf(tree, to - 1) >= to;
}

/** "Ana Soto: We have seen it": who answers the questions of a briefing in a capital speaks for its state, unless known to be another's. */
function isAnswering(
  { book, briefingCode }: Context,
  { tree }: Reading,
  end: number,
  id: EntityId,
): boolean {
  const isLabel = tree.sentenceOf[end] === 0 && tree.tokens[end]?.text === ':';
  return briefingCode !== null && isLabel && book.countryOf(id) === null;
}

const HEADS = ['presidency', 'prime-minister-office'];

/** "Kim and Putin signed" where the text has named a minister Kim only: joined with a head of state, a head's family name is his. */
function isOtherHead(
  { cast }: Context,
  reading: Reading,
  { name, from }: Phrase,
  person: Person,
): boolean {
  const isKnown = person.slots.size > 0 && !HEADS.some((slot) => person.slots.has(slot));
  if (name === null || name.to - name.from > 1 || !isKnown) return false;
  const { tree, phraseAt } = reading;
  const joined = [headOf(tree, from), ...joinedNouns(tree, from)].filter(
    (t) => t !== from && (depAt(tree, t) === 'conj' || depAt(tree, from) === 'conj'),
  );
  const beside = joined.flatMap((t) => phraseAt.get(t)?.name ?? []);
  const isHead = (words: string): boolean => cast.codeOfHead(words) !== null;
  return (
    isHead(wordsOf(reading, name.from, name.to)) &&
    beside.some((other) => isHead(wordsOf(reading, other.to - 1, other.to)))
  );
}
