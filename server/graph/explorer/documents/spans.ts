import type { Span } from '../../../model/index.ts';

/** The graph's flat [start, end, start, end …] as spans. */
export function unflatten(flat: readonly number[]): readonly Span[] {
  return flat.flatMap((start, i) => {
    const end = flat[i + 1];
    return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

/** Where a report's most telling span starts: the span that is as long as its verbatim text. */
export function startOf(text: string, spans: readonly Span[]): number {
  const telling = spans.find(({ start, end }) => end - start === text.length) ?? spans[0];
  return telling?.start ?? 0;
}
