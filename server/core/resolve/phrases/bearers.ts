import type { Token } from '../../../model/annotation.ts';
import { isConcern } from './concerns.ts';
import { isCourtesy, type Name } from './names.ts';
import { isPossessiveMark, phraseAfter, type Reader } from './phraseReader.ts';
import type { Owner, Phrase } from './phrases.ts';

/** The name that a title belongs to: right after it, after its complement, or in apposition. */
export function readBearer(reader: Reader, phrase: Phrase): void {
  if (isServed(reader, phrase)) return;
  const { tokens } = reader;
  const ends = [phrase.to, ...complementEnds(reader, phrase), ...concernEnd(reader, phrase)];
  for (const end of ends) {
    const direct =
      (isCourtesy(tokens[end]) ? nameAt(reader, end + 1) : null) ?? nameAt(reader, end);
    if (direct !== null) {
      take(reader, phrase, direct);
      return;
    }
  }
  for (const end of [...ends, ...plainEnd(reader, phrase)]) {
    const start = isCourtesy(tokens[end + 1]) ? end + 2 : end + 1;
    const apposed = tokens[end]?.text === ',' ? nameAt(reader, start) : null;
    if (
      apposed !== null &&
      (apposed.type !== 'place' || apposed.to - apposed.from > 1) &&
      apposed.type !== 'organization' &&
      isClosed(tokens, apposed.to)
    ) {
      take(reader, phrase, apposed);
      return;
    }
  }
  const before = nameBefore(reader, phrase);
  if (before !== null) take(reader, phrase, before);
}

function take({ tokens, startingAt }: Reader, phrase: Phrase, name: Name): void {
  phrase.person = name;
  phrase.owner ??= ownerBehind({ tokens, startingAt }, name.to);
}

/** Whose one is by the words behind the name: "Foreign Minister Ola Lind of Norway", not "told Lind of Norway's plan". */
export function ownerBehind(
  { tokens, startingAt }: Pick<Reader, 'tokens' | 'startingAt'>,
  from: number,
): Owner | null {
  if (tokens[from]?.text !== 'of') return null;
  const isArticle = tokens[from + 1]?.text.toLowerCase() === 'the';
  const behind = startingAt.get(from + (isArticle ? 2 : 1));
  const sense = behind?.sense ?? null;
  if (behind === undefined || sense === null || sense.kind === 'demonym') return null;
  const next = tokens[behind.to];
  const isWhole = !isPossessiveMark(tokens, behind.to) && !/^NNS?$/u.test(next?.tag ?? '');
  return 'entity' in sense && isWhole ? { kind: 'sense', sense } : null;
}

/** An apposition ends with a comma, a stop, a bracket, "and" or the verb. */
function isClosed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token === undefined ||
    /^(?:[,.;:)—–-]|and|who)/u.test(token.text) ||
    /^(?:VB[DPZ]|MD)$/u.test(token.tag)
  );
}

function complementEnds(reader: Reader, phrase: Phrase): number[] {
  const ends: number[] = [];
  let at = phrase.to;
  for (let round = 0; round < 3; round++) {
    if (!/^(?:of|for|to|at|in|from)$/iu.test(reader.tokens[at]?.text ?? '')) break;
    const found = phraseAfter(reader, at + 1);
    const isTitle = found?.sense?.kind === 'title';
    if (found === null || (isTitle && !isArticled(reader, found))) break;
    at = found.to;
    if (!isTitle) ends.push(at);
  }
  return ends;
}

/** "Adviser to the President of Chad Ola Lind": the name is not that of the one whom the other serves. */
function isServed(reader: Reader, phrase: Phrase): boolean {
  const { tokens, endingAt } = reader;
  if (!isArticled(reader, phrase)) return false;
  const before = tokens[phrase.from - 2]?.text;
  if (before === 'of') return OFFICES.test(tokens[phrase.from - 3]?.text ?? '');
  return before === 'to' && endingAt.get(phrase.from - 2)?.sense?.kind === 'title';
}

/** "Head of the Office of the President": whose it is that somebody leads. */
const OFFICES = /^(?:Office|Administration|Cabinet|Chancellery|Secretariat)$/u;

function isArticled({ tokens }: Reader, { from }: Phrase): boolean {
  return tokens[from - 1]?.text.toLowerCase() === 'the';
}

const MAX_PLAIN = 5;

