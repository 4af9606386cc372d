import { NO_FILTERS, START } from '../../../client/src/state/model.ts';
import {
  collapse,
  expand,
  filter,
  goTo,
  hide,
  redo,
  resetFilters,
  showActs,
  showHidden,
  showKind,
  undo,
} from '../../../client/src/state/producers.ts';
import { createStore } from '../../../client/src/state/store.ts';

test('undoes nothing when nothing was done', () => {
  expect(undo()(START)).toBe(START);
  expect(redo()(START)).toBe(START);
});

test('undoes and redoes a filter', () => {
  const filtered = filter({ minReports: 3 })(START);
  const undone = undo()(filtered);
  expect(undone.filters).toStrictEqual(NO_FILTERS);
  expect(redo()(undone).filters.minReports).toBe(3);
});

test('forgets what was undone when something else is done', () => {
  const undone = undo()(filter({ minReports: 3 })(START));
  expect(filter({ hedged: 'plain' })(undone).future).toStrictEqual([]);
});

test('hides acts together and shows one of them again', () => {
  const hidden = showActs(['WARNED', 'URGED'], false)(START);
  expect(hidden.filters.withoutActs).toStrictEqual(['WARNED', 'URGED']);
  expect(showActs(['URGED'], true)(hidden).filters.withoutActs).toStrictEqual(['WARNED']);
});

test('hides a kind of entity once, however often it is hidden', () => {
  const hidden = showKind('place', false)(showKind('place', false)(START));
  expect(hidden.filters.withoutKinds).toStrictEqual(['place']);
});

test('keeps the roll-up when the filters are reset', () => {
  const state = filter({ rollup: 'state', minReports: 4 })(START);
  expect(resetFilters()(state).filters).toStrictEqual({ ...NO_FILTERS, rollup: 'state' });
});

test('keeps the filters when it goes elsewhere', () => {
  const state = filter({ minReports: 2 })(START);
  expect(goTo({ view: 'documents' })(state).filters.minReports).toBe(2);
});

test('tells listeners of a change, and of none when nothing changed', () => {
  const store = createStore(1);
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.apply((n) => n);
  store.apply((n) => n + 1);
  stop();
  store.apply((n) => n + 1);
  expect(heard).toStrictEqual([2]);
});

test('collapses nothing that was not expanded, and hides nothing twice', () => {
  expect(collapse('state:RUS')(START)).toBe(START);
  const hidden = hide('state:RUS')(START);
  expect(hide('state:RUS')(hidden)).toBe(hidden);
});

test('expands in pages, collapses exactly what came, and takes each step back', () => {
  const once = expand('state:RUS', ['state:UKR'])(START);
  const twice = expand('state:RUS', ['state:PRK', 'state:UKR'])(once);
  expect(twice.filters.expanded).toStrictEqual([
    { id: 'state:RUS', added: ['state:UKR', 'state:PRK'] },
  ]);
  expect(undo()(twice).filters).toStrictEqual(once.filters);
  expect(collapse('state:RUS')(twice).filters.expanded).toStrictEqual([]);
});

test('shows again what was hidden', () => {
  expect(showHidden()(hide('state:RUS')(START)).filters).toStrictEqual(NO_FILTERS);
});
