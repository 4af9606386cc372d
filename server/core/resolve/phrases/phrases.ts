import type { Token, TokenRange } from '../../../model/annotation.ts';
import type { EntityId } from '../../../model/ids.ts';
import { findLexemes, range, type BlockText, type Lexeme } from '../lexicon/lexemes.ts';
import type { Lexicon, Sense } from '../lexicon/lexicon.ts';
import { findBodies } from './bodies.ts';
import { findNames, isCourtesy, type Name } from './names.ts';
import { findPacts } from './pacts.ts';
import { findAmericas, findWaters } from './waters.ts';
import { isPlaced } from '../offices/offices.ts';
import {
  isPossessiveMark,
  ownerBefore,
  phraseAfter,
  toOwner,
  type Reader,
} from './phraseReader.ts';
import { dropBearers, readBearer } from './bearers.ts';
import { readChaired, readCoordinated, readShared } from './coordinated.ts';
import { takeOtherSense } from './senses.ts';
import type { Wording } from './wording.ts';

/** Whose an office or body is: words of the tables, another phrase, a pronoun still to be resolved, or one of those for whom it stands. */
export type Owner =
  | { readonly kind: 'sense'; readonly sense: Sense }
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  | { readonly kind: 'pronoun'; readonly token: number }
  | { readonly kind: 'known'; readonly entity: EntityId };

/** Words of a block that may refer to one entity. */
export interface Phrase extends TokenRange {
  /** null for a name that no table has. */
  sense: Sense | null;
  /** All senses of the words, the chosen one first. */
  readonly senses: readonly Sense[];
  readonly name: Name | null;
  /** The words of the title, without owner and name. */
  readonly title: string | null;
  owner: Owner | null;
  /** Where an envoy is accredited. */
  host: Owner | null;
  /** A name that a title belongs to. */
  person: Name | null;
  /** "the Cypriot and Egyptian ministers, A and B": the same words with another owner and bearer. */
  also: readonly Phrase[];
  isCourtesy: boolean;
}

/** Words that stand before a title and change little: "first vice foreign minister". */
const RANKS = new Set(
  'first second third vice deputy assistant acting former then ex senior chief top interim outgoing incoming new current special permanent main late principal lead honorary visiting joint co under associate executive caretaker alternate newly powerful longtime veteran long-time'.split(
    ' ',
  ),
);
const HOST_SLOTS = new Set(['embassy']);

/** Who serves somebody is on their side: "Chief Advisor to the President of Chad". */
const SERVING = /\b(?:advis[eo]r|aide|assistant|secretary)$/iu;

/** Reads all phrases of a block: words of the tables and names, with owners, hosts and bearers. */
export function readPhrases(
  block: BlockText,
  lexicon: Lexicon,
  wording: Wording,
): readonly Phrase[] {
  const { tokens } = block;
  const lexemes = findLexemes(block, lexicon).filter((x) => !isInitials(tokens, x));
  const bodies = [
    ...findBodies(tokens, lexemes),
    ...findPacts(tokens, lexemes),
    ...findWaters(tokens),
    ...findAmericas(tokens),
  ];
  const named = new Set(bodies.flatMap(({ from, to }) => range(from, to)));
  const known = lexemes.filter(({ from }) => !named.has(from)).map((x) => fromLexeme(tokens, x));
  const taken = new Set([...named, ...known.flatMap(({ from, to }) => range(from, to))]);
  const others = findNames(tokens, wording, (i) => taken.has(i));
  const names = [...bodies, ...others].map((x) => fromName(tokens, x));
  const phrases = [...known, ...names].sort((a, b) => a.from - b.from);
  const startingAt = new Map(phrases.map((p) => [p.from, p]));
  const endingAt = new Map(phrases.map((p) => [p.to, p]));
  const reader: Reader = { tokens, startingAt, endingAt };
  for (const phrase of phrases) {
    if (isOwned(phrase)) phrase.owner = ownerBefore(reader, phrase.from);
    else takeOtherSense(phrase, ownerBefore(reader, phrase.from));
  }
  for (const phrase of [...phrases].reverse()) if (isOwned(phrase)) readComplements(reader, phrase);
  for (const phrase of phrases) if (phrase.sense?.kind === 'title') readBearer(reader, phrase);
  for (const phrase of phrases) readCoordinated(reader, phrase);
  for (const phrase of phrases) readShared(reader, phrase);
  for (const phrase of phrases) readChaired(reader, phrase);
  return dropBearers(phrases);
}

