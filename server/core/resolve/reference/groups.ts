import type { EntityKind } from '../../../model/entity.ts';
import type { EntityId } from '../../../model/ids.ts';
import type { Book } from '../book.ts';
import type { Context } from './context.ts';
import { abstain, type Finding } from './finding.ts';
import type { Place } from './history.ts';
import type { PronounContext } from './pronoun.ts';
import { isBefore, lastTalk, many } from './pronouns.ts';

const LEADERS = new Set(
  'leader president minister man official diplomat chief counterpart premier envoy ambassador woman head statesman chancellor'.split(
    ' ',
  ),
);
/** Of these, what one is only by an office of that name. */
const OFFICES = new Set('president minister premier envoy ambassador chancellor'.split(' '));
const STATES = new Set(
  'country side nation state party neighbor neighbour ally government power capital rival signatory'.split(
    ' ',
  ),
);
/** Of somebody who is not among them: any two states that a sentence names need not be both neighbours. */
const BESIDE = new Set('neighbor neighbour ally rival'.split(' '));
const REACH = 2;

/** What a group is asked of; a release's own state is one of the sides of its talks. */
type GroupContext = PronounContext & Pick<Context, 'issuerCode'>;

/** "the two", "both sides", "the two leaders": the pair or group that the words before it name, the nearest first. */
export function resolveGroup(
  context: GroupContext,
  lemma: string,
  size: number,
  at: Place,
): Finding {
  const kinds = kindsOf(lemma);
  const talk = talkOf(context, kinds, size, at);
  if (talk !== null) return many('those who talked with each other', talk);
  const isBeside = BESIDE.has(lemma);
  for (let back = 0; back <= (isBeside ? 1 : REACH); back++) {
    const sentence = at.sentence - back;
    const entities =
      joinedIn(context, kinds, size, at, sentence) ??
      (isBeside ? null : looseIn(context, kinds, size, at, sentence));
    if (entities?.every((e) => mayHold(context, lemma, e)) !== true) continue;
    if (isStrange(context, lemma, entities))
      return abstain('ambiguous', 'the state that tells of it would be no side');
    return many('those told of together last', entities);
  }
  const holders = kinds[0] === 'person' ? holdersOf(context, lemma, at) : [];
  if (holders.length === size) return many(`the ${lemma}s whom the text names`, holders);
  const pair = kinds[0] === 'state' && size === 2 && !isBeside ? context.history.pair() : null;
  return pair === null || isStrange(context, lemma, pair)
    ? abstain('ambiguous', 'no such group before it')
    : many('the two states that the text is about', pair);
}

/** "The two sides" of a release are its own state and another, not two that it names on the way. */
function isStrange(
  { book, issuerCode }: GroupContext,
  lemma: string,
  entities: readonly EntityId[],
): boolean {
  return (
    lemma === 'side' &&
    issuerCode !== null &&
    !entities.some((e) => book.countryOf(e) === issuerCode)
  );
}

/** "The ministers" are nobody of whom the text only tells that he leads an opposition. */
function mayHold({ cast }: PronounContext, lemma: string, entity: EntityId): boolean {
  const titles = [...(cast.people.find((p) => p.id === entity)?.titles ?? [])];
  return !OFFICES.has(lemma) || titles.length === 0 || titles.some((t) => t.endsWith(lemma));
}

/** "Both ministers" where the text has named two: whoever has been told of so far by this word. */
function holdersOf(
  { cast, history }: PronounContext,
  lemma: string,
  at: Place,
): readonly EntityId[] {
  const called = cast.people.filter((p) => [...p.titles].some((t) => t.endsWith(lemma)));
  const told = new Set(history.candidates(at, ['person'], Infinity).map(({ entity }) => entity));
  return called.map(({ id }) => id).filter((id) => told.has(id));
}

