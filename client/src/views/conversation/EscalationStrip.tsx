import type { ReactElement } from 'react';
import type { Board } from '../../conversation/board.ts';
import { writeSteps, type Escalation, type Stem } from '../../conversation/escalation.ts';
import { writeValue } from '../../conversation/flags.ts';
import { TALK_WORDS } from '../../words/conversation.ts';
import { quadCode } from '../kit/glyphs.tsx';
import type { Talk } from './talk.ts';
import { isSeen, type Sight } from './useSight.ts';

/** How high the strip and what stands over it are; the style sheet holds the same. */
export const STRIP = { head: 24, height: 116 } as const;

interface StripProps {
  readonly talk: Talk;
  readonly board: Board;
  readonly escalation: Escalation;
  readonly sight: Sight;
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

function Key({ talk }: { talk: Talk }): ReactElement {
  const { a, b } = talk.dyad;
  return (
    <div className="esckey">
      <h2>{TALK_WORDS.escalation}</h2>
      <span className="wide">{TALK_WORDS.goldstein}</span>
      <span className="wide">
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
export function EscalationStrip({ talk, board, escalation, sight }: StripProps): ReactElement {
  const { stems, steps, ticks, zero } = escalation;
  return (
    <div className="escal">
      <Key talk={talk} />
      <svg
        className="stems"
        width={board.width}
        height={STRIP.height}
        role="img"
        aria-label={TALK_WORDS.scale(stems.length)}
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