/** "Open Radio Access Network (ORAN)": capitals in brackets stand for the words before them, not for a town. */
function isInitials(tokens: readonly Token[], { from, to, senses }: Lexeme): boolean {
  const isTown = senses[0]?.kind === 'place' || senses[0]?.kind === 'capital';
  const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
  return isTown && isBracketed && /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '');
}

function isOwned({ sense, name }: Phrase): boolean {
  return sense?.kind === 'title' || sense?.kind === 'slot' || name !== null;
}

/** Whether a phrase holds a name of whom it means; "the government" and "the ambassador" only describe. */
export function isCalled({ sense, name, person }: Phrase): boolean {
  if (name !== null || person !== null || sense === null) return true;
  switch (sense.kind) {
    case 'state':
    case 'capital':
    case 'body':
    case 'place':
      return true;
    case 'slot':
      return sense.of !== null;
    case 'demonym':
    case 'title':
      return false;
  }
}

function fromLexeme(tokens: readonly Token[], { from, to, senses }: Lexeme): Phrase {
  const sense = senses[0] ?? null;
  const isTitle = sense?.kind === 'title';
  const start = isTitle ? rankStart(tokens, from) : from;
  const title = isTitle
    ? tokens
        .slice(start, to)
        .map((t) => t.text)
        .join(' ')
    : null;
  return {
    from: start,
    to,
    sense,
    senses,
    name: null,
    title,
    owner: null,
    host: null,
    person: null,
    also: [],
    isCourtesy: false,
  };
}

function fromName(tokens: readonly Token[], name: Name): Phrase {
  return {
    from: name.from,
    to: name.to,
    sense: null,
    senses: [],
    name,
    title: null,
    owner: null,
    host: null,
    person: null,
    also: [],
    isCourtesy: isCourtesy(tokens[name.from - 1]),
  };
}

function rankStart(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let before = tokens[start - 1]; before !== undefined; before = tokens[start - 1]) {
    const isHyphen = before.text === '-' && RANKS.has(tokens[start - 2]?.text.toLowerCase() ?? '');
    if (!RANKS.has(before.text.toLowerCase()) && !isHyphen) break;
    start -= isHyphen ? 2 : 1;
  }
  return start;
}

/** "the premier for Chad's help": nobody holds an office for what belongs to another. */
function isOwnersThing({ tokens }: Reader, { from, to }: Phrase): boolean {
  return isPossessiveMark(tokens, from - 1) || isPossessiveMark(tokens, to);
}

/** "Arab leaders in Dubai" met there and are of more lands than one. */
function isOfARegion({ tokens, endingAt }: Reader, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  const isAdjective = before?.tag === 'JJ' && /^\p{Lu}/u.test(before.text);
  return isAdjective && (endingAt.get(from)?.sense ?? null) === null;
}

/** "The consul at the Chadian embassy in Oslo" is whose the embassy is, and where it is. */
function isEmbassy({ sense, owner }: Phrase): boolean {
  return sense?.kind === 'slot' && HOST_SLOTS.has(sense.slot) && owner !== null;
}

/** The owner or host on the right: "of Russia", "for the Indonesian military", "to Seoul". */
function readComplements(reader: Reader, phrase: Phrase): void {
  let at = phrase.to;
  const { sense } = phrase;
  const isTitle = sense?.kind === 'title';
  for (let round = 0; round < 2; round++) {
    const preposition = reader.tokens[at]?.text.toLowerCase() ?? '';
    const found = phraseAfter(reader, at + 1);
    if (found === null) return;
    const owner = toOwner(found, true);
    if (owner === null || (preposition === 'for' && isOwnersThing(reader, found))) return;
    const isEnvoy = sense !== null && 'slot' in sense && HOST_SLOTS.has(sense.slot);
    const isPosted = isEnvoy && preposition === 'at' && isEmbassy(found);
    if (isPosted) {
      phrase.owner ??= found.owner;
      phrase.host ??= found.host;
    } else if (isEnvoy && ['to', 'in', 'at'].includes(preposition)) phrase.host ??= owner;
    else if (
      preposition === 'of' ||
      (isTitle && ['for', 'at', 'from'].includes(preposition)) ||
      (preposition === 'to' && SERVING.test(phrase.title ?? ''))
    ) {
      const isConcern = preposition === 'for' && phrase.owner?.kind === 'sense';
      const isNearer = owner.kind === 'phrase' && !isConcern;
      phrase.owner = phrase.owner === null || isNearer ? owner : phrase.owner;
    } else if (isPlaced(sense, owner, preposition) && !isOfARegion(reader, phrase))
      phrase.owner ??= owner;
    else return;
    at = found.to;
  }
}
