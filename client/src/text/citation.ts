import type { EventDetail, Report } from '../../../server/model/ledger.ts';

/** A report as a line that can be quoted: who, what, on whose word, where. */
export function citeReport(report: Report, event: Pick<EventDetail, 'summary'>): string {
  const { document: source, attribution } = report;
  const word = attribution.map((entity) => entity.name).join(', according to ');
  return [
    `“${report.sentence.text}”`,
    word === '' ? null : `According to ${word}.`,
    `${source.outlet ?? 'Outlet not stated'}, “${source.title}”`,
    source.publishedAt?.slice(0, 10) ?? 'date not stated',
    source.url,
    `characters ${report.sentence.start}–${report.sentence.start + report.sentence.text.length}`,
    `(${event.summary})`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
