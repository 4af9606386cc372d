import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import type { QuadClass } from '../../../../server/model/ontology.ts';
import { QUADS } from '../../state/filtering.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter, showActs } from '../../state/producers.ts';
import { nameAct } from '../../text/acts.ts';
import { QUAD_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { CheckRow } from '../kit/controls.tsx';
import { EdgeKey, quadCode } from '../kit/glyphs.tsx';
import { useFew } from '../kit/useFew.tsx';
import { Section } from './Section.tsx';

const FEW_ACTS = 6;
const BAR_WIDTH = 36;

/** Words or deeds, of cooperation or conflict. */
export function QuadFilter({ network }: { network: Network | null }): ReactElement {
  const { withoutQuads } = useAppState().filters;
  const apply = useApply();
  const show = (quad: QuadClass, isOn: boolean): void => {
    const others = withoutQuads.filter((other) => other !== quad);
    apply(filter({ withoutQuads: isOn ? others : [...others, quad] }));
  };
  return (
    <Section title={WORDS.rail.quads} tells={WORDS.rail.events}>
      {QUADS.map((quad) => (
        <CheckRow
          key={quad}
          isOn={!withoutQuads.includes(quad)}
          onChange={(isOn) => show(quad, isOn)}
          mark={<EdgeKey quad={quad} />}
          text={QUAD_WORDS[quad]}
          count={
            network === null
              ? ''
              : (network.facets.quads.find((facet) => facet.quad === quad)?.events ?? 0)
          }
        />
      ))}
    </Section>
  );
}

/** The acts of the kinds that are shown, the most frequent first. */
export function ActFilter({ network }: { network: Network | null }): ReactElement {
  const { withoutActs } = useAppState().filters;
  const apply = useApply();
  const acts = [...(network?.acts ?? [])].sort(
    (a, b) => b.events - a.events || a.label.localeCompare(b.label),
  );
  const { shown, more } = useFew(acts, FEW_ACTS);
  const most = Math.max(1, ...acts.map((act) => act.events));
  return (
    <Section
      title={WORDS.rail.acts}
      tells={network === null ? '' : WORDS.rail.actCount(acts.length)}
    >
      {shown.map((act) => {
        const isOn = !withoutActs.includes(act.act);
        return (
          <label key={act.act} className={isOn ? 'arow' : 'arow off'}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={isOn}
              onChange={() => apply(showActs([act.act], !isOn))}
            />
            <span className="an" title={nameAct(act.label)}>
              {nameAct(act.label)}
            </span>
            <span className={`ab q-${quadCode(act.quad)}`}>
              <i style={{ width: Math.max(3, (BAR_WIDTH * act.events) / most) }} />
            </span>
            <span className="n num">{act.events}</span>
          </label>
        );
      })}
      {network === null ? <div className="actsahead" /> : more}
    </Section>
  );
}
