import type { ReactElement } from 'react';
import type { CypherAnswer } from '../../../../server/model/api.ts';
import { RequestError } from '../../api/api.ts';
import { writeValue } from '../../text/cypher.ts';
import { writeCsv } from '../../text/delimited.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { Notice } from '../kit/Notice.tsx';
import { SortableTable } from '../kit/SortableTable.tsx';
import { saveFile } from '../kit/saveFile.ts';

/** How a run went, or that it is on its way. */
export interface Outcome {
  readonly answer: CypherAnswer | null;
  readonly error: Error | null;
  readonly isRunning: boolean;
  readonly query: string | null;
}

interface Row {
  readonly at: number;
  readonly cells: readonly unknown[];
}

function Answer({ answer }: { answer: CypherAnswer }): ReactElement {
  if (answer.rows.length === 0) return <Notice icon="search" title={WORDS.cypher.noRows} />;
  const rows = answer.rows.map((cells, at): Row => ({ at, cells }));
  const columns = answer.columns.map((title, index) => {
    const isNumber = rows.every(({ cells }) => typeof cells[index] === 'number');
    return {
      key: String(index),
      title,
      isNumber,
      value: ({ cells }: Row): string | number | null => {
        const cell = cells[index] ?? null;
        return typeof cell === 'number' || cell === null ? cell : writeValue(cell);
      },
    };
  });
  return (
    <SortableTable
      key={answer.columns.join(' ')}
      label={WORDS.cypher.results}
      rows={rows}
      columns={columns}
      keyOf={({ at }) => String(at)}
      sortedBy={{ key: '', isDescending: false }}
    />
  );
}

function Body({ outcome }: { outcome: Outcome }): ReactElement {
  const { answer, error, isRunning } = outcome;
  if (isRunning) return <Notice icon="page" title={WORDS.cypher.running} />;
  if (error !== null) {
    const isRefused = error instanceof RequestError && error.status === 403;
    return (
      <Notice
        icon={isRefused ? 'lock' : 'fork'}
        title={isRefused ? WORDS.cypher.refused : WORDS.cypher.failed}
      >
        <span className="errtext">{error.message}</span>
      </Notice>
    );
  }
  if (answer === null) return <Notice icon="lines" title={WORDS.cypher.empty} />;
  return <Answer answer={answer} />;
}

/** The rows of the last run, or why there are none. */
export function CypherResults({
  outcome,
  isEdited,
}: {
  outcome: Outcome;
  isEdited: boolean;
}): ReactElement {
  const { answer, isRunning } = outcome;
  return (
    <div className="res">
      <div className="rh">
        <h2>{WORDS.cypher.results}</h2>
        <span aria-live="polite" className="live">
          {answer === null || isRunning ? null : (
            <>
              <span className="num">{WORDS.cypher.rows(answer.rows.length)}</span>
              {answer.truncated ? <span className="tag warn">{WORDS.cypher.truncated}</span> : null}
              <span className="mut num">{WORDS.cypher.ms(answer.ms)}</span>
              {isEdited ? <span className="mut">{WORDS.cypher.edited}</span> : null}
            </>
          )}
        </span>
        <span className="grow" />
        <button
          type="button"
          className="btn"
          disabled={answer === null || answer.rows.length === 0}
          onClick={() => {
            if (answer === null) return;
            const csv = writeCsv(answer.columns, answer.rows);
            saveFile(new Blob([csv], { type: 'text/csv' }), 'demarche-query.csv');
          }}
        >
          <Icon name="export" />
          {WORDS.cypher.csv}
        </button>
      </div>
      {answer?.notifications.map(({ code, title, description }) => (
        <p key={code} className="mut small note1">
          {title}: {description}
        </p>
      ))}
      <Body outcome={outcome} />
    </div>
  );
}
