import type { ReactElement } from 'react';
import { WORDS } from '../../words/words.ts';
import { HEADINGS, TYPES, type ChoiceType } from './SearchHits.tsx';

/** All that was found, or one type of it. */
export type Facet = ChoiceType | 'all';
/** How many there are of each type. */
export type Totals = Readonly<Record<ChoiceType, number>>;

interface SearchFacetsProps {
  readonly totals: Totals;
  readonly facet: Facet;
  readonly onChange: (facet: Facet) => void;
}

/** The facets that hold something, in their order. */
export function listFacets(totals: Totals): readonly Facet[] {
  return ['all', ...TYPES.filter((type) => totals[type] > 0)];
}

/** Narrows what was found to one type; each says how many it holds, shown or not. */
export function SearchFacets({ totals, facet, onChange }: SearchFacetsProps): ReactElement | null {
  const facets = listFacets(totals);
  if (facets.length < 3) return null;
  const sum = TYPES.reduce((all, type) => all + totals[type], 0);
  return (
    <div className="facets" role="group" aria-label={WORDS.search.facets}>
      {facets.map((one) => (
        <button key={one} type="button" aria-pressed={one === facet} onClick={() => onChange(one)}>
          {one === 'all' ? WORDS.search.all : HEADINGS[one]}{' '}
          <span className="num">{WORDS.search.count(one === 'all' ? sum : totals[one])}</span>
        </button>
      ))}
    </div>
  );
}
