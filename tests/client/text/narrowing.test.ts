import {
  listNarrowings,
  stepNarrowed,
  toggleNarrowed,
} from '../../../client/src/text/narrowing.ts';

const FACETS = {
  kind: [
    { value: 'person', name: 'person', count: 5 },
    { value: 'state', name: 'state', count: 1 },
  ],
  country: [
    { value: 'RUS', name: 'Russia', count: 4 },
    { value: '', name: '', count: 2 },
  ],
  act: [{ value: 'EXPRESSED_CONCERN', name: 'Expressed concern about', count: 3 }],
  year: [
    { value: '2024', name: '2024', count: 2 },
    { value: '', name: '', count: 1 },
  ],
};

function write(...args: Parameters<typeof listNarrowings>): readonly (readonly string[])[] {
  return listNarrowings(...args).map((choices) =>
    choices.map(({ text, count, isChosen }) => `${text} ${count}${isChosen ? ' chosen' : ''}`),
  );
}

test('documents, and a facet of one value, are narrowed by nothing', () => {
  expect(write('document', FACETS, {})).toStrictEqual([]);
  expect(write('event', FACETS, {})).toStrictEqual([['2024 2', 'no date 1']]);
});

test('names each value in words, and says which is chosen', () => {
  expect(write('entity', FACETS, { country: '' })).toStrictEqual([
    ['Person 5', 'State 1'],
    ['Russia 4', 'No country 2 chosen'],
  ]);
  expect(write('event', FACETS, { act: 'EXPRESSED_CONCERN' })[0]).toStrictEqual([
    'Expressed concern 3 chosen',
  ]);
});

test('shows the six most, and the chosen one wherever it stands', () => {
  const country = Array.from({ length: 9 }, (_, n) => ({
    value: `C${n}`,
    name: `Land ${n}`,
    count: 9 - n,
  }));
  const [, shown = []] = write('entity', { ...FACETS, country }, { country: 'C8' });
  expect(shown).toHaveLength(7);
  expect(shown.at(-1)).toBe('Land 8 1 chosen');
});

test('chooses one value of each facet, and takes it back', () => {
  const [[person] = []] = listNarrowings('entity', FACETS, {});
  if (person === undefined) throw new Error('no kind');
  expect(toggleNarrowed({ country: 'RUS' }, person)).toStrictEqual({
    country: 'RUS',
    kind: 'person',
  });
  expect(
    toggleNarrowed({ country: 'RUS', kind: 'person' }, { ...person, isChosen: true }),
  ).toStrictEqual({ country: 'RUS' });
});

test('goes through all choices, with none between the last and the first', () => {
  const steps = (start: object, step: 1 | -1, times: number): readonly object[] => {
    let narrowed = start;
    return Array.from({ length: times }, () => {
      narrowed = stepNarrowed(listNarrowings('entity', FACETS, narrowed).flat(), step);
      return narrowed;
    });
  };
  expect(steps({}, 1, 5)).toStrictEqual([
    { kind: 'person' },
    { kind: 'state' },
    { country: 'RUS' },
    { country: '' },
    {},
  ]);
  expect(steps({}, -1, 2)).toStrictEqual([{ country: '' }, { country: 'RUS' }]);
});
