import type { ReactElement } from 'react';
import type { Network } from '../../../../server/model/network.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { ABOUT } from '../../state/model.ts';
import { filter } from '../../state/producers.ts';
import { FILTER_WORDS } from '../../words/filters.ts';
import { Segments } from '../kit/controls.tsx';
import { Section } from './Section.tsx';

/** Whether only what is done and said to somebody is drawn, or also what is said about others. */
export function AboutFilter({ network }: { network: Network | null }): ReactElement {
  const { about } = useAppState().filters;
  const apply = useApply();
  return (
    <Section title={FILTER_WORDS.about}>
      <Segments
        isWide
        label={FILTER_WORDS.about}
        options={ABOUT.map((value) => ({
          value,
          text:
            network === null
              ? FILTER_WORDS.abouts[value]
              : `${FILTER_WORDS.abouts[value]} ${network.facets.about[value]}`,
        }))}
        value={about}
        onChange={(next) => apply(filter({ about: next }))}
      />
    </Section>
  );
}
