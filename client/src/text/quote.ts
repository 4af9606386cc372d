import type { Report } from '../../../server/model/ledger.ts';
import { cutSegments, type Segment } from './segments.ts';

/** A report's sentence in pieces: what is 'told' of the event, and the 'cue' words that made it an act. */
export function cutQuote({
  sentence,
  spans,
  cues,
}: Pick<Report, 'sentence' | 'spans' | 'cues'>): readonly Segment<'told' | 'cue'>[] {
  const shift = ({ start, end }: Report['cues'][number]): Report['cues'][number] => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  return cutSegments(sentence.text, { start: 0, end: sentence.text.length }, [
    ...spans.map((span) => ({ span: shift(span), value: 'told' as const })),
    ...cues.map((span) => ({ span: shift(span), value: 'cue' as const })),
  ]);
}
