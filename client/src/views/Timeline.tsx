import { useState, type ReactElement } from 'react';
import { binTimeline } from '../graph/bins.ts';
import { useTimeline } from '../queries.ts';
import { useApply, useAppState } from '../state/hooks.ts';
import { filter } from '../state/producers.ts';
import { formatRange } from '../text/dates.ts';
import { WORDS } from '../words.ts';
import { Segments } from './controls.tsx';
import { TimelineChart } from './TimelineChart.tsx';

const CLOCKS = ['happened', 'published'] as const;

/** Events over time, cooperation up and conflict down, with a brush that filters the map. */
export function Timeline({ shown }: { shown: number }): ReactElement {
  const [clock, setClock] = useState<(typeof CLOCKS)[number]>('happened');
  const { filters } = useAppState();
  const apply = useApply();
  const { data } = useTimeline(clock);
  const { early, bins } = data === undefined ? { early: [], bins: [] } : binTimeline(data);
  const first = bins.at(0)?.from;
  const last = bins.at(-1)?.to;
  const all =
    data === undefined
      ? 0
      : data.undated + data.buckets.reduce((total, bucket) => total + bucket.events, 0);
  const isBrushed = filters.from !== null || filters.to !== null;
  return (
    <section className="time" aria-label={WORDS.timeline.label}>
      <div className="th">
        <h2 className="tn">{WORDS.timeline.label}</h2>
        <Segments
          label={WORDS.timeline.clock}
          options={CLOCKS.map((value) => ({ value, text: WORDS.timeline[value] }))}
          value={clock}
          onChange={setClock}
        />
        {first === undefined || last === undefined ? null : (
          <span className="num rng">{formatRange(filters.from ?? first, filters.to ?? last)}</span>
        )}
        {isBrushed ? (
          <>
            <span className="mut num">{WORDS.timeline.events(Math.min(shown, all), all)}</span>
            <button
              type="button"
              className="btn quiet"
              onClick={() => apply(filter({ from: null, to: null }))}
            >
              {WORDS.timeline.clear}
            </button>
          </>
        ) : null}
        <span className="grow" />
        {data === undefined || data.undated === 0 ? null : (
          <span className="mut num small">{WORDS.timeline.undated(data.undated)}</span>
        )}
      </div>
      {data === undefined ? null : bins.length === 0 ? (
        <p className="mut empty">{WORDS.timeline.empty}</p>
      ) : (
        <TimelineChart
          early={early}
          bins={bins}
          ranges={data.ranges}
          from={filters.from}
          to={filters.to}
          onBrush={(from, to) => apply(filter({ from, to }))}
        />
      )}
    </section>
  );
}
