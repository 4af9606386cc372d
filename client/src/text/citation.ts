import type { EventDetail, Report } from '../../../server/model/ledger.ts';
import type { ReportRow } from '../../../server/model/rows.ts';
import { WORDS } from '../words/words.ts';

type Told = Pick<Report, 'document' | 'attribution'>;

function cite(words: string, { document: source, attribution }: Told, after: string[]): string {
  const word = attribution.map((entity) => entity.name).join(', according to ');
  return [
    `“${words}”`,
    ...(word === '' ? [] : [`according to ${word}`]),
    `${source.outlet ?? WORDS.ledger.outletUnknown}, “${source.title}”`,
    source.publishedAt?.slice(0, 10) ?? 'date not stated',
    ...(source.url === null ? [] : [source.url]),
    ...after,
  ].join(', ');
}

/** A report as a line that can be quoted: who, what, on whose word, where. */
export function citeReport(report: Report, event: Pick<EventDetail, 'summary'>): string {
  const { text, start } = report.sentence;
  return cite(text, report, [`characters ${start}–${start + text.length}`, `(${event.summary})`]);
}

/** A report of a table as such a line. */
export function citeRow(report: ReportRow, summary: string): string {
  return cite(report.sentence, report, [`(${summary})`]);
}
