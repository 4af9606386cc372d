import { useMemo, type ReactElement } from 'react';
import { useApply, useAppState } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { select } from '../../state/selecting.ts';
import { TABLES, type TablePlace } from '../../state/table.ts';
import { createShaper } from '../../text/shaping.ts';
import { WORDS } from '../../words/words.ts';
import { Segments } from '../kit/controls.tsx';
import { Notice } from '../kit/Notice.tsx';
import type { TableKind } from './column.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { DataGrid } from './DataGrid.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useShape } from './useShape.ts';

interface RowsTableProps<T> {
  readonly place: TablePlace;
  readonly kind: TableKind<T>;
  /** Undefined while they are read. */
  readonly rows: readonly T[] | undefined;
  readonly isTruncated?: boolean;
}

/** One of the tables with all that can be done with it. */
export function RowsTable<T>(props: RowsTableProps<T>): ReactElement {
  const { place, kind, rows = [], isTruncated } = props;
  const { selected } = useAppState();
  const apply = useApply();
  const { of } = place;
  const shaping = useShape(place, kind);
  const { shape, change, toggleColumn } = shaping;
  const { sortings, words, typed } = shape;
  const chosen = useMemo(() => new Set(selected), [selected]);
  const { partiesOf } = kind;
  const columns = kind.columns.filter(({ key }) => !shape.hidden.includes(key));
  const isOnlySelected = shape.isOnlySelected && chosen.size > 0;
  const some = useMemo(
    () =>
      isOnlySelected ? rows.filter((row) => partiesOf(row).some((id) => chosen.has(id))) : rows,
    [rows, isOnlySelected, chosen, partiesOf],
  );
  const shaper = useMemo(() => createShaper(some, kind.columns), [some, kind]);
  const shown = useMemo(() => shaper({ sortings, words, typed }), [shaper, sortings, words, typed]);
  const { oneOf } = kind;
  const ones = useMemo(
    () => (oneOf === undefined ? shown.length : new Set(shown.map(oneOf)).size),
    [shown, oneOf],
  );
  const onSelect = (some: readonly T[], isSelected: boolean): void => {
    const ids = new Set(some.flatMap((row) => partiesOf(row)));
    apply(select(isSelected ? [...selected, ...ids] : selected.filter((id) => !ids.has(id))));
  };
  return (
    <div className="tv">
      <div className="tvh">
        <h1 className="visually-hidden">{WORDS.table.title}</h1>
        <Segments
          label={WORDS.table.of}
          options={TABLES.map((value) => ({ value, text: WORDS.table[value] }))}
          value={of}
          onChange={(next) => apply(goTo({ view: 'table', of: next }))}
        />
        <span
          className="mut num"
          aria-live="polite"
          title={ones < shown.length ? WORDS.table.joint(ones) : undefined}
        >
          {props.rows === undefined
            ? WORDS.states.loading
            : WORDS.table.rows(shown.length, rows.length)}
          {isTruncated === true ? `, ${WORDS.table.truncated(rows.length)}` : ''}
        </span>
        {chosen.size === 0 ? null : (
          <>
            <button
              type="button"
              className="btn quiet num"
              aria-pressed={isOnlySelected}
              onClick={() => change({ isOnlySelected: !isOnlySelected })}
            >
              {WORDS.table.onlySelected}
            </button>
            <button type="button" className="btn quiet num" onClick={() => apply(select([]))}>
              {WORDS.table.selected(chosen.size)} · {WORDS.table.clear}
            </button>
          </>
        )}
        <span className="grow" />
        <input
          className="field"
          type="search"
          aria-label={WORDS.table.find}
          placeholder={WORDS.table.find}
          value={shape.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <button
          type="button"
          className="btn"
          aria-pressed={shape.isNarrowed}
          onClick={() => change({ isNarrowed: !shape.isNarrowed, typed: {} })}
        >
          {WORDS.table.narrow}
        </button>
        <ColumnMenu columns={kind.columns} hidden={shape.hidden} onToggle={toggleColumn} />
        <TakeAway name={of} rows={shown} columns={columns} cite={kind.cite} />
      </div>
      {props.rows !== undefined && shown.length === 0 && !shape.isNarrowed ? (
        <Notice icon="search" title={WORDS.table.none} />
      ) : (
        <DataGrid
          label={WORDS.table[of]}
          rows={shown}
          columns={columns}
          shaping={shaping}
          keyOf={kind.keyOf}
          isSelected={(row) => partiesOf(row).every((id) => chosen.has(id))}
          onSelect={onSelect}
          onOpen={(row) => apply(goTo(kind.placeOf(row)))}
        />
      )}
    </div>
  );
}
