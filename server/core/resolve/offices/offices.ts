import type { EntityId } from '../../../model/ids.ts';
import type { Book } from '../book.ts';
import type { Sense } from '../lexicon/lexicon.ts';
import type { Owner } from '../phrases/phrases.ts';

/** Slots whose holders and members act for the owner itself. */
const OWNER_ITSELF = new Set([
  'government',
  'official',
  'spokesperson',
  'people',
  'country',
  'delegation',
  'private',
]);
/** Holders of these speak for the state, though the office has a name of its own. */
const SPEAKS_FOR_STATE = new Set(['presidency', 'prime-minister-office']);
/** People of one country who act together but not for its state. */
const GROUPS = [
  'rebels',
  'militants',
  'protesters',
  'opposition',
  'parties',
  'activists',
  'workers',
  'companies',
  'media',
  'hackers',
  'prisoners',
];
/** Those of the groups whom a state deals with at home, unless the words say otherwise. */
const RULED = new Set(['protesters', 'opposition', 'parties', 'activists', 'workers', 'prisoners']);
/** What only a state has: owned by a body these words mean the body. */
const STATE_ONLY = new Set([
  'government',
  'people',
  'private',
  'military',
  'official',
  'delegation',
  'police',
  'country',
  ...GROUPS,
]);

/** An office's owner, resolved. */
export interface OwnerRef {
  readonly entity: EntityId;
  readonly code: string | null;
}

/** The body that an office or organ is, or belongs to, when nobody is named. */
export function bodyOf(
  book: Book,
  slot: string,
  owner: OwnerRef,
  hostCode: string | null,
): EntityId {
  const { entity, code } = owner;
  const isState = book.kindOf(entity) === 'state' || book.kindOf(entity) === 'place';
  if (!isState && (STATE_ONLY.has(slot) || OWNER_ITSELF.has(slot) || code === null)) return entity;
  if (!isState && (slot === 'presidency' || isMission(slot, code))) return entity;
  const state = code === null ? entity : (book.byCode(code) ?? entity);
  if (OWNER_ITSELF.has(slot) || code === null) return isState ? state : entity;
  return book.slot(code, slot, slot === 'embassy' ? hostCode : null);
}

/** "The NATO mission in Kosovo" is no embassy: of the bodies only the EU has some. */
function isMission(slot: string, code: string | null): boolean {
  return slot === 'embassy' && code !== 'EU';
}

/** Whom the holder of an office speaks for. */
export function spokenFor(
  book: Book,
  slot: string,
  owner: OwnerRef,
  hostCode: string | null,
): EntityId {
  if (SPEAKS_FOR_STATE.has(slot)) {
    return owner.code === null ? owner.entity : (book.byCode(owner.code) ?? owner.entity);
  }
  return bodyOf(book, slot, owner, hostCode);
}

/** Whether an office is a state's first or its government's. */
export function isHeadOf(slot: string): boolean {
  return SPEAKS_FOR_STATE.has(slot) || slot === 'official';
}

/** Whether an office is held in another state than one's own: the text's own state is no guess at whose it is. */
export function isAbroad(slot: string): boolean {
  return slot === 'embassy';
}

/** Whether holders of an office are one person at a time, so that "the ambassador" is someone named before. */
export function isHeldByOne(slot: string): boolean {
  return ![
    'official',
    'people',
    'private',
    'country',
    'government',
    'military',
    'parliament',
    'court',
    ...GROUPS,
  ].includes(slot);
}

/** Whether only the words beside it say whose it is: "the rebels" need not be those of the state that a text is about. */
export function isOnItsOwn(slot: string): boolean {
  return GROUPS.includes(slot);
}

/** Whether such people are those of the state that deals with them: it frees its own activists. */
export function isOfItsRuler(slot: string): boolean {
  return RULED.has(slot);
}

const WITHIN = new Set(['in', 'across', 'throughout']);

/** Whether an organ's place tells whose it is: "a court in Ecuador", "protesters from Chad", not "troops in Mali". */
export function isPlaced(sense: Sense | null, owner: Owner, preposition: string): boolean {
  if (isOfItsCapital(sense, owner)) return preposition === 'in';
  if (sense?.kind !== 'slot' || owner.kind !== 'sense' || !isOfItsPlace(sense.slot)) return false;
  const isLand =
    ['state', 'capital', 'place'].includes(owner.sense.kind) && !isOfATown(sense, owner);
  return isLand && (WITHIN.has(preposition) || (preposition === 'from' && sense.slot !== 'people'));
}

/** "The foreign ministry in Beijing". */
function isOfItsCapital(sense: Sense | null, owner: Owner): boolean {
  const isMinistry = sense?.kind === 'slot' && sense.slot.endsWith('-ministry');
  return isMinistry && owner.kind === 'sense' && owner.sense.kind === 'capital';
}