/** How many "the leaders" are: as many as were the subject of a sentence together last, or two. */
export function sizeOfLeaders({ history, book }: PronounContext, at: Place): number {
  const last = history.referents.findLast(
    (r) =>
      isBefore(r, at) &&
      at.sentence - r.sentence <= REACH &&
      r.role === 'subject' &&
      r.isEmbedded !== true &&
      r.entities.length > 1 &&
      r.entities.every((e) => book.kindOf(e) === 'person'),
  );
  return last?.entities.length ?? 2;
}

/** "the officials" after two of different states talked: those two; null where nobody did. */
export function resolveTalkers(context: PronounContext, at: Place): Finding | null {
  const size = lastTalk(context.history, at)?.entities.length ?? 0;
  const talk = talkOf(context, ['person'], size, at);
  const codes = new Set(talk?.map((e) => context.book.countryOf(e)));
  return talk === null || codes.size < 2 ? null : many('those who talked with each other', talk);
}

/** Those of the last talk, unless another pair has been the subject of a sentence since. */
function talkOf(
  { history, book }: PronounContext,
  kinds: readonly EntityKind[],
  size: number,
  at: Place,
): readonly EntityId[] | null {
  const talk = lastTalk(history, at);
  if (talk?.entities.length !== size) return null;
  const isSince = history.referents.some(
    (r) =>
      r.sentence > talk.sentence &&
      isBefore(r, at) &&
      r.role === 'subject' &&
      r.entities.length === size &&
      r.entities.some((e) => !talk.entities.includes(e)) &&
      r.entities.every((e) => kinds.includes(book.kindOf(e) ?? 'place')),
  );
  if (isSince) return null;
  const entities = kinds[0] === 'state' ? asStates(book, talk.entities) : talk.entities;
  const isAsked = entities.every((e) => kinds.includes(book.kindOf(e) ?? 'place'));
  return isAsked && new Set(entities).size === size ? entities : null;
}

function kindsOf(lemma: string): readonly EntityKind[] {
  if (LEADERS.has(lemma)) return ['person'];
  return STATES.has(lemma) ? ['state'] : ['person', 'state', 'organization'];
}

/** Those whom a sentence joins by "and". */
function joinedIn(
  { history, book }: PronounContext,
  kinds: readonly EntityKind[],
  size: number,
  at: Place,
  sentence: number,
): readonly EntityId[] | null {
  const here = history.referents.filter((r) => r.sentence === sentence && isBefore(r, at));
  const isAsked = (kind: EntityKind | null): boolean => kind !== null && kinds.includes(kind);
  const joined = here.findLast((r) => {
    const isSized = r.entities.length === size;
    return isSized && (r.kinds.every(isAsked) || (kinds[0] === 'state' && r.kinds.every(speaks)));
  });
  if (joined === undefined) return null;
  const entities = kinds[0] === 'state' ? asStates(book, joined.entities) : joined.entities;
  return new Set(entities).size === size ? entities : null;
}

/** The only ones of their kind whom a sentence names at all. */
function looseIn(
  { history, book }: PronounContext,
  kinds: readonly EntityKind[],
  size: number,
  at: Place,
  sentence: number,
): readonly EntityId[] | null {
  const here = history.referents.filter((r) => r.sentence === sentence && isBefore(r, at));
  for (const kind of kinds) {
    const singles = here.filter((r) => r.entities.length === 1 && r.role !== 'modifier');
    const entities = [...new Set(singles.flatMap((r) => r.entities))];
    const ofKind = entities.filter((e) => book.kindOf(e) === kind);
    if (ofKind.length === size) return ofKind;
  }
  if (kinds[0] !== 'state') return null;
  const states = [
    ...new Set(
      asStates(
        book,
        here.flatMap((r) => (r.role === 'modifier' ? [] : r.entities)),
      ),
    ),
  ];
  return states.length === size && states.every((e) => book.kindOf(e) === 'state') ? states : null;
}

function speaks(kind: EntityKind | null): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'state';
}

function asStates(book: Book, entities: readonly EntityId[]): readonly EntityId[] {
  return entities.map((entity) => {
    const code = book.countryOf(entity);
    return (code === null ? null : book.byCode(code)) ?? entity;
  });
}
