import { drill, undrill } from '../../../client/src/state/drilling.ts';
import { askExport } from '../../../client/src/state/exporting.ts';
import { NO_FILTERS, START, type State } from '../../../client/src/state/model.ts';
import { createPath, findEnds, lookForPath } from '../../../client/src/state/path.ts';
import { undo } from '../../../client/src/state/producers.ts';
import { createShortener, LONGEST } from '../../../client/src/state/shortener.ts';
import {
  arriveAtView,
  openView,
  readAddress,
  writeView,
  type ViewState,
} from '../../../client/src/state/views.ts';

const LONG: State = {
  ...START,
  filters: { ...NO_FILTERS, hidden: Array.from({ length: 200 }, (_, at) => `person:number-${at}`) },
};

function open(id: string): State {
  return { ...START, place: { view: 'network', opened: { kind: 'entity', id } } };
}

test('drills into an entity once, so that it can be undone and rolled up again', () => {
  const state = drill('state:KOR')(START);
  expect(state.filters.drilled).toStrictEqual(['state:KOR']);
  expect(drill('state:KOR')(state)).toBe(state);
  expect(undrill('state:RUS')(state)).toBe(state);
  expect(undrill('state:KOR')(state).filters.drilled).toStrictEqual([]);
  expect(undo()(state).filters).toBe(NO_FILTERS);
});

test.each<readonly [string, State, readonly [string, string]]>([
  ['nothing', START, ['', '']],
  ['one that is selected', { ...START, selected: ['a'] }, ['a', '']],
  ['the first two that are selected', { ...START, selected: ['a', 'b', 'c'] }, ['a', 'b']],
  ['the one that is open', open('a'), ['a', '']],
  [
    'the one that is open, to the one that is selected',
    { ...open('a'), selected: ['b'] },
    ['a', 'b'],
  ],
  ['the one that is open and selected', { ...open('a'), selected: ['a'] }, ['a', '']],
])('looks for a path between %s', (_, state, ends) => {
  expect(findEnds(state)).toStrictEqual(ends);
  expect(lookForPath()(state).place).toStrictEqual({
    view: 'network',
    opened: createPath(...ends),
  });
});

test('asks for an export of exactly what is shown, or of that only a selection', () => {
  const line = (source: string, target: string) => ({
    id: `${source}|MET|${target}`,
    source,
    target,
  });
  const shown = {
    nodes: ['a', 'b', 'c'].map((id) => ({ id })),
    edges: [line('a', 'b'), line('b', 'c')],
    ties: [line('c', 'a')],
  };
  expect(askExport({ limit: 300 }, shown)).toStrictEqual({
    limit: 300,
    entities: ['a', 'b', 'c'],
    edges: ['a|MET|b', 'b|MET|c'],
    ties: ['c|MET|a'],
  });
  expect(askExport({ limit: 300 }, shown, ['b', 'a', 'off-the-map'])).toStrictEqual({
    limit: 300,
    entities: ['a', 'b'],
    edges: ['a|MET|b'],
    ties: [],
  });
});

test('passes over a kept state that holds no address', () => {
  expect(readAddress({})).toBeNull();
  expect(readAddress({ address: 'http://elsewhere.example' })).toBeNull();
});

test('opens a kept view with its place, filters and selection, and goes back from it', () => {
  const view = { ...drill('state:KOR')(open('state:RUS')), selected: ['state:KOR'] };
  const { address } = writeView(view);
  const opened = openView(address)(START);
  expect(opened).toMatchObject({
    place: view.place,
    filters: view.filters,
    selected: ['state:KOR'],
  });
  expect(undo()(opened).filters).toBe(NO_FILTERS);
});

test('arrives at the place of the view, unless the address names one itself', () => {
  const { address } = writeView(open('state:RUS'));
  expect(arriveAtView(address, '/?view=1')(START).place).toStrictEqual(open('state:RUS').place);
  expect(arriveAtView(address, '/table?view=1')(START).place).toMatchObject({ view: 'table' });
});

test('leaves a short address as it is, and a long one where nothing can be kept', async () => {
  const refusing = createShortener({
    keep: () => Promise.reject(new Error('read only')),
    find: () => Promise.resolve(null),
  });
  expect(refusing.isLong(START)).toBe(false);
  expect(refusing.write(START)).toBe('/');
  expect(refusing.isLong(LONG)).toBe(true);
  expect(await refusing.keep(LONG)).toBe(false);
  expect(refusing.isLong(LONG)).toBe(false);
  expect(refusing.write(LONG).length).toBeGreaterThan(LONGEST);
});

test('shortens a long address once its filters are kept, and keeps nothing more for another place', async () => {
  const kept: ViewState[] = [];
  const shortener = createShortener({
    keep: (state) => Promise.resolve({ id: `id${kept.push(state)}` }),
    find: () => Promise.resolve(null),
  });
  expect(await shortener.keep(LONG)).toBe(true);
  expect(shortener.write(LONG)).toBe('/?view=id1');
  const elsewhere = { ...LONG, ...{ place: open('state:KOR').place } };
  expect(shortener.isLong(elsewhere)).toBe(false);
  expect(shortener.write(elsewhere)).toBe('/entity/state%3AKOR?view=id1');
  expect(await shortener.find('id1')).toBe(kept[0]?.address);
});
