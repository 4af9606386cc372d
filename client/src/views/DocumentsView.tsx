import { useState, type ReactElement } from 'react';
import type { DocumentList } from '../../../server/model/ledger.ts';
import { useDocuments } from '../queries.ts';
import { formatDate } from '../text/dates.ts';
import { DATED_BY_WORDS } from '../terms.ts';
import { WORDS } from '../words.ts';
import { Link } from './Link.tsx';
import { Failure, Skeleton } from './Notice.tsx';
import { SortableTable, type Column } from './SortableTable.tsx';

type Row = DocumentList['documents'][number];
const { columns: TITLES } = WORDS.documents;

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'title',
    title: TITLES.title,
    value: (row) => row.title,
    cell: (row) => (
      <Link className="title" to={{ view: 'document', id: row.id, event: null }}>
        {row.title}
      </Link>
    ),
  },
  {
    key: 'outlet',
    title: TITLES.outlet,
    value: (row) => row.outlet,
    cell: (row) => row.outlet ?? <span className="mut">{WORDS.ledger.notStated}</span>,
  },
  {
    key: 'publishedAt',
    title: TITLES.publishedAt,
    value: (row) => row.publishedAt,
    cell: (row) =>
      row.publishedAt === null ? (
        <span className="mut">{WORDS.ledger.notStated}</span>
      ) : (
        <span className="num">
          {formatDate(row.publishedAt)} <span className="mut">{DATED_BY_WORDS[row.datedBy]}</span>
        </span>
      ),
  },
  { key: 'events', title: TITLES.events, value: (row) => row.events, isNumber: true },
  { key: 'words', title: TITLES.words, value: (row) => row.words, isNumber: true },
  { key: 'copies', title: TITLES.copies, value: (row) => row.copies, isNumber: true },
  {
    key: 'key',
    title: TITLES.key,
    value: (row) => row.key,
    cell: (row) => (
      <span className="key" title={row.key}>
        {row.key}
      </span>
    ),
  },
];

/** All documents, as a table. */
export function DocumentsView(): ReactElement {
  const { data, error, refetch } = useDocuments();
  const [words, setWords] = useState('');
  const needle = words.trim().toLowerCase();
  const rows =
    data?.documents.filter((row) =>
      `${row.key} ${row.title} ${row.outlet ?? ''}`.toLowerCase().includes(needle),
    ) ?? [];
  return (
    <main className="tv" id="main">
      <div className="tvh">
        <h1>{WORDS.documents.title}</h1>
        <span className="mut num">{data?.total ?? ''}</span>
        <span className="grow" />
        <input
          className="field"
          type="search"
          aria-label={WORDS.documents.find}
          placeholder={WORDS.documents.find}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {data === undefined ? (
        error === null ? (
          <Skeleton lines={12} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <SortableTable
          label={WORDS.documents.title}
          rows={rows}
          columns={COLUMNS}
          keyOf={(row) => row.id}
          sortedBy={{ key: 'publishedAt', isDescending: true }}
        />
      )}
    </main>
  );
}
