import { useMemo, type ReactElement } from 'react';
import type { Board } from '../../conversation/board.ts';
import { formatDate } from '../../text/dates.ts';
import { TALK_WORDS } from '../../words/conversation.ts';

interface GoToProps {
  readonly board: Board;
  readonly bring: (act: string, hasFocus: boolean) => void;
}

interface Month {
  readonly month: string;
  readonly first: string;
  readonly acts: number;
}

const MONTH = 'yyyy-mm'.length;

/** The months with acts, each with its first act. */
function listMonths({ columns }: Board): readonly Month[] {
  const months = new Map<string, Month>();
  for (const { column } of columns) {
    if (column.kind !== 'day') continue;
    const month = column.from.slice(0, MONTH);
    const [first] = column.acts;
    const before = months.get(month);
    if (first === undefined) continue;
    months.set(month, {
      month,
      first: before?.first ?? first.id,
      acts: (before?.acts ?? 0) + column.acts.length,
    });
  }
  return [...months.values()];
}

/** The way to a month of a long conversation. */
export function GoTo({ board, bring }: GoToProps): ReactElement {
  const months = useMemo(() => listMonths(board), [board]);
  return (
    <div className="goto">
      <label>
        {TALK_WORDS.goTo}{' '}
        <select
          className="field"
          value=""
          onChange={(event) => bring(event.currentTarget.value, true)}
        >
          <option value="" disabled>
            …
          </option>
          {months.map(({ month, first, acts }) => (
            <option key={month} value={first}>
              {formatDate(month)} ({TALK_WORDS.acts(acts)})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
