import { useId, type CSSProperties, type ReactElement } from 'react';
import type { NetworkFacets } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { binReports, countFrom, listMarks } from '../../graph/time/histogram.ts';
import { WORDS } from '../../words/words.ts';
import { Section } from './Section.tsx';

interface ReportsFilterProps {
  readonly title: string;
  readonly counts: NetworkFacets['reports'];
  readonly least: number;
  readonly onChange: (least: number) => void;
  readonly isClosed?: boolean;
}

const HEIGHT = 22;

/** How many reports an event must have: a slider under what it would leave. */
export function ReportsFilter(props: ReportsFilterProps): ReactElement {
  const { title, counts, least, onChange, isClosed } = props;
  const id = useId();
  const bins = binReports(counts, least);
  const most = Math.max(1, ...bins.map(({ events }) => events));
  const placed = (at: number): CSSProperties => ({
    left: `calc(6.5px + ${at / Math.max(1, bins.length - 1)} * (100% - 13px))`,
  });
  return (
    <Section
      title={title}
      isClosed={isClosed === true && least === 1}
      tells={WORDS.rail.atLeast(least)}
    >
      <div className="hist" aria-hidden="true">
        {bins.map(({ reports, events }, at) => (
          <i
            key={reports}
            className={reports < least ? 'out' : ''}
            title={`${reports}: ${events}`}
            style={{
              ...placed(at),
              height: events === 0 ? 0 : Math.max(2, (HEIGHT * events) / most),
            }}
          />
        ))}
      </div>
      <input
        id={id}
        className="slider"
        type="range"
        aria-label={title}
        aria-valuetext={FILTER_WORDS.atLeast(least, countFrom(counts, least))}
        min={1}
        max={bins.length}
        step={1}
        value={Math.min(bins.length, least)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <div className="marks num" aria-hidden="true">
        {/* Before the counts are there no mark stands that would move when they come. */}
        {(counts.length === 0 ? [] : listMarks(bins)).map(({ reports, isLast }) => (
          <span key={reports} style={placed(reports - 1)}>
            {isLast ? `${reports}+` : reports}
          </span>
        ))}
      </div>
    </Section>
  );
}
