import type { Token } from '../../../model/annotation.ts';
import type { Owner, Phrase } from './phrases.ts';

/** The tokens of a block with the phrases that were found in it. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly startingAt: ReadonlyMap<number, Phrase>;
  readonly endingAt: ReadonlyMap<number, Phrase>;
}

/** "'s", or the bare mark after an s, which taggers take for a quote. */
export function isPossessiveMark(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i];
  if (mark === undefined || i === 0) return false;
  if (mark.tag === 'POS' || (mark.dep === 'case' && /^['’]s$/u.test(mark.text))) return true;
  const before = tokens[i - 1];
  return /^['’]$/u.test(mark.text) && before?.end === mark.start && /s$/iu.test(before.text);
}

/** A phrase as whose something is; null where it can own nothing. */
export function toOwner(phrase: Phrase, isPossessive: boolean): Owner | null {
  const { sense } = phrase;
  if (sense === null) return phrase.name?.type === 'person' ? null : { kind: 'phrase', phrase };
  switch (sense.kind) {
    case 'state':
    case 'demonym':
    case 'capital':
    case 'body':
    case 'place':
      return { kind: 'sense', sense };
    case 'slot':
      return { kind: 'phrase', phrase };
    case 'title':
      return isPossessive ? { kind: 'phrase', phrase } : null;
  }
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'our', 'his', 'its', 'their', 'her']);

/** The phrase that starts here, after an article and its own owner. */
export function phraseAfter(reader: Reader, from: number): Phrase | null {
  let at = from;
  if (ARTICLES.has(reader.tokens[at]?.text.toLowerCase() ?? '')) at += 1;
  let found: Phrase | null = null;
  for (let n = 0; n < 6; n++) {
    const next = reader.startingAt.get(at);
    if (next !== undefined) {
      if (found !== null && !(next.sense?.kind === 'slot' || next.sense?.kind === 'title'))
        return found;
      found = next;
      at = next.to;
      if (next.sense?.kind === 'slot') return next;
      if (isPossessiveMark(reader.tokens, at)) at += 1;
      continue;
    }
    const token = reader.tokens[at];
    if (token === undefined || !/^(?:JJ|NN|HYPH)$/u.test(token.tag) || found === null) return found;
    at += 1;
  }
  return found;
}

const SKIPPED = /^(?:JJ|JJS|JJR|NN|NNP|NNPS|HYPH|RB|RBS|CD)$/u;
const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'our', 'my']);
const MAX_SKIP = 4;

/** Who may own what starts here: the phrase or pronoun on the left. */
interface Left {
  readonly phrase: Phrase | null;
  /** The pronoun's token, where it is one. */
  readonly token: number;
  readonly isPossessive: boolean;
}

/** The owner on the left: "South Korea's main", "Seoul's", "the Russian", "its". */
export function ownerBefore(reader: Reader, from: number): Owner | null {
  const left = lookLeft(reader, from);
  if (left === null) return null;
  return left.phrase === null
    ? { kind: 'pronoun', token: left.token }
    : toOwner(left.phrase, left.isPossessive);
}

/** "Chad's self-proclaimed president", "Mali's elected leaders". */
function isDescribing({ tag, dep }: Token): boolean {
  return tag === 'VBN' && dep === 'amod';
}

/** The words on the left that own what starts here; the "Chad country director" of a charity is not Chad's. */
export function lookLeft({ tokens, endingAt }: Reader, from: number): Left | null {
  let at = from;
  for (let skipped = 0; skipped <= MAX_SKIP; skipped++) {
    const before = tokens[at - 1];
    if (before === undefined) return null;
    if (POSSESSIVE.has(before.text.toLowerCase()) && before.tag === 'PRP$') {
      return { phrase: null, token: at - 1, isPossessive: true };
    }
    const end = isPossessiveMark(tokens, at - 1) ? at - 1 : at;
    const phrase = endingAt.get(end);
    const isPossessive = end !== at;
    if (!isPossessive && before.text === 'country') return null;
    if (phrase !== undefined && (phrase.name === null || isPossessive))
      return isTurned(tokens, phrase) ? null : { phrase, token: at - 1, isPossessive };
    if (isPossessive || !(SKIPPED.test(before.tag) || isDescribing(before))) return null;
    at -= 1;
  }
  return null;
}

const TURNING = /^(?:anti|pro|non)$/iu;

/** "anti-Chad protesters", "pro-Chad rebels" need not be Chad's. */
function isTurned(tokens: readonly Token[], { from }: Phrase): boolean {
  const [prefix, hyphen] = [tokens[from - 2], tokens[from - 1]];
  const isGlued = hyphen?.end === tokens[from]?.start && hyphen?.start === prefix?.end;
  return isGlued && hyphen?.text === '-' && TURNING.test(prefix?.text ?? '');
}
