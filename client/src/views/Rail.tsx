import { useState, type ReactElement } from 'react';
import type { Network } from '../../../server/model/network.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { useSchema } from '../queries.ts';
import { useApply, useAppState } from '../state/hooks.ts';
import { HEDGINGS, HIDDEN_BY, hedgingOf } from '../state/hedging.ts';
import { KINDS, NO_FILTERS } from '../state/model.ts';
import { filter, resetFilters, showActs, showKind } from '../state/producers.ts';
import { KIND_WORDS, QUAD_WORDS } from '../terms.ts';
import { WORDS } from '../words.ts';
import { CheckRow, Segments } from './controls.tsx';
import { EdgeKey, Glyph, quadCode } from './glyphs.tsx';
import { LineLegend } from './LineLegend.tsx';

const QUADS: readonly QuadClass[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];
const FEW_ACTS = 6;
const MOST_REPORTS = 5;
const BAR_WIDTH = 66;

function QuadFilter({ network }: { network: Network | null }): ReactElement {
  const { filters } = useAppState();
  const { data: schema } = useSchema();
  const apply = useApply();
  return (
    <div className="sect" role="group" aria-label={WORDS.rail.quads}>
      <div className="h">
        {WORDS.rail.quads}
        <span className="r">{WORDS.rail.events}</span>
      </div>
      {QUADS.map((quad) => {
        const acts = schema?.acts.filter((act) => act.quad === quad).map((act) => act.name) ?? [];
        const events =
          network?.acts
            .filter((act) => act.quad === quad)
            .reduce((total, act) => total + act.events, 0) ?? 0;
        return (
          <CheckRow
            key={quad}
            isOn={acts.length === 0 || acts.some((act) => !filters.withoutActs.includes(act))}
            onChange={(isOn) => apply(showActs(acts, isOn))}
            mark={<EdgeKey quad={quad} />}
            text={QUAD_WORDS[quad]}
            count={events}
          />
        );
      })}
    </div>
  );
}

function ActFilter({ network }: { network: Network | null }): ReactElement {
  const [isLong, setLong] = useState(false);
  const { filters } = useAppState();
  const apply = useApply();
  const acts = [...(network?.acts ?? [])].sort(
    (a, b) => b.events - a.events || a.label.localeCompare(b.label),
  );
  const most = Math.max(1, ...acts.map((act) => act.events));
  return (
    <div className="sect" role="group" aria-label={WORDS.rail.acts}>
      <div className="h">
        {WORDS.rail.acts}
        <span className="r">{WORDS.rail.actCount(acts.length)}</span>
      </div>
      {acts.slice(0, isLong ? acts.length : FEW_ACTS).map((act) => {
        const isOn = !filters.withoutActs.includes(act.act);
        return (
          <label key={act.act} className={isOn ? 'arow' : 'arow off'}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={isOn}
              onChange={() => apply(showActs([act.act], !isOn))}
            />
            <span className="an">{act.label}</span>
            <span className={`ab q-${quadCode(act.quad)}`}>
              <i style={{ width: Math.max(3, (BAR_WIDTH * act.events) / most) }} />
            </span>
            <span className="n num">{act.events}</span>
          </label>
        );
      })}
      {acts.length > FEW_ACTS ? (
        <button type="button" className="more" onClick={() => setLong(!isLong)}>
          {isLong ? WORDS.rail.fewer : WORDS.rail.more(acts.length - FEW_ACTS)}
        </button>
      ) : null}
    </div>
  );
}

function KindFilter({ network }: { network: Network | null }): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  return (
    <div className="sect" role="group" aria-label={WORDS.rail.kinds}>
      <div className="h">
        {WORDS.rail.kinds}
        <span className="r">{WORDS.rail.shown(network?.nodes.length ?? 0)}</span>
      </div>
      {KINDS.map((kind) => {
        const n = network?.nodes.filter((node) => node.kind === kind).length ?? 0;
        return (
          <CheckRow
            key={kind}
            isOn={!filters.withoutKinds.includes(kind)}
            onChange={(isOn) => apply(showKind(kind, isOn))}
            mark={<Glyph kind={kind} />}
            text={KIND_WORDS[kind]}
            count={n === 0 ? WORDS.rail.none : n}
          />
        );
      })}
    </div>
  );
}

function ReportsFilter(): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  return (
    <div className="sect">
      <label className="h" htmlFor="min-reports">
        {WORDS.rail.reports}
        <span className="r num">{WORDS.rail.atLeast(filters.minReports)}</span>
      </label>
      <input
        id="min-reports"
        className="slider"
        type="range"
        min={1}
        max={MOST_REPORTS}
        step={1}
        value={Math.min(MOST_REPORTS, filters.minReports)}
        onChange={(event) => apply(filter({ minReports: Number(event.currentTarget.value) }))}
      />
      <div className="ticks num" aria-hidden="true">
        {Array.from({ length: MOST_REPORTS }, (_, index) => (
          <span key={index}>{index + 1}</span>
        ))}
      </div>
    </div>
  );
}

function HedgeFilter({ network }: { network: Network | null }): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  const hedged = network?.edges.reduce((total, edge) => total + edge.hedged, 0) ?? 0;
  const all = network?.edges.reduce((total, edge) => total + edge.events, 0) ?? 0;
  const counts = { all: '', plain: ` ${all - hedged}`, hedged: ` ${hedged}` };
  return (
    <div className="sect">
      <div className="h">{WORDS.rail.hedge}</div>
      <Segments
        isWide
        label={WORDS.rail.hedge}
        options={HEDGINGS.map((value) => ({
          value,
          text:
            WORDS.rail.hedges[value] + (filters.withoutHedges.length === 0 ? counts[value] : ''),
        }))}
        value={hedgingOf(filters.withoutHedges)}
        onChange={(next) => apply(filter({ withoutHedges: HIDDEN_BY[next] }))}
      />
    </div>
  );
}

/** The filters of the map, and its legend: both always true of what is shown. */
export function Rail({ network }: { network: Network | null }): ReactElement {
  const { filters } = useAppState();
  const apply = useApply();
  const isPlain =
    JSON.stringify({ ...filters, rollup: NO_FILTERS.rollup }) === JSON.stringify(NO_FILTERS);
  return (
    <aside className="rail" aria-label={WORDS.rail.label}>
      <div className="sect top">
        <h2 className="h">
          {WORDS.rail.title}
          <button
            type="button"
            className="btn quiet r"
            disabled={isPlain}
            onClick={() => apply(resetFilters())}
          >
            {WORDS.rail.reset}
          </button>
        </h2>
      </div>
      <QuadFilter network={network} />
      <ActFilter network={network} />
      <KindFilter network={network} />
      <ReportsFilter />
      <HedgeFilter network={network} />
      <LineLegend />
    </aside>
  );
}
