import { useMemo, useState, type ReactElement } from 'react';
import { useDoings, useIntake } from '../../queries/documents.ts';
import { DOCUMENT_WORDS, SHOWN_WORDS } from '../../words/documents.ts';
import { useDocuments } from '../../queries/queries.ts';
import { DOCUMENTS_SHOWN, type DocumentsShown } from '../../state/documents.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';
import { Segments } from '../kit/controls.tsx';
import { createColumns, type DocumentRow } from './columns.tsx';
import { AddButton } from '../intake/Intake.tsx';
import { listRejects, Rejects } from './Rejects.tsx';
import { Failure, Notice, Skeleton } from '../kit/Notice.tsx';
import { SortableTable } from '../kit/SortableTable.tsx';

const LIST = DOCUMENT_WORDS.list;

function isShown(row: DocumentRow, show: DocumentsShown): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'outdated':
      return row.isOutdated;
    case 'copies':
      return row.copies > 0;
    case 'silent':
      return row.events === 0;
    case 'rejected':
      return false;
  }
}

function Choice({
  show,
  countOf,
}: {
  show: DocumentsShown;
  /** Null while that is not known. */
  countOf: (show: DocumentsShown) => number | null;
}): ReactElement {
  const apply = useApply();
  return (
    <Segments
      label={LIST.show}
      options={DOCUMENTS_SHOWN.map((value) => ({
        value,
        text: (
          <>
            {SHOWN_WORDS[value]} <span className="mut">{countOf(value)}</span>
          </>
        ),
      }))}
      value={show}
      onChange={(value) =>
        apply(goTo(value === 'all' ? { view: 'documents' } : { view: 'documents', show: value }))
      }
    />
  );
}

function Selection({
  rows,
  selected,
  onSelect,
}: {
  rows: readonly DocumentRow[];
  selected: readonly DocumentRow[];
  onSelect: (ids: readonly string[]) => void;
}): ReactElement {
  const { data } = useIntake();
  const { remove, readAgain } = useDoings();
  const ids = selected.map(({ id }) => id);
  const outdated = selected.filter(({ isOutdated }) => isOutdated).map(({ id }) => id);
  if (data?.isReadOnly !== false)
    return <p className="dsel mut">{data === undefined ? null : DOCUMENT_WORDS.readOnly}</p>;
  const hasAll = rows.length > 0 && selected.length === rows.length;
  return (
    <div className="dsel" role="group" aria-label={LIST.selected(ids.length)}>
      <button
        type="button"
        className="btn quiet"
        disabled={rows.length === 0}
        onClick={() => onSelect(hasAll ? [] : rows.map(({ id }) => id))}
      >
        {hasAll ? LIST.selectNone : LIST.selectAll}
      </button>
      <span className="mut num" aria-live="polite">
        {LIST.selected(ids.length)}
      </span>
      <span className="grow" />
      <button
        type="button"
        className="btn"
        disabled={outdated.length === 0}
        onClick={() => {
          onSelect([]);
          void readAgain(outdated);
        }}
      >
        {LIST.again}
      </button>
      <button
        type="button"
        className="btn"
        disabled={ids.length === 0}
        onClick={() => {
          onSelect([]);
          void remove(ids);
        }}
      >
        {LIST.remove}
      </button>
    </div>
  );
}

function findDocuments(documents: readonly DocumentRow[], words: string): readonly DocumentRow[] {
  const needle = words.trim().toLowerCase();
  return documents.filter((row) =>
    `${row.key} ${row.title} ${row.outlet ?? ''}`.toLowerCase().includes(needle),
  );
}

/** All documents, as a table from which they can be removed and read again. */
export function DocumentsView({ show }: { show: DocumentsShown }): ReactElement {
  const { data, error, refetch } = useDocuments();
  const { data: intake } = useIntake();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const documents = data?.documents;
  const found = useMemo(() => findDocuments(documents ?? [], words), [documents, words]);
  const rows = useMemo(() => found.filter((row) => isShown(row, show)), [found, show]);
  const rejects = listRejects(intake?.jobs ?? []);
  const selected = rows.filter(({ id }) => chosen.has(id));
  const toggle = (id: string): void =>
    setChosen((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]));
  const countOf = (of: DocumentsShown): number | null => {
    if (of === 'rejected') return rejects.length;
    return data === undefined ? null : found.filter((row) => isShown(row, of)).length;
  };
  return (
    <main className="tv docs" id="main">
      <div className="tvh">
        <h1>{WORDS.documents.title}</h1>
        <Choice show={show} countOf={countOf} />
        <span className="grow" />
        <input
          className="field"
          type="search"
          aria-label={WORDS.documents.find}
          placeholder={WORDS.documents.find}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <AddButton />
      </div>
      <Selection rows={rows} selected={selected} onSelect={(ids) => setChosen(new Set(ids))} />
      {show === 'rejected' ? (
        <Rejects rows={rejects} />
      ) : data === undefined ? (
        error === null ? (
          <Skeleton lines={12} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )
      ) : rows.length === 0 ? (
        <Notice
          icon="search"
          title={data.total === 0 ? WORDS.states.nothingRead : LIST.nothing}
          {...(data.total === 0 ? { action: <AddButton /> } : {})}
        />
      ) : (
        <SortableTable
          label={WORDS.documents.title}
          rows={rows}
          columns={createColumns(intake?.isReadOnly === false ? { ids: chosen, toggle } : null)}
          keyOf={(row) => row.id}
          sortedBy={{ key: 'publishedAt', isDescending: true }}
        />
      )}
    </main>
  );
}
