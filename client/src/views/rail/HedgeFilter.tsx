import { useState, type ReactElement } from 'react';
import type { Firmness, Network } from '../../../../server/model/network.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { FIRM } from '../../state/filtering.ts';
import { HEDGINGS, HIDDEN_BY, hedgingOf, type Hedging } from '../../state/hedging.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { WORDS } from '../../words/words.ts';
import { CheckRow, Segments } from '../kit/controls.tsx';
import { Section } from './Section.tsx';

/** How firmly an event is told: the usual choices, and each hedge by itself. */
export function HedgeFilter({ network }: { network: Network | null }): ReactElement {
  const { withoutHedges } = useAppState().filters;
  const apply = useApply();
  const hedging = hedgingOf(withoutHedges);
  const [isExact, setExact] = useState(false);
  const isListed = isExact || hedging === null;
  const count = (hedge: Firmness): number =>
    network?.facets.hedges.find((facet) => facet.hedge === hedge)?.events ?? 0;
  const left = (choice: Hedging): number =>
    FIRM.filter((one) => !HIDDEN_BY[choice].includes(one)).reduce((n, one) => n + count(one), 0);
  const show = (hedge: Firmness, isOn: boolean): void => {
    const others = withoutHedges.filter((other) => other !== hedge);
    apply(filter({ withoutHedges: isOn ? others : [...others, hedge] }));
  };
  return (
    <Section title={WORDS.rail.hedge}>
      <Segments
        isWide
        label={WORDS.rail.hedge}
        options={HEDGINGS.map((value) => ({
          value,
          text:
            network === null
              ? WORDS.rail.hedges[value]
              : `${WORDS.rail.hedges[value]} ${left(value)}`,
        }))}
        value={hedging}
        onChange={(next) => apply(filter({ withoutHedges: HIDDEN_BY[next] }))}
      />
      {isListed ? (
        <div className="picks exact">
          {FIRM.map((hedge) => {
            const [text = '', words = ''] = FILTER_WORDS.hedges[hedge].split(': ');
            return (
              <CheckRow
                key={hedge}
                isOn={!withoutHedges.includes(hedge)}
                onChange={(isOn) => show(hedge, isOn)}
                text={
                  <>
                    {text} <span className="mut small">{words}</span>
                  </>
                }
                count={count(hedge)}
              />
            );
          })}
        </div>
      ) : null}
      <button
        type="button"
        className="more"
        aria-expanded={isListed}
        disabled={hedging === null}
        onClick={() => setExact(!isExact)}
      >
        {isListed ? WORDS.rail.fewer : FILTER_WORDS.exactly}
      </button>
    </Section>
  );
}
