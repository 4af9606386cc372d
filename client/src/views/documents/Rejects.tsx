import type { ReactElement } from 'react';
import type { Job, JobDocument } from '../../../../server/model/intake.ts';
import { DOCUMENT_WORDS, REASON_WORDS } from '../../words/documents.ts';
import { Notice } from '../kit/Notice.tsx';
import { SortableTable, type Column } from '../kit/SortableTable.tsx';

const { list: LIST } = DOCUMENT_WORDS;
type Row = JobDocument & { readonly key: string };

function wordReason({ reason }: JobDocument): string {
  return REASON_WORDS[reason ?? ''] ?? reason ?? '';
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'path', title: LIST.rejected.path, value: (row) => row.path },
  { key: 'reason', title: LIST.rejected.reason, value: wordReason },
  { key: 'detail', title: LIST.rejected.detail, value: (row) => row.detail },
];

/** All rejects of these jobs, each with its reason. */
export function listRejects(jobs: readonly Job[]): readonly Row[] {
  return jobs.flatMap(({ id, documents }) =>
    documents.flatMap((document, at) =>
      document.step === 'rejected' ? [{ ...document, key: `${id} ${at}` }] : [],
    ),
  );
}

/** What gave no document since the server was started. */
export function Rejects({ rows }: { rows: readonly Row[] }): ReactElement {
  if (rows.length === 0) return <Notice icon="check" title={LIST.noRejects} />;
  return (
    <SortableTable
      label={DOCUMENT_WORDS.list.show}
      rows={rows}
      columns={COLUMNS}
      keyOf={(row) => row.key}
      sortedBy={{ key: 'path', isDescending: false }}
    />
  );
}
