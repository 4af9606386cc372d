import type { ReactElement, ReactNode } from 'react';
import type { Dyad } from '../../../../server/model/ledger.ts';
import type { Board } from '../../conversation/board.ts';
import { writeSteps, type Escalation, type Stem } from '../../conversation/escalation.ts';
import { writeValue } from '../../conversation/flags.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { quadCode } from '../kit/glyphs.tsx';
import { isSeen, type Sight } from './useSight.ts';

/** How high the strip and what stands over it are; the style sheet holds the same. */
export const STRIP = { head: 24, height: 116 } as const;

interface StripProps {
  readonly dyad: Pick<Dyad, 'a' | 'b'>;
  readonly board: Board;
  readonly escalation: Escalation;
  readonly sight: Sight;
  /** What stands at the head of the strip. */
  readonly title: ReactNode;
}

function StemMark({ stem, zero }: { stem: Stem; zero: number }): ReactElement {
  const { act, x, y, hasLabel } = stem;
  const { event, lane } = act;
  const isUp = event.goldstein > 0;
  return (
    <g className={`q-${quadCode(event.quad)}`}>
      <path d={`M${x} ${zero}V${y}`} stroke="currentColor" strokeWidth="1.5" />
      <circle cx={x} cy={y} r="4.5" className={lane === 'a' ? 'full' : 'hollow'} />
      {hasLabel ? (
        <text className="gv num" x={x} y={isUp ? y - 8 : y + 17} textAnchor="middle">
          {writeValue(event.goldstein)}
        </text>
      ) : null}
    </g>
  );
}

function Key({ dyad: { a, b }, title }: Pick<StripProps, 'dyad' | 'title'>): ReactElement {
  return (
    <div className="esckey">
      {title}
      <span>
        <svg width="18" height="8" aria-hidden="true">
          <path d="M1 6h7V2h9" className="mean" />
        </svg>
        {TALK_WORDS.mean}
      </span>
      <span className="grow" />
      {[a, b].map(({ id, name }, index) => (
        <span key={id}>
          <svg className="q-vx" width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="4" className={index === 0 ? 'full' : 'hollow'} />
          </svg>
          {TALK_WORDS.by(name)}
        </span>
      ))}
    </div>
  );
}

/** How the exchange went between conflict and cooperation: a stem for each act, under its day, and the mean of the day. */
export function EscalationStrip(props: StripProps): ReactElement {
  const { dyad, board, escalation, sight, title } = props;
  const { stems, steps, ticks, zero } = escalation;
  return (
    <div className="escal">
      <Key dyad={dyad} title={title} />
      <svg
        className="stems"
        width={board.width}
        height={STRIP.height}
        role="img"
        aria-label={TALK_WORDS.scale(TALK_WORDS.two(dyad.a.name, dyad.b.name), stems.length)}
      >
        {ticks.map(({ value, y }) => (
          <path
            key={value}
            d={`M24 ${y}H${board.width - 24}`}
            className={value === 0 ? 'zero' : 'tick'}
          />
        ))}
        <path d={writeSteps(steps)} className="mean" />
        {stems
          .filter(({ x }) => isSeen(sight, x, x))
          .map((stem) => (
            <StemMark key={stem.act.id} stem={stem} zero={zero} />
          ))}
      </svg>
      <div className="escticks num" aria-hidden="true">
        {ticks.map(({ value, y }) => (
          <span key={value} style={{ top: y - (value === 0 ? -2 : 14) }}>
            {value < 0 ? `−${-value}` : value}
          </span>
        ))}
      </div>
    </div>
  );
}
