import type { TokenRange } from '../../../model/annotation.ts';
import type { Reading } from '../phrases/reading.ts';
import { scanTemporal, type TemporalExpression } from './temporal.ts';

/** A time that a sentence names. */
export interface NamedTime {
  readonly expression: TemporalExpression;
  /** Where the sentence starts in the document. */
  readonly start: number;
  /** The expression's first token that is no article. */
  readonly token: number;
}

/** The times that the sentence of a token names, in order. */
export type TimesAround = (reading: Reading, token: number) => readonly NamedTime[];

/** Opens one document's times: each sentence is scanned once, for every act in it asks. */
export function openTimes(): TimesAround {
  const known = new Map<TokenRange, readonly NamedTime[]>();
  return (reading, token) => {
    const { tree } = reading;
    const sentence = tree.sentences[tree.sentenceOf[token] ?? 0];
    if (sentence === undefined) return [];
    const found = known.get(sentence) ?? findTimes(reading, sentence);
    known.set(sentence, found);
    return found;
  };
}

function findTimes({ tree, text, offset }: Reading, sentence: TokenRange): readonly NamedTime[] {
  const start = tree.tokens[sentence.from]?.start ?? 0;
  const end = tree.tokens[sentence.to - 1]?.end ?? 0;
  return scanTemporal(text.slice(start - offset, end - offset)).flatMap((expression) => {
    const first = tree.tokens.find(
      (t) =>
        t.start >= start + expression.start && t.end <= start + expression.end && t.tag !== 'DT',
    );
    return first === undefined ? [] : [{ expression, start, token: first.i }];
  });
}
