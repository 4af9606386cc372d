import type { ReactElement } from 'react';
import type { Board } from '../../conversation/board.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { nameLane, type Talk } from './talk.ts';

const LANES = ['a', 'b'] as const;

/** Whose acts stand over the axis and under it, and how many they are. */
export function Lanes({ talk, board }: { talk: Talk; board: Board }): ReactElement {
  return (
    <>
      {LANES.map((lane) => (
        <p
          key={lane}
          className={`lane ${lane}`}
          style={lane === 'a' ? undefined : { top: board.height - 28 }}
        >
          <span>
            {nameLane(talk.dyad, lane)}{' '}
            <span className="mut num">
              {TALK_WORDS.acts(
                talk.acts.filter((act) => act.lane === lane && !act.isContext).length,
              )}
            </span>
          </span>
        </p>
      ))}
    </>
  );
}
