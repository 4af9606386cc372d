import type { EventDetail } from '../../../server/model/ledger.ts';

/** How a sentence says that what it tells is an answer, and to what: up to the end of the phrase. */
const REPLY =
  /\b(?:in (?:response|reply|reaction|retaliation|answer)(?: to)?|in protest(?: (?:of|at|against|over))?|respond(?:s|ed|ing)? to|repl(?:y|ies|ied|ying) to|react(?:s|ed|ing)? to|retaliat(?:e|es|ed|ing)(?: (?:for|against))?|after|following)\b[^,.;:!?“”"()–—]*/iu;
const MOST_WORDS = 6;
/** Words that no phrase ends with. */
const LOOSE = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'at',
  'on',
  'in',
  'for',
  'by',
  'with',
  'and',
  'that',
  'its',
  'his',
  'her',
  'their',
  'which',
  'from',
  'over',
  'against',
  'it',
  'he',
  'she',
  'they',
  'was',
  'were',
  'had',
  'has',
]);

function shorten(phrase: string): string {
  const words = phrase.trim().split(/\s+/u).slice(0, MOST_WORDS);
  while (words.length > 2 && LOOSE.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

/** The words by which a report of an answer says that it is one, verbatim, from a document that tells of both; null when there are none. */
export function findReplyWords(answer: EventDetail, answered: EventDetail): string | null {
  const documents = new Set<string>(answered.ledger.map(({ document: { id } }) => id));
  for (const { document: source, sentence } of answer.ledger) {
    if (!documents.has(source.id)) continue;
    const [phrase] = REPLY.exec(sentence.text) ?? [];
    if (phrase !== undefined) return shorten(phrase);
  }
  return null;
}
