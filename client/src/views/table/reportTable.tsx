import type { Network } from '../../../../server/model/network.ts';
import type { ReportRow as Report } from '../../../../server/model/rows.ts';
import { HEDGE_WORDS, speechOf } from '../../words/terms.ts';
import { citeRow } from '../../text/citation.ts';
import { nameAct } from '../../text/acts.ts';
import { nameSource } from '../../text/source.ts';
import { WORDS } from '../../words/words.ts';
import { ActBadge } from '../kit/glyphs.tsx';
import { DateCell, MaybeCell, PublishedCell } from './cells.tsx';
import type { TableKind } from './column.ts';
import {
  findParties,
  listParties,
  nameTargets,
  sourceColumn,
  targetColumn,
  type Parties,
} from './parties.tsx';

const { columns: TITLES } = WORDS.table;

export interface ReportRow extends Parties {
  readonly report: Report;
}

/** A row for each report of what the network draws; others are left out. */
export function listReports(network: Network, reports: readonly Report[]): readonly ReportRow[] {
  const parties = findParties(network);
  return reports.flatMap((report) => {
    const found = parties.get(report.event);
    return found === undefined ? [] : [{ report, ...found }];
  });
}

function wordOf({ attribution, document }: Report): string {
  if (attribution.length > 0) return attribution.map(({ name }) => name).join(' ← ');
  return WORDS.ledger.ownVoice(document.outlet);
}

/** Who did what to whom, in a few words. */
function sayRow(row: ReportRow): string {
  const label = row.report.label.charAt(0).toLowerCase() + row.report.label.slice(1);
  return `${row.source.name} ${label} ${nameTargets(row)}`.trim();
}

export const REPORT_TABLE: TableKind<ReportRow> = {
  keyOf: ({ report }) => `${report.event} ${report.id}`,
  partiesOf: listParties,
  placeOf: ({ report }) => ({ view: 'document', id: report.document.id, event: report.event }),
  cite: (row) => citeRow(row.report, sayRow(row)),
  sortedBy: { key: 'published', isDescending: true },
  columns: [
    {
      key: 'published',
      title: TITLES.published,
      width: 150,
      value: ({ report }) => report.document.publishedAt,
      cell: ({ report }) => <PublishedCell day={report.document.publishedAt} />,
    },
    {
      key: 'outlet',
      title: TITLES.outlet,
      width: 140,
      value: ({ report }) => report.document.outlet,
      cell: ({ report }) => (
        <MaybeCell text={report.document.outlet} none={WORDS.ledger.outletUnknown} />
      ),
    },
    {
      key: 'document',
      title: TITLES.document,
      width: 180,
      isExtra: true,
      value: ({ report }) => report.document.title || nameSource(report.document),
    },
    {
      key: 'text',
      title: TITLES.text,
      width: 300,
      value: ({ report }) => report.text,
      cell: ({ report }) => <q className="verbatim">{report.text}</q>,
    },
    {
      key: 'attribution',
      title: TITLES.attribution,
      width: 170,
      value: ({ report }) => wordOf(report),
    },
    sourceColumn(),
    {
      key: 'act',
      title: TITLES.act,
      width: 120,
      value: ({ report }) => nameAct(report.label),
      cell: ({ report }) => <ActBadge label={report.label} quad={report.quad} />,
    },
    targetColumn(),
    {
      key: 'date',
      title: TITLES.date,
      width: 172,
      isExtra: true,
      value: ({ report }) => report.date,
      cell: ({ report }) => <DateCell from={report.date} />,
    },
    {
      key: 'hedge',
      title: TITLES.hedge,
      width: 96,
      isExtra: true,
      value: ({ report }) => (report.hedge === null ? null : HEDGE_WORDS[report.hedge]),
    },
    {
      key: 'speech',
      title: TITLES.speech,
      width: 110,
      isExtra: true,
      value: ({ report }) => speechOf(report),
    },
  ],
};
