import type { Token, TokenRange } from '../../../model/annotation.ts';
import { isConcern, startOfPerson } from './concerns.ts';
import { isDesignation, isThing } from './designations.ts';
import { isWorded, type Wording } from './wording.ts';

/** What the recogniser takes a name for. */
export type NameType = 'person' | 'organization' | 'place' | 'group' | 'thing' | 'unknown';

/** Capitalised words that belong together and are in no table. */
export interface Name extends TokenRange {
  readonly type: NameType;
}

/** Small words inside of names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin bint ibn de del della di da dos das du van von der den ter la le ben abu ould'.split(
    ' ',
  ),
);
const NO_NAME = new Set(
  'ally allies monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir madam the a an i god christmas easter ramadan president prime minster majesty majesties highness excellency excellencies honorable honourable h.e. h.e h.r.h. pm fm nsa dnsa prof nominee designate elect extraordinary plenipotentiary officer gentleman gentlemen chargé attorney counsel senior mou mous executive judiciary'.split(
    ' ',
  ),
);
const COURTESY = new Set([
  'mr',
  'mrs',
  'ms',
  'mr.',
  'mrs.',
  'ms.',
  'miss',
  'sir',
  'madam',
  'dame',
  'dr',
  'dr.',
  'sheikh',
  'lord',
  'gen.',
  'lt.',
  'col.',
  'adm.',
  'sen.',
  'rep.',
  'prof.',
]);
/** Particles with which a family name begins behind a title: "Minister van der Berg". */
const SURNAMED = new Set(['von', 'van', 'bin', 'ibn', 'al', 'el', 'de', 'den', 'ter']);
/** A shortened form of address or rank is no part of a name. */
const SHORTENED = /^(?:mrs?\.?|ms\.?|dr\.?|(?:gen|lt|col|adm|sen|rep|prof)\.)$/iu;
/** Forms of address in capitals: "HE Ola Lind". */
const STYLED = new Set(['HE', 'HRH', 'HH', 'HM']);
/** "COVID-19", "G-20": letters and a number name no person. */
const NUMBERED = /\d/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** Whether a token is a form of address before a name. */
export function isCourtesy(token: Token | undefined): boolean {
  return token !== undefined && COURTESY.has(token.text.toLowerCase());
}

function isNameToken(token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.text) || NO_NAME.has(token.text.toLowerCase())) return false;
  if (SHORTENED.test(token.text) || STYLED.has(token.text)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text) && token.entity === '' && !token.tag.startsWith('NNP'))
    return false;
  return token.tag.startsWith('NNP') || isNameEntity(token.entity);
}

function isNameEntity(entity: string): boolean {
  return ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP'].includes(entity);
}

function typeOf(entity: string): NameType {
  switch (entity) {
    case 'PERSON':
      return 'person';
    case 'ORG':
      return 'organization';
    case 'GPE':
    case 'LOC':
    case 'FAC':
      return 'place';
    case 'NORP':
      return 'group';
    default:
      return 'unknown';
  }
}

/** Where a name that starts at `from` ends, over hyphens, particles and "Jr.". */
function endOfName(
  tokens: readonly Token[],
  from: number,
  isTaken: (i: number) => boolean,
): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    const after = tokens[to + 1];
    const last = tokens[to - 1];
    if (next === undefined || last === undefined || isTaken(to)) return to;
    const isGlued = next.start === last.end;
    if (isGlued && joinsLetters(tokens, to) && !isTaken(to + 1)) {
      to += 2;
    } else if (
      (isNameToken(next) || isGivenName(tokens, to) || isMonthlyName(tokens, to)) &&
      !startsPerson(tokens, to)
    ) {
      to += 1;
    } else if (PARTICLES.has(next.text.toLowerCase()) && goesOn(tokens, to + 1, isTaken)) {
      to += 1;
    } else if (next.text === ',' && after !== undefined && SUFFIX.test(after.text)) {
      to += 2;
    } else return to;
  }
}

/** Behind a particle, and any more of them, a name goes on: "Ola van der Berg", "al-Said". */
function goesOn(tokens: readonly Token[], i: number, isTaken: (i: number) => boolean): boolean {
  let at = i;
  while (!isTaken(at) && PARTICLES.has(tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  const token = tokens[at];
  return (
    token !== undefined && !isTaken(at) && (isNameToken(token) || (at === i && token.text === '-'))
  );
}

function joinsLetters(tokens: readonly Token[], i: number): boolean {
  const [hyphen, after] = [tokens[i], tokens[i + 1]];
  if (hyphen?.text !== '-' || after === undefined) return false;
  return after.start === hyphen.end && /^\p{L}/u.test(after.text);
}

/** "Lee Do-hoon": a capital, a hyphen and a small letter go on with a name, whatever the tagger says. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const [token, hyphen, rest] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token === undefined || hyphen?.text !== '-' || rest === undefined) return false;
  const isGlued = hyphen.start === token.end && rest.start === hyphen.end;
  return isGlued && /^\p{Lu}/u.test(token.text) && /^\p{Ll}/u.test(rest.text);
}

/** "Theresa May": a month that no number follows goes on with a name. */
function isMonthlyName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isMonth = token !== undefined && /^(?:April|May|June|August)$/u.test(token.text);
  if (!isMonth || token.tag !== 'NNP' || token.entity === 'DATE') return false;
  return before?.dep === 'compound' && before.head === i && !/^\d/u.test(next?.text ?? '');
}

/** The recogniser sees a person begin here, right after something else. */
function startsPerson(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.entity !== 'PERSON' || before?.entity === 'PERSON') return false;
  return (before?.entity ?? '') !== '' || isConcern(before);
}

