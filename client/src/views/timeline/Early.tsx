import type { ReactElement } from 'react';
import type { Bin } from '../../graph/time/bins.ts';
import { writeDay } from '../../graph/time/calendar.ts';
import { AXIS, Bar } from './Bars.tsx';

/** The room of one early year. */
export const EARLY_WIDTH = 38;
/** The room of the break after them. */
export const BREAK = 28;

interface EarlyProps {
  readonly early: readonly Bin[];
  readonly left: number;
  readonly unit: number;
}

/** Years long before, each with its bar, and the break after them. */
export function Early({ early, left, unit }: EarlyProps): ReactElement | null {
  if (early.length === 0) return null;
  const end = left + early.length * EARLY_WIDTH;
  return (
    <g>
      <path
        className="axis"
        d={`M${left} ${AXIS}H${end}M${end + 4} ${AXIS - 5}l-3 10M${end + 9} ${AXIS - 5}l-3 10`}
      />
      {early.map((bin, index) => (
        <g key={bin.from}>
          <Bar bin={bin} x={left + index * EARLY_WIDTH + 11} width={16} unit={unit} />
          <text className="ax" x={left + (index + 0.5) * EARLY_WIDTH} y="120" textAnchor="middle">
            {writeDay(bin.from).slice(0, 4)}
          </text>
        </g>
      ))}
    </g>
  );
}
