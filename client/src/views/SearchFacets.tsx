import type { ReactElement } from 'react';
import { WORDS } from '../words/words.ts';
import { HEADINGS, TYPES, type Choice, type ChoiceType } from './SearchHits.tsx';

/** All that was found, or one type of it. */
export type Facet = ChoiceType | 'all';

interface SearchFacetsProps {
  readonly hits: readonly Choice[];
  readonly facet: Facet;
  readonly onChange: (facet: Facet) => void;
}

/** The facets that hold something, in their order. */
export function listFacets(hits: readonly Choice[]): readonly Facet[] {
  return ['all', ...TYPES.filter((type) => hits.some((hit) => hit.type === type))];
}

/** Narrows what was found to one type; each says how many it holds. */
export function SearchFacets({ hits, facet, onChange }: SearchFacetsProps): ReactElement | null {
  const facets = listFacets(hits);
  if (facets.length < 3) return null;
  return (
    <div className="facets" role="group" aria-label={WORDS.search.facets}>
      {facets.map((one) => (
        <button key={one} type="button" aria-pressed={one === facet} onClick={() => onChange(one)}>
          {one === 'all' ? WORDS.search.all : HEADINGS[one]}{' '}
          <span className="num">
            {one === 'all' ? hits.length : hits.filter((hit) => hit.type === one).length}
          </span>
        </button>
      ))}
    </div>
  );
}
