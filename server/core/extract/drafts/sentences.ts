import type { Annotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';

/** Every sentence of a document, in the order of its text, without outer white space. */
export function listSentences(annotations: readonly Annotation[]): readonly Span[] {
  return annotations.flatMap(({ tokens, sentences }) =>
    sentences.flatMap(({ from, to }) => {
      const words = tokens.slice(from, to).filter(({ isSpace }) => !isSpace);
      const [first, last] = [words[0], words.at(-1)];
      return first === undefined || last === undefined
        ? []
        : [{ start: first.start, end: last.end }];
    }),
  );
}

/** What a reader needs to judge some evidence: the whole sentences that each span of it stands in. */
export function widenToSentences(
  evidence: readonly Span[],
  sentences: readonly Span[],
): readonly Span[] {
  return evidence.map((span) => {
    const around = sentences.filter(({ start, end }) => start < span.end && end > span.start);
    return {
      start: Math.min(span.start, ...around.map(({ start }) => start)),
      end: Math.max(span.end, ...around.map(({ end }) => end)),
    };
  });
}
