import { START, NO_FILTERS, type Filters } from '../../../client/src/state/model.ts';
import { filter } from '../../../client/src/state/producers.ts';
import {
  applySaved,
  parseSaved,
  renameFilters,
  saveFilters,
} from '../../../client/src/state/savedFilters.ts';
import { listChips, namesOf } from '../../../client/src/text/chips.ts';
import { findRows } from '../../../client/src/text/pick.ts';
import { acts, aNetwork, entities } from '../fixtures/world.ts';

const NAMES = namesOf(aNetwork(), acts, (id) => entities.get(id)?.name ?? id);
const MANY: Filters = {
  ...NO_FILTERS,
  withoutActs: ['WARNED'],
  withoutQuads: ['material-conflict'],
  withoutKinds: ['person'],
  withoutHedges: ['possible'],
  outlets: ['', 'Herald, The'],
  countries: ['KOR'],
  sides: 'both',
  minReports: 2,
  minIndependent: 3,
  from: '2024-06-19',
  center: 'state:KOR',
  hops: 2,
  component: 'largest',
  core: 2,
  hidden: ['state:JPN'],
  undated: 'left',
};

test('has no chip when nothing is set', () => {
  expect(listChips({ ...NO_FILTERS, rollup: 'state', colorBy: 'country' }, NAMES)).toStrictEqual(
    [],
  );
});

test('names the acts that are left in where nearly all are left out', () => {
  const names = acts.map(({ name }) => name);
  const only = { ...NO_FILTERS, withoutActs: names.filter((name) => name !== 'WARNED') };
  expect(listChips(only, NAMES)).toStrictEqual([
    { key: 'acts', text: 'Only “warned”', without: { withoutActs: [] } },
  ]);
  expect(listChips({ ...NO_FILTERS, withoutActs: names }, NAMES)).toHaveLength(names.length);
});

test('says every filter that is set', () => {
  expect(listChips(MANY, NAMES).map(({ text }) => text)).toStrictEqual([
    'No material conflict',
    'Not “warned”',
    'No people',
    'KOR',
    'Countries on both sides',
    'Outlet not stated',
    'In Herald, The',
    '2 reports or more',
    '3 independent or more',
    'Not possible',
    'From Wed 19 June 2024',
    'Nothing without a date',
    'Around South Korea, 2 steps',
    'The largest part',
    '2 partners or more',
    '1 hidden',
  ]);
});

test('says beside chosen days that what has no date stays', () => {
  const days = { ...NO_FILTERS, from: '2024-06-19', to: '2024-06-20' };
  const textsOf = (filters: Filters): readonly string[] =>
    listChips(filters, NAMES).map(({ text }) => text);
  expect(textsOf(days)[0]).toMatch(/, or without a date$/u);
  expect(textsOf({ ...days, undated: 'left' })[0]).toMatch(/2024$/u);
});

test('takes all off, one chip after the other', () => {
  let filters = MANY;
  for (let left = listChips(filters, NAMES); left.length > 0; left = listChips(filters, NAMES))
    filters = { ...filters, ...left.at(-1)?.without };
  expect({ ...filters, sides: 'either' }).toStrictEqual(NO_FILTERS);
});

test('says who is split up where all is rolled up, and only there', () => {
  const drilled = { ...NO_FILTERS, drilled: ['state:KOR'] };
  expect(listChips(drilled, NAMES)).toStrictEqual([]);
  expect(listChips({ ...drilled, rollup: 'state' }, NAMES)).toStrictEqual([
    { key: 'drilled state:KOR', text: 'South Korea split up', without: { drilled: [] } },
  ]);
});

test('says a usual choice of hedges as one', () => {
  const chips = listChips({ ...NO_FILTERS, withoutHedges: ['certain', 'plain'] }, NAMES);
  expect(chips.map(({ text }) => text)).toStrictEqual(['Hedged only']);
});

describe('kept filters', () => {
  test.each([null, '', 'no json', '{"name":"x"}', '[{"name":1}]'])('are none in %j', (text) => {
    expect(parseSaved(text)).toStrictEqual([]);
  });

  test('come back as they were, and leave how the map is drawn', () => {
    const [saved] = parseSaved(JSON.stringify(saveFilters([], 'Korea', MANY)));
    if (saved === undefined) throw new Error('nothing was kept');
    const state = applySaved(saved)(filter({ colorBy: 'country' })(START));
    expect(state.filters).toStrictEqual({ ...MANY, colorBy: 'country' });
    expect(state.past).toHaveLength(2);
  });

  test('take the place of others of their name', () => {
    const saved = saveFilters(saveFilters([], 'a', MANY), 'a', NO_FILTERS);
    expect(saved).toStrictEqual([{ name: 'a', query: '' }]);
  });

  test('are renamed, but not to nothing and not to what another is called', () => {
    const saved = saveFilters(saveFilters([], 'b', NO_FILTERS), 'c', NO_FILTERS);
    expect(renameFilters(saved, 'c', 'b')).toBe(saved);
    expect(renameFilters(saved, 'c', '')).toBe(saved);
    expect(renameFilters(saved, 'c', 'a').map(({ name }) => name)).toStrictEqual(['a', 'b']);
  });
});

describe('a long list', () => {
  const rows = ['Côte d’Ivoire', 'France', 'Korea'].map((name, at) => ({
    key: name,
    name,
    events: 9 - at,
  }));

  test('says when none has what was typed', () => {
    expect(findRows(rows, [], 'xyz', 2)).toStrictEqual({ shown: [], left: 0 });
  });

  test('is found in without accents and capitals', () => {
    expect(findRows(rows, [], ' COTE', 2).shown).toStrictEqual(rows.slice(0, 1));
  });

  test('shows the first, and what is picked wherever it stands', () => {
    expect(findRows(rows, ['Korea'], '', 1)).toStrictEqual({
      shown: [rows[0], rows[2]],
      left: 1,
    });
  });
});
