import type { ReactElement } from 'react';
import type { Timeline } from '../../../../server/model/ledger.ts';
import type { Stretch } from '../../graph/time/calendar.ts';
import { layRanges } from '../../graph/time/lanes.ts';
import { formatRange } from '../../text/dates.ts';
import { quadCode } from '../kit/glyphs.tsx';

const LANES = 3;
const TOP = 92;
const HEIGHT = 4;
const GAP = 1.5;

interface RangesProps {
  readonly ranges: Timeline['ranges'];
  readonly view: Stretch;
  readonly xOf: (day: number) => number;
}

/** Events whose day is not known: hatched over all the days that they may have happened on. */
export function Ranges({ ranges, view, xOf }: RangesProps): ReactElement {
  return (
    <g className="ranges">
      <defs>
        {(['vc', 'mc', 'vx', 'mx'] as const).map((quad) => (
          <pattern
            key={quad}
            id={`hatch-${quad}`}
            className={`q-${quad}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V4" stroke="currentColor" strokeWidth="3" />
          </pattern>
        ))}
      </defs>
      {layRanges(ranges, view, LANES).map(({ range, lane, from, to }) => {
        const x1 = xOf(Math.max(from, view.from));
        const x2 = xOf(Math.min(to, view.to));
        return (
          <rect
            key={range.id}
            x={x1}
            y={TOP + lane * (HEIGHT + GAP)}
            width={Math.max(3, x2 - x1)}
            height={HEIGHT}
            rx="1"
            fill={`url(#hatch-${quadCode(range.quad)})`}
          >
            <title>{`${range.summary}: ${formatRange(range.from, range.to)}`}</title>
          </rect>
        );
      })}
    </g>
  );
}
