import type { GraphReport } from '../../model/projection.ts';
import type { Span } from '../../model/span.ts';
import { chooseDate, mostTelling } from './choose.ts';
import type { ToldFact } from './event.ts';
import { compareText, groupBy, sortedSet } from './order.ts';

/** One report for each document, in the order of their ids. */
export function assembleReports(facts: readonly ToldFact[]): readonly GraphReport[] {
  return [...groupBy(facts, ({ document }) => document)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]) => assembleReport(own));
}

/** One document's account of the event, with the span that tells most of it verbatim. */
function assembleReport(facts: readonly ToldFact[]): readonly GraphReport[] {
  const [first] = facts;
  const records = facts.map(({ record }) => record);
  const told = mostTelling(records);
  const ids = sortedSet(records.map(({ id }) => id));
  const [id] = ids;
  if (first === undefined || told === undefined || id === undefined) return [];
  const dated = chooseDate(facts) ?? told;
  const spans = distinctSpans(records.flatMap(({ evidence }) => evidence));
  const cues = distinctSpans(records.flatMap((record) => record.cues));
  const telling = chooseSpan(spans, cues);
  const sentences = distinctSpans(records.flatMap((record) => record.sentences));
  const around = findAround(telling ?? NOWHERE, sentences);
  return [
    {
      id,
      records: ids,
      document: first.document,
      spans,
      cues,
      text: telling === undefined ? '' : first.text.slice(telling.start, telling.end),
      sentences,
      sentence: first.text.slice(around.start, around.end),
      attribution: told.attribution.map(first.resolve),
      hedge: told.hedge,
      negated: told.negated,
      quoted: told.quoted,
      act: told.type,
      date: dated.date,
      dateText: dated.dateText,
      rule: told.rule,
      confidence: told.confidence,
    },
  ];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The shortest sentence that holds a span; the span itself where no sentence is known. */
function findAround(span: Span, sentences: readonly Span[]): Span {
  const [shortest] = sentences
    .filter(({ start, end }) => start <= span.start && end >= span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || compareSpans(a, b));
  return shortest ?? span;
}

/** The span with most cues in it, then the longest, then the first. */
function chooseSpan(spans: readonly Span[], cues: readonly Span[]): Span | undefined {
  const cuesIn = (span: Span): number =>
    cues.filter((cue) => cue.start >= span.start && cue.end <= span.end).length;
  const [best] = spans.toSorted(
    (a, b) => cuesIn(b) - cuesIn(a) || b.end - b.start - (a.end - a.start) || compareSpans(a, b),
  );
  return best;
}

function distinctSpans(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort(compareSpans);
}

function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
