import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { countCores, nameComponents } from '../../graph/network/shape.ts';
import { LARGEST, MOST_HOPS } from '../../state/filtering.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { Segments } from '../kit/controls.tsx';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';

const HOPS = Array.from({ length: MOST_HOPS }, (_, at) => String(at + 1));
const EVERYONE = '';

/** Filters by the shape of the network: around whom, which part, how many partners. `whole` is what they choose from. */
export function ShapeFilter({ whole }: { whole: Network }): ReactElement {
  const { center, hops, component, core } = useAppState().filters;
  const apply = useApply();
  const isSet = center !== null || component !== null || core > 1;
  const byReports = [...whole.nodes].sort((a, b) => b.reports - a.reports);
  const isKnown = center === null || whole.nodes.some(({ id }) => id === center);
  const parts = nameComponents(whole);
  const cores = countCores(whole, component);
  const most = Math.max(core, cores.length);
  return (
    <Section title={FILTER_WORDS.shape} isClosed={!isSet} tells={isSet ? null : FILTER_WORDS.all}>
      <Choice
        label={FILTER_WORDS.around}
        value={center ?? EVERYONE}
        options={[
          { value: EVERYONE, text: FILTER_WORDS.everyone },
          ...(isKnown ? [] : [{ value: center, text: center }]),
          ...byReports.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(next) => apply(filter({ center: next === EVERYONE ? null : next }))}
      />
      {center === null ? null : (
        <Segments
          isWide
          label={FILTER_WORDS.steps}
          options={HOPS.map((value) => ({ value, text: value }))}
          value={String(hops)}
          onChange={(next) => apply(filter({ hops: Number(next) }))}
        />
      )}
      <Choice
        label={FILTER_WORDS.component}
        value={
          parts.find(({ ids, id }) => id === component || ids.has(component ?? ''))?.id ??
          component ??
          EVERYONE
        }
        options={[
          { value: EVERYONE, text: FILTER_WORDS.whole(whole.nodes.length) },
          { value: LARGEST, text: FILTER_WORDS.largest(parts[0]?.ids.size ?? 0) },
          ...parts.map(({ id, name, ids }) => ({
            value: id,
            text: FILTER_WORDS.part(name, ids.size),
          })),
        ]}
        onChange={(next) => apply(filter({ component: next === EVERYONE ? null : next }))}
      />
      <label className="corerow">
        <span>{FILTER_WORDS.core}</span>
        <span className="mut num">{FILTER_WORDS.coreOf(core, cores[core - 1] ?? 0)}</span>
        <input
          className="slider"
          type="range"
          min={1}
          max={Math.max(2, most)}
          step={1}
          value={core}
          disabled={most < 2}
          aria-valuetext={FILTER_WORDS.coreOf(core, cores[core - 1] ?? 0)}
          onChange={(event) => apply(filter({ core: Number(event.currentTarget.value) }))}
        />
      </label>
    </Section>
  );
}
