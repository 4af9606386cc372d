import type { ReactElement } from 'react';
import { writeCsv, writeTsv } from '../../text/delimited.ts';
import { WORDS } from '../../words/words.ts';
import { CopyButton } from '../kit/CopyButton.tsx';
import { Icon } from '../kit/icons.tsx';
import { saveFile } from '../kit/saveFile.ts';
import type { GridColumn, TableKind } from './column.ts';

interface TakeAwayProps<T> {
  readonly name: string;
  readonly rows: readonly T[];
  readonly columns: readonly GridColumn<T>[];
  readonly cite: TableKind<T>['cite'];
}

/** Copies, cites or downloads exactly the rows that are shown. */
export function TakeAway<T>({ name, rows, columns, cite }: TakeAwayProps<T>): ReactElement {
  const titles = columns.map(({ title }) => title);
  const listCells = (): readonly (readonly unknown[])[] =>
    rows.map((row) => columns.map(({ value }) => value(row)));
  const isEmpty = rows.length === 0;
  return (
    <>
      {cite === undefined ? null : (
        <CopyButton
          text={WORDS.table.cite}
          title={WORDS.table.citeTold}
          isDisabled={isEmpty}
          write={() => rows.map(cite).join('\n')}
        />
      )}
      <CopyButton
        text={WORDS.table.copy}
        title={WORDS.table.copyTold}
        isDisabled={isEmpty}
        write={() => writeTsv(titles, listCells())}
      />
      <button
        type="button"
        className="btn"
        title={WORDS.table.csvTold}
        disabled={isEmpty}
        onClick={() =>
          saveFile(
            new Blob([writeCsv(titles, listCells())], { type: 'text/csv;charset=utf-8' }),
            `demarche-${name}.csv`,
          )
        }
      >
        <Icon name="export" />
        {WORDS.table.csv}
      </button>
    </>
  );
}
