import type { ReactElement } from 'react';
import type { Board, PlacedColumn } from '../../conversation/board.ts';
import { labelColumns } from '../../conversation/labelDays.ts';
import { formatRange } from '../../text/dates.ts';
import { TALK_WORDS } from '../../words/conversation.ts';

interface AxisProps {
  readonly board: Board;
  /** Those in sight. */
  readonly columns: readonly PlacedColumn[];
  readonly isCut: boolean;
}

/** A stretch of days as a bracket, never as a point; quiet days as a break. */
function Mark({ at, y }: { at: PlacedColumn; y: number }): ReactElement | null {
  const end = at.x + at.width;
  switch (at.column.kind) {
    case 'stretch':
      return (
        <path
          d={`M${at.x} ${y - 5}v10M${end} ${y - 5}v10M${at.x} ${y}H${end}`}
          className="bracket"
        />
      );
    case 'quiet': {
      const middle = at.x + at.width / 2;
      return (
        <>
          <path d={`M${middle - 11} ${y}H${middle + 11}`} className="gap" />
          <path d={`M${middle - 14} ${y - 6}l6 12M${middle + 8} ${y - 6}l6 12`} className="break" />
        </>
      );
    }
    default:
      return null;
  }
}

/** The days, from left to right: between the lanes. */
export function Axis({ board, columns, isCut }: AxisProps): ReactElement {
  const { top, bottom } = board.axis;
  const middle = (top + bottom) / 2;
  const texts = labelColumns(board.columns.map(({ column }) => column));
  const labels = new Map(board.columns.map(({ column }, index) => [column.key, texts[index]]));
  return (
    <div className="axis">
      <div className="band" style={{ top, height: bottom - top }} />
      <svg className="days" width={board.width} height={board.height} aria-hidden="true">
        <path d={`M24 ${middle}H${board.width - 24}`} className="line" />
        {columns.map((at) => (
          <Mark key={at.column.key} at={at} y={middle} />
        ))}
      </svg>
      {columns.map((at) =>
        at.column.kind === 'quiet' ? (
          <p
            key={at.column.key}
            className="qdays num"
            style={{ left: at.x - 6, top: top - 66, width: at.width + 12 }}
            title={TALK_WORDS.quietDays(formatRange(at.column.from, at.column.to), isCut)}
          >
            <span>{labels.get(at.column.key)}</span>
            <span>{isCut ? TALK_WORDS.quiet.shown : TALK_WORDS.quiet.none}</span>
          </p>
        ) : (
          <p
            key={at.column.key}
            className="dayl num"
            style={{ left: at.x, top: middle - 8, maxWidth: at.width }}
          >
            {labels.get(at.column.key)}
          </p>
        ),
      )}
    </div>
  );
}