function isStart(tokens: readonly Token[], i: number, isTaken: (i: number) => boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (isNameToken(token) || (isTaken(i - 1) && isOddName(tokens, i))) return true;
  const isParticle =
    /^(?:al|el)$/iu.test(token.text) && next?.text === '-' && next.start === token.end;
  if (isParticle && !isTaken(i + 1) && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')) return true;
  return SURNAMED.has(token.text) && isTaken(i - 1) && goesOn(tokens, i + 1, isTaken);
}

/** "President To Lam met": a small word with a capital, where the words around keep theirs small, begins a name. */
function isOddName(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  if (word === undefined || next === undefined || !/^(?:IN|TO|UH|RB|DT)$/u.test(word.tag))
    return false;
  const isName = /^\p{Lu}\p{Ll}{1,2}$/u.test(word.text) && isNameToken(next);
  return (
    isName &&
    [...tokens.slice(Math.max(0, i - 4), i), ...tokens.slice(i + 1, i + 4)].some(({ text }) =>
      /^\p{Ll}{2}/u.test(text),
    )
  );
}

const PREFIX = /^(?:non|pro|anti|pre|post|trans|inter|intra|mid)$/iu;

/** "a Major Non-NATO Ally", "Pro-Chad": what only turns a word of the tables is no name. */
function isPrefix(tokens: readonly Token[], i: number, isTaken: (i: number) => boolean): boolean {
  return PREFIX.test(tokens[i]?.text ?? '') && joinsLetters(tokens, i + 1) && isTaken(i + 2);
}

/** All names of a block outside the taken tokens, in order. */
export function findNames(
  tokens: readonly Token[],
  wording: Wording,
  isTaken: (i: number) => boolean,
): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (isTaken(i) || !isStart(tokens, i, isTaken) || isPrefix(tokens, i, isTaken)) continue;
    const to = endOfName(tokens, i, isTaken);
    const from = startOfPerson(tokens, wording, i, to);
    const isOfMedium = to - from < 3 && MEDIA.has(tokens[from - 1]?.text.toLowerCase() ?? '');
    const type =
      from > i && tokens[from]?.entity !== 'PERSON'
        ? 'person'
        : majorityType(tokens.slice(from, to), wording);
    names.push({ from, to, type: isOfMedium && type !== 'thing' ? 'organization' : type });
    i = to - 1;
  }
  return names;
}

/** What stands before the name of a newspaper or station: "the agency Tanjug", "the daily Den". */
const MEDIA = new Set('newspaper daily weekly agency broadcaster magazine'.split(' '));

/** "U.S.-Japan": what joins two states is between them. */
const JOINED = /^(?:U\.?S\.?|U\.?K\.?|EU|UN|NATO|ASEAN)[-‐‑–]\p{L}/u;

function majorityType(tokens: readonly Token[], wording: Wording): NameType {
  const last = tokens.at(-1);
  if (last === undefined || isThing(last.text)) return 'thing';
  if (tokens.every((t) => t.tag === 'JJ') && !tokens.some((t) => t.entity === 'PERSON'))
    return 'thing';
  if (tokens.some((t) => NUMBERED.test(t.text) || JOINED.test(t.text))) return 'thing';
  const counts = new Map<string, number>();
  for (const { entity } of tokens) {
    if (isNameEntity(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  let best = '';
  for (const [entity, n] of counts) if (n > (counts.get(best) ?? 0)) best = entity;
  const type = typeOf(best);
  return isWords(tokens, type, wording) ? 'thing' : type;
}

/** "Trade Agenda", "the Council": words of the language, save where the last one makes a body or a land of others. */
function isWords(tokens: readonly Token[], type: NameType, wording: Wording): boolean {
  const last = tokens.at(-1);
  const words = tokens.filter(({ text }) => /^\p{L}{2}/u.test(text));
  if (last === undefined || words.every(({ text }) => isDesignation(text))) return true;
  if (isDesignation(last.text)) return false;
  const isLast = type !== 'person' && words.length > 1 && isWorded(wording, last);
  return isLast || words.every((word) => isWorded(wording, word));
}
