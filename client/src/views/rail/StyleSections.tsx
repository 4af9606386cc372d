import type { ReactElement } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';
import type { Dress } from '../../graph/style/dress.ts';
import { COLORINGS, LABELINGS, SIZINGS, WIDENINGS } from '../../state/filtering.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import { filter } from '../../state/producers.ts';
import { Choice } from './Choice.tsx';
import { ColorLegend, SizeLegend } from './Legends.tsx';
import { LineLegend } from './LineLegend.tsx';

const { metrics } = FILTER_WORDS;

function wordsFor<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly { readonly value: T; readonly text: string }[] {
  return values.map((value) => ({ value, text: words[value] }));
}

/** How the map is drawn, each with its legend: colour, size, lines, names. */
export function StyleSections({ dress }: { dress: Dress }): ReactElement {
  const { colorBy, sizeBy, widthBy, labelBy, about } = useAppState().filters;
  const apply = useApply();
  return (
    <>
      <section className="sect style">
        <Choice
          label={FILTER_WORDS.color}
          value={colorBy}
          options={wordsFor(COLORINGS, metrics.color)}
          onChange={(next) => apply(filter({ colorBy: next }))}
        />
        <ColorLegend dress={dress} />
      </section>
      <section className="sect style">
        <Choice
          label={FILTER_WORDS.size}
          value={sizeBy}
          options={wordsFor(SIZINGS, metrics.size)}
          onChange={(next) => apply(filter({ sizeBy: next }))}
        />
        <SizeLegend dress={dress} />
      </section>
      <section className="sect style">
        <Choice
          label={FILTER_WORDS.lines}
          value={widthBy}
          options={wordsFor(WIDENINGS, metrics.width)}
          onChange={(next) => apply(filter({ widthBy: next }))}
        />
        <LineLegend hasAbout={about === 'kept'} />
      </section>
      <section className="sect style">
        <Choice
          label={FILTER_WORDS.names}
          value={labelBy}
          options={wordsFor(LABELINGS, metrics.label)}
          onChange={(next) => apply(filter({ labelBy: next }))}
        />
      </section>
    </>
  );
}