/** "Police in Lyon" are a town's: their daily work is no state's act. */
function isOfATown(
  sense: Extract<Sense, { kind: 'slot' }>,
  owner: Extract<Owner, { kind: 'sense' }>,
): boolean {
  return sense.slot === 'police' && owner.sense.kind === 'place';
}

/** Whether the land on which an organ or a group is tells whose it is. */
export function isOfItsPlace(slot: string): boolean {
  return (
    isOnItsOwn(slot) ||
    ['police', 'court', 'parliament', 'government', 'official', 'people'].includes(slot)
  );
}

const OF_NO_STATE =
  /\b(?:secretary|analyst|expert|professor|cleric|imam|candidate|director|coordinator|administrator|rapporteur|ceo|executive officer|founder|lady|gentleman)$/iu;

/** Whether those whom a word means act for nobody but themselves: a state suffers with its sailors, but does not speak by them. */
export function isPrivate(slot: string): boolean {
  return slot === 'private';
}

/** Whether a text that leaves an office's state open can still tell it: a "director" may be anybody's. */
export function canBeGuessed(title: string): boolean {
  return !OF_NO_STATE.test(title);
}

const DEPUTY = /\b(?:vice|deputy|assistant|under)\b/iu;

/** Who of several may be meant by an office: a vice president is no president; whoever goes by the same word comes first. */
export function fitOffice<T extends { readonly titles: ReadonlySet<string> }>(
  title: string,
  holders: readonly T[],
): readonly T[] {
  const isDeputy = DEPUTY.test(title);
  const ofRank = holders.filter((h) => [...h.titles].some((t) => DEPUTY.test(t) === isDeputy));
  if (isDeputy) return ofRank;
  const inPlace = STANDING_IN.test(title)
    ? holders.filter((h) => h.titles.has(title.toLowerCase()))
    : [];
  if (inPlace.length > 0) return inPlace;
  const word = lastWord(title);
  const ofWord = ofRank.filter((h) =>
    [...h.titles].some((t) => !DEPUTY.test(t) && lastWord(t) === word),
  );
  if (ofWord.length > 0) return ofWord;
  const fitting = ofRank.length > 0 ? ofRank : holders;
  return RULERS.has(word)
    ? fitting.filter((h) => ![...h.titles].some((t) => RULERS.has(lastWord(t))))
    : fitting;
}

/** "The acting president" is no president who is there. */
const STANDING_IN = /^(?:acting|interim|caretaker)\b/iu;

/** Whether these words alone say that somebody leads a state, whatever the office. */
export function isLeading(title: string): boolean {
  return /^(?:leader|ruler|strongman|dictator)$/iu.test(title);
}

const HIGHEST = ['presidency', 'prime-minister-office'];
const NOT_RULING =
  /^(?:former|ex|then|presidential)\b|\b(?:lady|gentleman|elect)$|\b(?:vice|deputy)\b/iu;

/** Whether somebody holds the first office of a state or government now. */
export function isRuling({
  slots,
  titles,
}: {
  readonly slots: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}): boolean {
  return HIGHEST.some((slot) => slots.has(slot)) && ![...titles].some((t) => NOT_RULING.test(t));
}

/** Whoever goes by one of these is not who goes by another: "the President" is no Crown Prince. */
const RULERS = new Set(
  'president king queen prince princess lady emir amir sultan emperor'.split(' '),
);

/** Whether a title says of which organ of a state somebody nameless is: "a presidential official". */
export function isOfOrgan(title: string): boolean {
  return /\b(?:presidential|ministry) (?:official|aide|advis[eo]r)$/iu.test(title);
}

/** Whether somebody rules by a title that leaves no room for this one. */
export function isOtherRuler(title: string, titles: ReadonlySet<string>): boolean {
  const word = lastWord(title);
  return (
    SOVEREIGNS.has(word) &&
    [...titles].some((t) => {
      const own = lastWord(t);
      return !DEPUTY.test(t) && SOVEREIGNS.has(own) && own !== word;
    })
  );
}

const SOVEREIGNS = new Set('president king queen emir amir sultan emperor'.split(' '));

/** Whose title holds these words, those of the same rank first: "the First Vice Minister" is the First Vice Minister of Trade. */
export function calledSo<T extends { readonly titles: ReadonlySet<string> }>(
  title: string,
  people: readonly T[],
): readonly T[] {
  const words = title.toLowerCase().split(' ');
  const called = people.filter((p) => [...p.titles].some((t) => holdsInOrder(t.split(' '), words)));
  const isDeputy = DEPUTY.test(title);
  const ofRank = called.filter((p) => [...p.titles].some((t) => DEPUTY.test(t) === isDeputy));
  return ofRank.length > 0 ? ofRank : called;
}

/** "deputy minister" in "deputy foreign minister". */
function holdsInOrder(title: readonly string[], words: readonly string[]): boolean {
  let at = -1;
  return words.every((word) => (at = title.indexOf(word, at + 1)) >= 0);
}

function lastWord(title: string): string {
  return title.toLowerCase().split(' ').at(-1) ?? '';
}
