import type { Token } from '../../model/annotation.ts';
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
  if (mark.tag === 'POS') return true;
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
