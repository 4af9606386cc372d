import { useState, type PointerEvent, type ReactElement, type RefObject } from 'react';
import type { Timeline } from '../../../../server/model/ledger.ts';
import { countBin } from '../../graph/time/bins.ts';
import type { Stretch } from '../../graph/time/calendar.ts';
import { WORDS } from '../../words/words.ts';
import { Axis } from './Axis.tsx';
import { AXIS, Bar, scaleBars } from './Bars.tsx';
import { BinCard } from './BinCard.tsx';
import { Early, EARLY_WIDTH } from './Early.tsx';
import { Ranges } from './Ranges.tsx';
import { Sliders } from './Sliders.tsx';
import { useDraft } from './useDraft.ts';
import { useDrag } from './useDrag.ts';
import type { TimeView } from './useTimeView.ts';
import { useWheel } from './useWheel.ts';

const HEIGHT = 124;
const FLOOR = 110;
const PAD = 14;
/** The sides' names end so far from the edge: wider letters grow towards the bars and aren't cut. */
const EDGE = 8;

interface ChartProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly time: TimeView;
  readonly ranges: Timeline['ranges'];
  /** The days that are let through, or null for all. */
  readonly brush: Stretch | null;
  readonly onBrush: (brush: Stretch) => void;
  readonly onTogglePlay: () => void;
}

/** The bars, their axis, uncertain dates, and the brush. */
export function TimelineChart(props: ChartProps): ReactElement {
  const { root, width, time, ranges, brush, onBrush, onTogglePlay } = props;
  const { bins, track, xOf, left, right } = time;
  const [hovered, setHovered] = useState<number | null>(null);
  const { draft, sketch, commit } = useDraft(onBrush);
  useWheel(root, time);
  const xAt = (clientX: number): number =>
    clientX - (root.current?.getBoundingClientRect().left ?? 0);
  const dayAt = (clientX: number): number => time.dayAt(xAt(clientX));
  const drag = useDrag({ track, brush: draft ?? brush, dayAt, onDraft: sketch, onDone: commit });
  const shown = draft ?? brush;
  const all = [...bins.early, ...bins.bins];
  const unit = scaleBars(all);
  const within = shown ?? track.limits;
  const events = bins.bins
    .filter((bin) => bin.from >= within.from && bin.to <= within.to)
    .reduce((total, bin) => total + countBin(bin), 0);
  const early = (clientX: number): Stretch | undefined =>
    bins.early[Math.floor((xAt(clientX) - PAD) / EARLY_WIDTH)];
  const start = (event: PointerEvent): void => {
    const year = early(event.clientX);
    if (year !== undefined && event.button === 0) onBrush({ from: year.from, to: year.to });
    else drag.grab('new', event);
  };
  const move = (event: PointerEvent): void => {
    drag.move(event);
    const x = xAt(event.clientX);
    setHovered(x < left || x > right ? null : dayAt(event.clientX));
  };
  const bin =
    hovered === null || draft !== null
      ? undefined
      : bins.bins.find(({ from, to }) => hovered >= from && hovered < to);
  const binWidth = (right - left) / bins.bins.length;
  const [x1, x2] = [xOf(within.from), xOf(within.to)];
  return (
    <div
      className={shown === null ? 'chart' : 'chart brushed'}
      onPointerMove={move}
      onPointerUp={drag.drop}
      onPointerCancel={drag.drop}
      onPointerLeave={() => setHovered(null)}
    >
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={WORDS.timeline.chart(WORDS.timeline.units[bins.unit])}
        onPointerDown={start}
      >
        {shown === null || x2 <= x1 ? null : (
          <g className="brush">
            <rect x={x1} y="2" width={x2 - x1} height={FLOOR - 4} />
            <path d={`M${x1} 2V${FLOOR - 2}M${x2} 2V${FLOOR - 2}`} />
          </g>
        )}
        {bin === undefined ? null : (
          <rect
            className="over"
            x={xOf(bin.from)}
            y="2"
            width={xOf(bin.to) - xOf(bin.from)}
            height={FLOOR - 4}
          />
        )}
        <path className="axis" d={`M${left} ${AXIS}H${right}`} />
        <Early early={bins.early} left={PAD} unit={unit} />
        {bins.bins
          .filter((one) => countBin(one) > 0)
          .map((one) => (
            <Bar key={one.from} bin={one} x={xOf(one.from)} width={binWidth} unit={unit} />
          ))}
        <Ranges ranges={ranges} view={bins.view} xOf={xOf} />
        <Axis bins={bins} brush={shown} binWidth={binWidth} xOf={xOf} />
        <text className="ax side" x={width - EDGE} y={AXIS - 6}>
          {WORDS.timeline.cooperation}
        </text>
        <text className="ax side" x={width - EDGE} y={AXIS + 14}>
          {WORDS.timeline.conflict}
        </text>
      </svg>
      <Sliders
        brush={within}
        track={track}
        events={events}
        xOf={xOf}
        onMove={(next) => {
          sketch(next);
          time.follow(next);
        }}
        onDone={commit}
        onTogglePlay={onTogglePlay}
        onGrab={drag.grab}
      />
      {bin === undefined || countBin(bin) === 0 ? null : (
        <BinCard bin={bin} unit={bins.unit} x={(xOf(bin.from) + xOf(bin.to)) / 2} width={width} />
      )}
    </div>
  );
}
