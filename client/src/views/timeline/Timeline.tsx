import { useRef, type ReactElement } from 'react';
import { useTimeline } from '../../queries/queries.ts';
import { numberDay, writeStretch, type Stretch } from '../../graph/time/calendar.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { CLOCKS, type Filters } from '../../state/model.ts';
import { filter, showDays } from '../../state/producers.ts';
import { formatRange } from '../../text/dates.ts';
import { WORDS } from '../../words/words.ts';
import { IconButton, Segments } from '../kit/controls.tsx';
import { Playback } from './Playback.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { usePlayback } from './usePlayback.ts';
import { useTimeView, type TimeView } from './useTimeView.ts';
import { useWidth } from './useWidth.ts';

function readBrush({ from, to }: Filters, limits: Stretch): Stretch | null {
  if (from === null && to === null) return null;
  return {
    from: from === null ? limits.from : numberDay(from),
    to: to === null ? limits.to : numberDay(to) + 1,
  };
}

/** The days of a brush; all of them are no filter. */
function writeBrush(brush: Stretch, limits: Stretch): Pick<Filters, 'from' | 'to'> {
  const isAll = brush.from <= limits.from && brush.to >= limits.to;
  return isAll ? { from: null, to: null } : writeStretch(brush);
}

function Zoom({ time }: { time: TimeView }): ReactElement {
  return (
    <div className="timezoom" role="group" aria-label={WORDS.timeline.zoom}>
      <IconButton
        icon="minus"
        label={WORDS.timeline.zoomOut}
        onPress={() => time.zoom(time.step)}
      />
      <IconButton
        icon="plus"
        label={WORDS.timeline.zoomIn}
        onPress={() => time.zoom(1 / time.step)}
      />
      <IconButton
        icon="fit"
        label={WORDS.timeline.fit}
        isDisabled={time.isFit}
        onPress={time.fit}
      />
    </div>
  );
}

function Undated({ events }: { events: number }): ReactElement | null {
  const { filters } = useAppState();
  const apply = useApply();
  if (events === 0) return null;
  const isKept = filters.undated === 'kept';
  return (
    <button
      type="button"
      className="btn quiet num small"
      aria-pressed={isKept}
      title={WORDS.timeline.keepUndated}
      onClick={() => apply(filter({ undated: isKept ? 'left' : 'kept' }))}
    >
      {WORDS.timeline.undated(events, isKept)}
    </button>
  );
}

/** Events over time by either clock, with a brush that filters the map, and playback. */
export function Timeline({ shown }: { shown: number }): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  const { data } = useTimeline(filters.clock);
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const time = useTimeView(data, width);
  const limits = time?.track.limits;
  const brush = limits === undefined ? null : readBrush(filters, limits);
  const playing = usePlayback({
    track: time?.track ?? null,
    brush,
    onFrame(next) {
      if (limits === undefined) return;
      apply(showDays(writeStretch(next)));
      time?.follow(next);
    },
  });
  const all =
    data === undefined
      ? 0
      : data.undated +
        data.ranges.length +
        data.buckets.reduce((total, { events }) => total + events, 0);
  const days = brush ?? limits;
  const { from, to } = days === undefined ? { from: '', to: '' } : writeStretch(days);
  return (
    <section className="time" aria-label={WORDS.timeline.label}>
      <div className="th" role="group" aria-label={WORDS.timeline.controls}>
        <h2 className="tn">{WORDS.timeline.label}</h2>
        <Segments
          label={WORDS.timeline.clock}
          options={CLOCKS.map((value) => ({ value, text: WORDS.timeline[value] }))}
          value={filters.clock}
          onChange={(clock) => apply(filter({ clock }))}
        />
        {days === undefined ? null : <span className="num rng">{formatRange(from, to)}</span>}
        {brush === null ? null : (
          <>
            <span className="mut num of">{WORDS.timeline.events(Math.min(shown, all), all)}</span>
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                playing.pause();
                apply(filter({ from: null, to: null }));
              }}
            >
              {WORDS.timeline.clear}
            </button>
          </>
        )}
        <span className="grow" />
        {data === undefined || data.ranges.length === 0 ? null : (
          <span className="mut num small unsure">
            {WORDS.timeline.uncertain(data.ranges.length)}
          </span>
        )}
        <Undated events={data?.undated ?? 0} />
        {time === null ? null : <Playback playing={playing} />}
      </div>
      <div className="chartroot" ref={root}>
        {data === undefined ? null : time === null || limits === undefined ? (
          <p className="mut empty">{WORDS.timeline.empty}</p>
        ) : (
          <TimelineChart
            root={root}
            width={width}
            time={time}
            ranges={data.ranges}
            brush={brush}
            onBrush={(next) => {
              playing.pause();
              apply(filter(writeBrush(next, limits)));
            }}
            onTogglePlay={playing.toggle}
          />
        )}
        {time === null ? null : <Zoom time={time} />}
      </div>
    </section>
  );
}
