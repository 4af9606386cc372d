import { useState, type ReactElement } from 'react';
import { writeCsv, writeTsv } from '../../text/delimited.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { saveFile } from '../kit/saveFile.ts';
import type { GridColumn } from './column.ts';

interface TakeAwayProps<T> {
  readonly name: string;
  readonly rows: readonly T[];
  readonly columns: readonly GridColumn<T>[];
}

const TOLD = 2000;

/** Copies or downloads exactly the rows and columns that are shown. */
export function TakeAway<T>({ name, rows, columns }: TakeAwayProps<T>): ReactElement {
  const [told, setTold] = useState<string>(WORDS.table.copy);
  const titles = columns.map(({ title }) => title);
  const listCells = (): readonly (readonly unknown[])[] =>
    rows.map((row) => columns.map(({ value }) => value(row)));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(writeTsv(titles, listCells()));
      setTold(WORDS.table.copied);
    } catch {
      setTold(WORDS.table.failed);
    }
    setTimeout(() => setTold(WORDS.table.copy), TOLD);
  };
  return (
    <>
      <button
        type="button"
        className="btn"
        title={WORDS.table.copyTold}
        disabled={rows.length === 0}
        onClick={() => void copy()}
      >
        <Icon name="copy" />
        <span aria-live="polite">{told}</span>
      </button>
      <button
        type="button"
        className="btn"
        title={WORDS.table.csvTold}
        disabled={rows.length === 0}
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
