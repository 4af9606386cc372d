import type { ReactElement } from 'react';
import type { Bins } from '../../graph/time/bins.ts';
import type { Stretch } from '../../graph/time/calendar.ts';
import { listTicks } from '../../text/ticks.ts';

const NAME_ROOM = 66;
const BASE = 120;

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
        return (
          <text
            key={at.from}
            className={isOn ? 'ax on' : 'ax'}
            x={(xOf(at.from) + xOf(at.to)) / 2}
            y={BASE}
            textAnchor="middle"
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
