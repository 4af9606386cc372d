import { citeRow } from '../../../client/src/text/citation.ts';
import { createReportId, type ReportRow } from '../../../server/model/index.ts';
import { anEvent, aReport } from '../fixtures/reports.ts';

function aRow(part: Partial<ReportRow> = {}): ReportRow {
  const { act, document, attribution, hedge, negated, quoted, date } = aReport();
  const { id, label, quad } = anEvent();
  const text = 'summoned the envoy';
  const sentence = 'Chad summoned the envoy.';
  const words = { text, sentence, attribution, hedge, negated, quoted, date };
  const report = createReportId('0123456789abcdef');
  return { id: report, event: id, act, label, quad, document, ...words, ...part };
}

test('says that an outlet and a date are not stated, and leaves out an address that there is none of', () => {
  const { document } = aRow();
  const bare = { ...document, title: 'A page', outlet: null, publishedAt: null, url: null };
  expect(citeRow(aRow({ document: bare, attribution: [] }), 'Chad summoned Mali')).toBe(
    '“Chad summoned the envoy.”, Outlet not stated, “A page”, date not stated, (Chad summoned Mali)',
  );
});

test('cites a row with its sentence, on whose word it is, where it stands and what it tells', () => {
  const citation = citeRow(aRow(), 'Chad summoned Mali');
  expect(citation).toMatch(/^“Chad summoned the envoy.”, according to Foreign Ministry/u);
  expect(citation).toMatch(/2024-\d\d-\d\d, https:\/\/sample\.example\/envoy, \(Chad/u);
});
