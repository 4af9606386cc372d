import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { SIDED } from '../../state/filtering.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { KINDS } from '../../state/model.ts';
import { filter, showKind } from '../../state/producers.ts';
import { KIND_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { CheckRow, Segments } from '../kit/controls.tsx';
import { Glyph } from '../kit/glyphs.tsx';
import { PickList } from './PickList.tsx';
import { Section } from './Section.tsx';

/** States, people, bodies, treaties, places. Their marks have no colour when it says something else on the map. */
export function KindFilter({ network }: { network: Network | null }): ReactElement {
  const { withoutKinds, colorBy } = useAppState().filters;
  const apply = useApply();
  return (
    <Section
      title={WORDS.rail.kinds}
      tells={network === null ? '' : WORDS.rail.shown(network.nodes.length)}
    >
      <div className={colorBy === 'kind' ? '' : 'uncolored'}>
        {KINDS.map((kind) => {
          const n = network?.facets.kinds.find((facet) => facet.kind === kind)?.entities;
          return (
            <CheckRow
              key={kind}
              isOn={!withoutKinds.includes(kind)}
              onChange={(isOn) => apply(showKind(kind, isOn))}
              mark={<Glyph kind={kind} />}
              text={KIND_WORDS[kind]}
              count={n === 0 ? WORDS.rail.none : (n ?? '')}
            />
          );
        })}
      </div>
    </Section>
  );
}

/** The states and bodies that parties are of or speak for. */
export function CountryFilter({ network }: { network: Network | null }): ReactElement {
  const { countries, sides } = useAppState().filters;
  const apply = useApply();
  const rows = (network?.facets.countries ?? []).map(({ country, name, events }) => ({
    key: country,
    name: country === '' ? FILTER_WORDS.noCountry : name,
    events,
  }));
  return (
    <PickList
      title={FILTER_WORDS.countries}
      rows={rows}
      picked={countries}
      onPick={(next) => apply(filter({ countries: next }))}
    >
      <Segments
        isWide
        label={FILTER_WORDS.sides}
        options={SIDED.map((value) => ({ value, text: FILTER_WORDS.side[value] }))}
        value={sides}
        onChange={(next) => apply(filter({ sides: next }))}
      />
    </PickList>
  );
}

/** The outlets that report it. */
export function OutletFilter({ network }: { network: Network | null }): ReactElement {
  const { outlets } = useAppState().filters;
  const apply = useApply();
  const facets = network?.facets.outlets ?? [];
  const gone = outlets.filter((outlet) => !facets.some((facet) => facet.outlet === outlet));
  const rows = [...facets, ...gone.map((outlet) => ({ outlet, events: 0 }))];
  return (
    <PickList
      title={FILTER_WORDS.outlets}
      rows={rows.map(({ outlet, events }) => ({
        key: outlet,
        name: outlet === '' ? FILTER_WORDS.noOutlet : outlet,
        events,
      }))}
      picked={outlets}
      onPick={(next) => apply(filter({ outlets: next }))}
    />
  );
}
