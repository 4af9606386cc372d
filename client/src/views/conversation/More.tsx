import type { ReactElement } from 'react';
import type { Board, PlacedColumn, PlacedMore } from '../../conversation/board.ts';
import type { ConversationPlace } from '../../state/conversation.ts';
import { useApply } from '../../state/hooks.ts';
import { goTo } from '../../state/producers.ts';
import { TALK_WORDS } from '../../words/conversation.ts';

interface MoreProps {
  readonly place: ConversationPlace;
  readonly board: Board;
  /** Those in sight. */
  readonly more: readonly PlacedMore[];
  readonly columns: readonly PlacedColumn[];
  readonly bring: (act: string, hasFocus: boolean) => void;
}

/** What stands for acts that have no room on their day, and the way to fold them away again. */
export function More({ place, board, more, columns, bring }: MoreProps): ReactElement {
  const apply = useApply();
  const whole = place.whole ?? [];
  const opened = columns.flatMap(({ column, x }) =>
    column.kind !== 'quiet' && whole.includes(column.key) ? [{ column, x }] : [],
  );
  return (
    <>
      {more.map(({ column, lane, x, y, acts, first }) => (
        <button
          key={`${column} ${lane}`}
          type="button"
          className="moreacts"
          style={{ left: x, top: y, width: board.card.width, height: board.card.height }}
          onClick={() => {
            apply(goTo({ ...place, whole: [...whole, column] }));
            bring(first, true);
          }}
        >
          {TALK_WORDS.more(acts)}
        </button>
      ))}
      {opened.map(({ column, x }) => (
        <button
          key={column.key}
          type="button"
          className="feweracts"
          style={{ left: x, top: board.axis.bottom - 20 }}
          onClick={() => {
            apply(goTo({ ...place, whole: whole.filter((key) => key !== column.key) }));
            bring(column.acts[0]?.id ?? '', true);
          }}
        >
          {TALK_WORDS.fewer}
        </button>
      ))}
    </>
  );
}
