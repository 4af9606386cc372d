import type { ReactElement } from 'react';
import { sizeEdge } from '../../graph/style/sizes.ts';
import { WORDS } from '../../words/words.ts';

const STEPS = [
  { weight: 1, text: '1', x: 0 },
  { weight: 2, text: '2', x: 42 },
  { weight: 3, text: '3–4', x: 84 },
  { weight: 5, text: '5+', x: 126 },
] as const;

/** What a line's width, dashes and head say; its dot too, where such lines are drawn. */
export function LineLegend({ hasAbout }: { hasAbout: boolean }): ReactElement {
  const height = hasAbout ? 90 : 66;
  return (
    <svg
      className="legend"
      viewBox={`0 0 212 ${height}`}
      width="212"
      height={height}
      role="img"
      aria-label={WORDS.rail.lines}
    >
      {STEPS.map(({ weight, text, x }) => (
        <g key={weight}>
          <path d={`M${x} 8h30`} strokeWidth={sizeEdge(weight)} />
          <text x={x + 15} y="26" textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <path d="M172 8h36" strokeWidth="1.5" strokeDasharray="5 3.5" />
      <text x="190" y="26" textAnchor="middle">
        {WORDS.rail.hedged}
      </text>
      <path className="tie" d="M1 50h30" strokeWidth="1.2" strokeDasharray="1 3.5" />
      <text x="38" y="54">
        {WORDS.rail.speaksFor}
      </text>
      <path d="M112 50h24M131 45.5 137 50l-6 4.5" strokeWidth="1.5" />
      <text x="143" y="54">
        {WORDS.rail.said}
      </text>
      <path className="solid" d="M178 45.8 186 50l-8 4.2Z" />
      <text x="191" y="54">
        {WORDS.rail.did}
      </text>
      {hasAbout ? (
        <>
          <path d="M1 74h24" strokeWidth="1.5" />
          <circle className="solid" cx="28" cy="74" r="3" />
          <text x="38" y="78">
            {WORDS.rail.saidAbout}
          </text>
        </>
      ) : null}
    </svg>
  );
}
