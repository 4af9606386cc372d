import type { Disagreement, Report } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';

type Subject = Disagreement['about'];

/** What the reports of one event tell differently: its date, its act, how firmly it was said, whether it was. */
export function findDisagreements(
  ledger: readonly Report[],
  acts: ActIndex,
): readonly Disagreement[] {
  const tellings: readonly [Subject, (report: Report) => string | null][] = [
    ['date', (report) => report.date],
    ['act', (report) => acts.label(report.act)],
    ['status', (report) => (report.negated ? 'negated' : 'told as done')],
    ['hedge', (report) => report.hedge ?? 'plain'],
  ];
  return tellings.flatMap(([about, tell]) => compare(about, ledger, tell));
}

/** A report that is silent on a matter does not disagree on it. */
function compare(
  about: Subject,
  ledger: readonly Report[],
  tell: (report: Report) => string | null,
): readonly Disagreement[] {
  const documentsOf = new Map<string, string[]>();
  for (const report of ledger) {
    const value = tell(report);
    if (value === null) continue;
    const documents = documentsOf.get(value) ?? [];
    documents.push(report.document.outlet ?? report.document.title);
    documentsOf.set(value, documents);
  }
  if (documentsOf.size < 2) return [];
  const accounts = [...documentsOf].map(([value, documents]) => ({ value, documents }));
  return [{ about, accounts: accounts.sort(byWeight) }];
}

type Account = Disagreement['accounts'][number];

function byWeight(a: Account, b: Account): number {
  return b.documents.length - a.documents.length || (a.value < b.value ? -1 : 1);
}
