import type { Narrowing, SearchHit, SearchResult } from '../../../server/model/api.ts';
import type { EntityKind } from '../../../server/model/entity.ts';
import { FILTER_WORDS } from '../words/filters.ts';
import { KIND_WORDS } from '../words/terms.ts';
import { WORDS } from '../words/words.ts';
import { nameAct } from './acts.ts';

/** What hits are narrowed to: a value for some of the facets. */
export type Narrowed = Readonly<Partial<Record<Narrowing, string>>>;

/** One value of a facet, as a button shows it. */
export interface NarrowChoice {
  readonly by: Narrowing;
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const BY: Readonly<Record<SearchHit['type'], readonly Narrowing[]>> = {
  entity: ['kind', 'country'],
  event: ['act', 'year'],
  document: [],
};
const MOST = 6;
const KINDS = new Map<string, string>(
  Object.entries(KIND_WORDS satisfies Record<EntityKind, string>),
);

function nameChoice(by: Narrowing, value: string, name: string): string {
  switch (by) {
    case 'kind':
      return KINDS.get(value) ?? value;
    case 'country':
      return value === '' ? FILTER_WORDS.noCountry : name;
    case 'act':
      return nameAct(name);
    case 'year':
      return value === '' ? WORDS.ledger.noDate : value;
  }
}

function listOne(
  by: Narrowing,
  facet: SearchResult['facets'][Narrowing],
  narrowed: Narrowed,
): readonly NarrowChoice[] {
  const chosen = narrowed[by];
  const shown = facet.filter(({ value }, at) => at < MOST || value === chosen);
  return shown.length < 2 && chosen === undefined
    ? []
    : shown.map(({ value, name, count }): NarrowChoice => ({
        by,
        value,
        text: nameChoice(by, value, name),
        count,
        isChosen: value === chosen,
      }));
}

/** How hits of one type can be narrowed, the most first; a facet with one value only narrows nothing. */
export function listNarrowings(
  type: SearchHit['type'],
  facets: SearchResult['facets'],
  narrowed: Narrowed,
): readonly (readonly NarrowChoice[])[] {
  return BY[type].map((by) => listOne(by, facets[by], narrowed)).filter(({ length }) => length > 0);
}

/** The same with a choice made, or taken back. */
export function toggleNarrowed(
  narrowed: Narrowed,
  { by, value, isChosen }: NarrowChoice,
): Narrowed {
  return isChosen
    ? Object.fromEntries(Object.entries(narrowed).filter(([other]) => other !== by))
    : { ...narrowed, [by]: value };
}

/** The choice a step further among all, and none between the last and the first. */
export function stepNarrowed(choices: readonly NarrowChoice[], step: 1 | -1): Narrowed {
  const around = choices.length + 1;
  const at = choices.findIndex(({ isChosen }) => isChosen);
  const next = choices[((((at + step + 1) % around) + around) % around) - 1];
  return next === undefined ? {} : { [next.by]: next.value };
}
