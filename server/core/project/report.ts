import type { GraphReport } from '../../model/projection.ts';
import type { Span } from '../../model/span.ts';
import type { ToldFact } from './event.ts';

/** One document's account of the event, with the span that tells most of it verbatim. */
export function assembleReport({ record, document, text, resolve }: ToldFact): GraphReport {
  const spans = record.evidence.toSorted(compareSpans);
  const telling = mostTelling(spans, record.cues);
  return {
    id: record.id,
    document,
    spans,
    cues: record.cues.toSorted(compareSpans),
    text: telling === undefined ? '' : text.slice(telling.start, telling.end),
    attribution: record.attribution.map(resolve),
    hedge: record.hedge,
    negated: record.negated,
    quoted: record.quoted,
    act: record.type,
    date: record.date,
    dateText: record.dateText,
    rule: record.rule,
    confidence: record.confidence,
  };
}

/** The span with most cues in it, then the longest, then the first. */
function mostTelling(spans: readonly Span[], cues: readonly Span[]): Span | undefined {
  const cuesIn = (span: Span): number =>
    cues.filter((cue) => cue.start >= span.start && cue.end <= span.end).length;
  const [best] = spans.toSorted(
    (a, b) => cuesIn(b) - cuesIn(a) || b.end - b.start - (a.end - a.start) || compareSpans(a, b),
  );
  return best;
}

function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
