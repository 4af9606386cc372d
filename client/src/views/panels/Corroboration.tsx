import type { ReactElement } from 'react';
import type { EventDetail, Report } from '../../../../server/model/ledger.ts';
import { joinSources, nameSource } from '../../text/source.ts';
import { WORDS } from '../../words/words.ts';
import { quadCode } from '../kit/glyphs.tsx';

const STEP = 13;
const GROUP_GAP = 7;

/** Reports in groups of near-copies, the first to be published first. */
export function groupCopies(reports: readonly Report[]): readonly (readonly Report[])[] {
  const groups = new Map<number, Report[]>();
  for (const report of reports)
    groups.set(report.copyGroup, [...(groups.get(report.copyGroup) ?? []), report]);
  return [...groups.values()];
}

function Dots({ event }: { event: EventDetail }): ReactElement {
  let x = 8;
  const color = `var(--q-${quadCode(event.quad)})`;
  const groups = groupCopies(event.ledger).map((group) => {
    const dots = group.map((report) => {
      const at = x;
      x += STEP;
      return { id: report.id, x: at, isOther: report.act !== event.act };
    });
    x += GROUP_GAP;
    return dots;
  });
  const width = Math.min(150, x - GROUP_GAP);
  return (
    <svg
      className="glyph"
      width={width}
      height={(26 * width) / Math.max(width, x - GROUP_GAP)}
      viewBox={`0 0 ${x - GROUP_GAP} 26`}
      aria-hidden="true"
    >
      {groups.map((dots) => (
        <g key={dots[0]?.id}>
          {dots.map((dot) => (
            <circle
              key={dot.id}
              cx={dot.x}
              cy="11"
              r="5"
              fill={dot.isOther ? 'var(--surface)' : color}
              stroke={color}
              strokeWidth="1.6"
            />
          ))}
          <path
            d={`M${(dots[0]?.x ?? 0) - 5} 22.5H${(dots.at(-1)?.x ?? 0) + 5}`}
            stroke="var(--ink-3)"
            strokeWidth="1.5"
            strokeLinecap="round"
          />
        </g>
      ))}
    </svg>
  );
}

/** How many reports there are, and how many of them count: repetition is no corroboration. */
export function Corroboration({ event }: { event: EventDetail }): ReactElement {
  const copies = groupCopies(event.ledger).filter((group) => group.length > 1);
  return (
    <div className="corr">
      <Dots event={event} />
      <div>
        <b className="num">{WORDS.ledger.corroboration(event.reports, event.independent)}</b>
        <span className="mut">
          {copies.length === 0
            ? event.reports > 1
              ? WORDS.ledger.allIndependent
              : ''
            : WORDS.ledger.copies(
                copies
                  .map((group) =>
                    joinSources(group.map(({ document: source }) => nameSource(source))),
                  )
                  .join('; '),
              )}
        </span>
      </div>
    </div>
  );
}
