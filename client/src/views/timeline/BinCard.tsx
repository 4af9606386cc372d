import type { ReactElement } from 'react';
import type { Bin } from '../../graph/time/bins.ts';
import type { Unit } from '../../graph/time/calendar.ts';
import { nameUnit } from '../../text/ticks.ts';
import { QUAD_WORDS } from '../../words/terms.ts';

interface BinCardProps {
  readonly bin: Bin;
  readonly unit: Unit;
  /** Where its middle is, and how wide the chart. */
  readonly x: number;
  readonly width: number;
}

/** What a bar stands for, in numbers. */
export function BinCard({ bin, unit, x, width }: BinCardProps): ReactElement {
  const rows = [
    { quad: 'material-cooperation', code: 'mc', events: bin.up[1] },
    { quad: 'verbal-cooperation', code: 'vc', events: bin.up[0] },
    { quad: 'verbal-conflict', code: 'vx', events: bin.down[0] },
    { quad: 'material-conflict', code: 'mx', events: bin.down[1] },
  ] as const;
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className="bincard num" style={side} aria-hidden="true">
      <b>{nameUnit(bin, unit)}</b>
      {rows
        .filter(({ events }) => events > 0)
        .map(({ quad, code, events }) => (
          <span key={quad}>
            <i className={`q-${code}`} />
            {QUAD_WORDS[quad]} <b>{events.toLocaleString('en')}</b>
          </span>
        ))}
    </div>
  );
}
