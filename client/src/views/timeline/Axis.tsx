import type { ReactElement } from 'react';
import type { Bins } from '../../graph/time/bins.ts';
import type { Stretch } from '../../graph/time/calendar.ts';
import { listTicks } from '../../text/ticks.ts';

const NAME_ROOM = 66;
const BASE = 120;
const EDGE = 6;

interface AxisProps {
  readonly bins: Bins;
  readonly brush: Stretch | null;
  readonly binWidth: number;
  readonly xOf: (day: number) => number;
}

/** The names of days, months or years under the bars. */
export function Axis({ bins, brush, binWidth, xOf }: AxisProps): ReactElement {
  return (
    <g>
      {listTicks(bins.bins, bins.unit, binWidth, NAME_ROOM).map(({ at, text }) => {
        const isOn = brush === null || (at.from >= brush.from && at.to <= brush.to);
        const middle = (xOf(at.from) + xOf(at.to)) / 2;
        // The first name begins at the edge, where half of it would be cut off.
        const isFirst = middle < NAME_ROOM / 2;
        return (
          <text
            key={at.from}
            className={isOn ? 'ax on' : 'ax'}
            x={isFirst ? EDGE : middle}
            y={BASE}
            textAnchor={isFirst ? 'start' : 'middle'}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
