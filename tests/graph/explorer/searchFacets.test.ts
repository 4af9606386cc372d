import { expect, test } from '@jest/globals';
import { createSearchFacets } from '../../../server/graph/explorer/searchFacets.ts';
import { anAct } from '../../factories.ts';

const FOUND = {
  entity: [
    { first: 'state', second: 'RUS', count: 1 },
    { first: 'person', second: 'RUS', count: 3 },
    { first: 'person', second: 'KOR', count: 2 },
  ],
  event: [
    { first: 'WARNED', second: '2024', count: 4 },
    { first: 'SAID', second: '', count: 1 },
  ],
};
const NAMERS = { country: (code: string) => `state ${code}`, act: (act: string) => `act ${act}` };

test('has no facet where nothing was found', () => {
  expect(createSearchFacets({ entity: [], event: [] }, {}, NAMERS)).toStrictEqual({
    kind: [],
    country: [],
    act: [],
    year: [],
  });
});

test('counts each value by its name, the most first', () => {
  expect(createSearchFacets(FOUND, {}, NAMERS)).toStrictEqual({
    kind: [
      { value: 'person', name: 'person', count: 5 },
      { value: 'state', name: 'state', count: 1 },
    ],
    country: [
      { value: 'RUS', name: 'state RUS', count: 4 },
      { value: 'KOR', name: 'state KOR', count: 2 },
    ],
    act: [
      { value: 'WARNED', name: 'act WARNED', count: 4 },
      { value: 'SAID', name: 'act SAID', count: 1 },
    ],
    year: [
      { value: '2024', name: '2024', count: 4 },
      { value: '', name: '', count: 1 },
    ],
  });
});

test('counts under the other choice, and not under its own', () => {
  const { kind, country, act, year } = createSearchFacets(
    FOUND,
    { country: 'KOR', act: anAct('SAID') },
    NAMERS,
  );
  expect(kind.map(({ value, count }) => [value, count])).toStrictEqual([['person', 2]]);
  expect(country).toHaveLength(2);
  expect(act).toHaveLength(2);
  expect(year.map(({ value }) => value)).toStrictEqual(['']);
});
