import type { Token, TokenRange } from '../../../model/annotation.ts';
import { createEntityId } from '../../../model/ids.ts';
import { matchAt, type Lexicon, type Sense } from './lexicon.ts';

/** Words of the tables where they stand in a block. */
export interface Lexeme extends TokenRange {
  readonly senses: readonly Sense[];
}

/** A block's tokens with its text evened out (see fold.ts). */
export interface BlockText {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly offset: number;
}

const NAMES = new Set(['state', 'demonym', 'capital', 'place', 'body']);

/** All words of the tables in a block, the longest at each place, none overlapping. */
export function findLexemes(block: BlockText, lexicon: Lexicon): readonly Lexeme[] {
  const { tokens, text, offset } = block;
  const endAt = new Uint32Array(text.length + 1);
  for (const t of tokens) endAt[t.end - offset] = t.i + 1;
  const isEnd = (end: number): boolean => (endAt[end] ?? 0) > 0;
  const found: Lexeme[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.isSpace) continue;
    const match = matchAt(lexicon, text, token.start - offset, isEnd);
    if (match === null) continue;
    const to = endAt[match.end] ?? i + 1;
    const senses = match.senses.filter((sense) => canStand(tokens, i, to, sense));
    if (senses.length === 0) continue;
    found.push({ from: i, to, senses });
    i = to - 1;
  }
  return addKoreas(tokens, found);
}

function canStand(tokens: readonly Token[], from: number, to: number, sense: Sense): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (sense.kind === 'title' && isOwnName(tokens, from, to)) return false;
  if (sense.kind === 'title' || sense.kind === 'slot') {
    if (sense.kind === 'slot' && sense.of !== null) return true;
    if (sense.kind === 'slot' && isWithinTitle(tokens, from, to)) return false;
    return last.tag.startsWith('NN') || (to - from > 1 && !last.tag.startsWith('VB'));
  }
  return !isWithinPerson(tokens, from, to, sense) && !isHyphenated(tokens, from, to, sense);
}

/** "National Reconciliation": a capital word before another is an adjective of it, not "a national". */
function isWithinTitle(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.text === 'National' && /^\p{Lu}/u.test(tokens[to]?.text ?? '');
}

/** What stands before a ruler's title and is no name. */
const STYLES = new Set(['Majesty', 'Highness', 'Excellency']);

/** "John Major": a word of rank that ends what the recogniser takes for one person. */
function isOwnName(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, word, after] = [tokens[from - 1], tokens[from], tokens[to]];
  return (
    to - from === 1 &&
    word?.entity === 'PERSON' &&
    before?.entity === 'PERSON' &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !STYLES.has(before.text) &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    after?.entity !== 'PERSON'
  );
}

/** "Denzel Washington", "Jordan Peele": the recogniser's person is longer than the state's name. */
function isWithinPerson(tokens: readonly Token[], from: number, to: number, sense: Sense): boolean {
  if (tokens[from]?.entity !== 'PERSON' || sense.kind === 'body') return false;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before?.entity === 'PERSON' && /^\p{Lu}/u.test(before.text)) return true;
  return (
    sense.kind !== 'demonym' && after?.entity === 'PERSON' && /^\p{Lu}\p{Ll}/u.test(after.text)
  );
}

/** "Guinea-Bissau" is not Guinea, but "Russia-North Korea" is both. */
function isHyphenated(tokens: readonly Token[], from: number, to: number, sense: Sense): boolean {
  if (sense.kind !== 'body') return false;
  const next = tokens[to];
  const isGlued = next?.text === '-' && next.start === tokens[to - 1]?.end;
  return (
    isGlued &&
    to - from === 1 &&
    /^\p{Ll}/u.test(tokens[to + 1]?.text ?? '') &&
    !NAMES.has(sense.kind)
  );
}

const NORTH = createEntityId('state:PRK');
const SOUTH = createEntityId('state:KOR');

/** "the North", "North and South Korea", "the two Koreas' South": only in a text about Korea. */
function addKoreas(tokens: readonly Token[], found: readonly Lexeme[]): readonly Lexeme[] {
  if (!tokens.some(isHalf)) return found;
  const isAboutKorea = tokens.some((t) => /^Korea(?:ns?|s)?$/u.test(t.text));
  const taken = new Set(found.flatMap(({ from, to }) => range(from, to)));
  const added: Lexeme[] = [];
  for (const token of tokens) {
    const { i, text } = token;
    if (taken.has(i) || !isHalf(token)) continue;
    const next = tokens[i + 1]?.text ?? '';
    const isJoined = next === 'and' && isHalf(tokens[i + 2]);
    const isBare = /^the$/iu.test(tokens[i - 1]?.text ?? '') && !/^\p{Lu}/u.test(next);
    if (!(isJoined || isBare) || !(isAboutKorea || isBare)) continue;
    const entity = text === 'North' ? NORTH : SOUTH;
    added.push({
      from: i,
      to: i + 1,
      senses: [{ kind: 'state', entity, code: text === 'North' ? 'PRK' : 'KOR' }],
    });
  }
  return [...found, ...added].sort((a, b) => a.from - b.from);
}

/** "North" or "South", by which either Korea may be meant. */
function isHalf(token: Token | undefined): boolean {
  return token?.text === 'North' || token?.text === 'South';
}

/** The integers [from, to). */
export function range(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let n = from; n < to; n++) numbers.push(n);
  return numbers;
}
