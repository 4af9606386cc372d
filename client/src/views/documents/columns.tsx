import type { ReactElement } from 'react';
import type { DocumentList } from '../../../../server/model/ledger.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { DATED_BY_WORDS } from '../../words/terms.ts';
import { formatDate } from '../../text/dates.ts';
import { WORDS } from '../../words/words.ts';
import { Link } from '../kit/Link.tsx';
import type { Column } from '../kit/SortableTable.tsx';

export type DocumentRow = DocumentList['documents'][number];
const { columns: TITLES } = WORDS.documents;
const LIST = DOCUMENT_WORDS.list;

function State({ row }: { row: DocumentRow }): ReactElement {
  const isPlain = !row.isOutdated && row.copies === 0 && row.events > 0;
  return (
    <span className="states">
      {row.isOutdated ? <span className="tag warn">{LIST.outdated}</span> : null}
      {row.copies > 0 ? <span className="tag">{LIST.copies(row.copies)}</span> : null}
      {row.events === 0 ? <span className="tag">{LIST.silent}</span> : null}
      {isPlain ? <span className="mut">{LIST.read}</span> : null}
    </span>
  );
}

/** Sorts by what needs the reader's eye: older rules, then near-copies, then no events. */
function rankState({ isOutdated, copies, events }: DocumentRow): number {
  return (isOutdated ? 4 : 0) + (copies > 0 ? 2 : 0) + (events === 0 ? 1 : 0);
}

/** Which documents are chosen, and how one is or is not. */
interface Chosen {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}

function pickColumn({ ids, toggle }: Chosen): Column<DocumentRow> {
  return {
    key: 'selected',
    title: LIST.select,
    value: (row) => (ids.has(row.id) ? 1 : 0),
    cell: (row) => (
      <input
        type="checkbox"
        className="cb"
        aria-label={LIST.selectOne(row.title)}
        checked={ids.has(row.id)}
        onChange={() => toggle(row.id)}
      />
    ),
  };
}

/** The columns of the list; the first one selects, unless nothing can be done with what is. */
export function createColumns(chosen: Chosen | null): readonly Column<DocumentRow>[] {
  return [
    ...(chosen === null ? [] : [pickColumn(chosen)]),
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
    { key: 'state', title: LIST.state, value: rankState, cell: (row) => <State row={row} /> },
    { key: 'events', title: TITLES.events, value: (row) => row.events, isNumber: true },
    { key: 'words', title: TITLES.words, value: (row) => row.words, isNumber: true },
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
}
