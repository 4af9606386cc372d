import type { ReactElement } from 'react';
import type { EventSummary } from '../../../../server/model/ledger.ts';
import { countBin, type Bin } from '../../graph/time/bins.ts';
import { writeStretch } from '../../graph/time/calendar.ts';
import { followCourse, weighBin } from '../../graph/time/course.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { formatDate } from '../../text/dates.ts';
import { nameUnit } from '../../text/ticks.ts';
import { WORDS } from '../../words/words.ts';
import { moveFocus } from '../kit/moveFocus.ts';

/** What bars of a readable width fit into. */
const WIDTH = 300;
/** How far the highest bar rises or falls, in pixels. */
const RISE = 20;

/** Cooperation above a line, conflict below it, over time; a bar shows only its days on the map. */
export function Course({ events }: { events: readonly EventSummary[] }): ReactElement | null {
  const { from, to } = useAppState().filters;
  const apply = useApply();
  const course = followCourse(events, WIDTH);
  if (course === null) return null;
  const { bins, unit } = course;
  const weights = bins.map(weighBin);
  const most = Math.max(...weights.flatMap(({ cooperation, conflict }) => [cooperation, conflict]));
  const heightOf = (count: number): string =>
    count === 0 ? '0' : `${Math.max(2, (RISE * count) / most)}px`;
  const isOn = (bin: Bin): boolean => {
    const days = writeStretch(bin);
    return days.from === from && days.to === to;
  };
  const first = bins.findIndex((bin) => countBin(bin) > 0);
  const [start, end] = [writeStretch(course.view).from, writeStretch(course.view).to];
  return (
    <div className="course">
      <div
        className="cbars"
        role="group"
        aria-label={WORDS.entity.course}
        onKeyDown={(event) => moveFocus(event, 'button')}
      >
        {bins.map((bin, at) => {
          const { cooperation, conflict } = weights[at] ?? { cooperation: 0, conflict: 0 };
          if (countBin(bin) === 0) return <span key={bin.from} />;
          const told = WORDS.entity.bin(nameUnit(bin, unit), cooperation, conflict);
          return (
            <button
              key={bin.from}
              type="button"
              tabIndex={at === first ? 0 : -1}
              aria-pressed={isOn(bin)}
              aria-label={told}
              title={told}
              onClick={() =>
                apply(filter(isOn(bin) ? { from: null, to: null } : writeStretch(bin)))
              }
            >
              <i className="q-vc" style={{ height: heightOf(cooperation) }} />
              <i className="q-vx" style={{ height: heightOf(conflict) }} />
            </button>
          );
        })}
      </div>
      <div className="cends num" aria-hidden="true">
        <span>{formatDate(start)}</span>
        <span>{formatDate(end)}</span>
      </div>
    </div>
  );
}