/** "minister for the countryside, Ana Soto": where the small words that tell what an office is about end. */
function plainEnd({ tokens }: Reader, { to }: Phrase): number[] {
  if (!/^(?:of|for)$/u.test(tokens[to]?.text ?? '')) return [];
  for (let at = to + 1; at <= to + MAX_PLAIN; at += 1) {
    const token = tokens[at];
    if (token?.text === ',') return at > to + 1 ? [at] : [];
    if (token === undefined || !/^\p{Ll}/u.test(token.text)) return [];
    if (!/^(?:DT|JJ|NNS?|CC|VBG)$/u.test(token.tag)) return [];
  }
  return [];
}

const MAX_CONCERN = 9;

/** "for Special Operations and Low-Intensity Conflict": where the capitals that tell what an office is about end. */
function concernEnd({ tokens, startingAt }: Reader, { to, title }: Phrase): number[] {
  const isBegun = /^(?:of|for|on)$/iu.test(tokens[to]?.text ?? '');
  const goesOn = tokens[to]?.text === 'and' && / (?:of|for) /u.test(title ?? '');
  if (!isBegun && !goesOn) return [];
  for (let at = to + 1; at < to + MAX_CONCERN; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:\p{Lu}|(?:and|of|the|for|[&\-,])$)/u.test(token.text))
      return [];
    const next = isCourtesy(tokens[at + 1]) ? at + 2 : at + 1;
    if (isConcern(token) && startingAt.get(next)?.name?.type === 'person') return [at + 1];
  }
  return [];
}

function nameAt({ tokens, startingAt }: Reader, i: number): Name | null {
  const name = startingAt.get(i)?.name ?? null;
  const isField = name !== null && name.to - name.from === 1 && isConcern(tokens[i]);
  return isField ? null : name;
}

/** "Maria Zakharova, a spokeswoman at …": the name before the comma. */
function nameBefore(reader: Reader, phrase: Phrase): Name | null {
  const { tokens, endingAt } = reader;
  let at = phrase.from;
  for (let n = 0; n < 8; n++) {
    const before = tokens[at - 1];
    if (before === undefined) return null;
    if (before.text === ',' || before.text === '(') {
      const name = endingAt.get(at - 1)?.name ?? null;
      const isFree = name !== null && !isTakenBefore(reader, phrase, name);
      return isFree && canBear(reader, phrase, name) ? name : null;
    }
    if (!/^(?:JJ|JJS|NN|NNP|NNPS|DT|POS|HYPH|CD|PRP\$|RB)$/u.test(before.tag)) return null;
    at -= 1;
  }
  return null;
}

/** "During the meeting with Minister Ola Lind, the spokesman said": whoever has a title already takes no second one that a verb follows. */
function isTakenBefore({ tokens, endingAt }: Reader, { to }: Phrase, name: Name): boolean {
  const title = endingAt.get(name.from);
  return title?.person === name && /^VB[DZP]$/u.test(tokens[to]?.tag ?? '');
}

/** A person, or whatever the recogniser takes for a body though an office of one stands behind it: "Ito Ken, head of …". */
function canBear({ tokens }: Reader, phrase: Phrase, { from, to: end, type }: Name): boolean {
  const { to } = phrase;
  if (type === 'person' || type === 'unknown') return true;
  if (type === 'place' && end - from === 2)
    return phrase.from === end + 1 || phrase.owner?.kind === 'sense';
  return (
    type === 'organization' &&
    end - from === 2 &&
    (phrase.owner !== null || /^(?:of|at|to)$/u.test(tokens[to]?.text ?? ''))
  );
}

/** A name that a title has taken is no phrase of its own. */
export function dropBearers(phrases: readonly Phrase[]): readonly Phrase[] {
  const borne = new Set(phrases.flatMap((p) => [p, ...p.also]).map((p) => p.person));
  const offices = phrases.filter(({ sense, person }) => sense?.kind === 'title' && person !== null);
  return phrases.filter(
    (p) => p.name === null || !(borne.has(p.name) || offices.some((o) => isConcernOf(o, p))),
  );
}

/** "Coordinator for Roads and Harbours Ana Soto": what an office is about stands between it and its holder, and is nobody. */
function isConcernOf({ to, person }: Phrase, { from, sense }: Phrase): boolean {
  return sense === null && from > to && person !== null && from < person.from;
}
