import type { DocumentId, ReportId } from '../../../model/ids.ts';
import type { CleanDocument } from '../../../model/document.ts';
import type { EventRecord } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import { digest, reportIdOf } from '../../digest.ts';
import type { Draft } from './draft.ts';
import { widenToSentences } from './sentences.ts';

interface Identified {
  readonly id: ReportId;
  readonly draft: Draft;
}

/** Gives drafts their ids and dates and writes them as records, in the order of the text. */
export function writeRecords(
  document: CleanDocument,
  id: DocumentId,
  drafts: readonly Draft[],
  sentences: readonly Span[],
): readonly EventRecord[] {
  const ordered = [...drafts].sort((a, b) => firstStart(a) - firstStart(b));
  const seen = new Set<ReportId>();
  const identified = ordered.flatMap((draft): readonly Identified[] => {
    const report = reportIdOf([
      id,
      draft.act.name,
      draft.source.id,
      draft.target?.id ?? null,
      draft.evidence[0],
    ]);
    if (seen.has(report)) return [];
    seen.add(report);
    return [{ id: report, draft }];
  });
  const byPlace = new Map<string, ReportId[]>();
  for (const { id: report, draft } of identified)
    for (const place of draft.places) byPlace.set(place, [...(byPlace.get(place) ?? []), report]);
  return identified.map((item) => ({
    ...writeRecord(document, id, item, byPlace),
    sentences: widenToSentences(item.draft.evidence, sentences),
  }));
}

function firstStart(draft: Draft): number {
  return Math.min(...draft.evidence.map((e) => e.start));
}

function writeRecord(
  document: CleanDocument,
  id: DocumentId,
  { id: report, draft }: Identified,
  byPlace: ReadonlyMap<string, readonly ReportId[]>,
): Omit<EventRecord, 'sentences'> {
  const { act, rule, date } = draft;
  const isOwn = act.name === rule.act;
  const cameo = (isOwn ? rule.cameo : undefined) ?? act.cameo[0] ?? '';
  const published = draft.isCurrent ? document.publishedAt : null;
  return {
    record: 'event',
    id: report,
    document: document.source.key,
    type: act.name,
    plover: (isOwn ? rule.plover : undefined) ?? act.plover,
    cameo,
    status: draft.status,
    source: draft.source,
    target: draft.target,
    group: draft.joint === '' ? null : digest([id, draft.joint]).slice(0, 16),
    concerns: draft.concerns,
    date: date?.date ?? published,
    dateEnd: date?.dateEnd ?? null,
    datePrecision: date?.precision ?? (published === null ? 'none' : 'day'),
    dateText: date?.text ?? null,
    hedge: draft.hedge,
    negated: draft.isNegated,
    quoted: draft.isQuoted,
    content: draft.content,
    attribution: draft.attribution,
    answers: [...new Set(draft.answers.flatMap((place) => byPlace.get(place) ?? []))].filter(
      (answered) => answered !== report,
    ),
    rule: rule.id,
    confidence: draft.confidence,
    evidence: draft.evidence,
    cues: draft.cues,
  };
}
