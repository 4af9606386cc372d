import { NO_FILTERS, START } from '../../../client/src/state/model.ts';
import {
  filter,
  goTo,
  redo,
  resetFilters,
  showActs,
  showKind,
  travel,
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
  expect(filter({ withoutHedges: ['plain'] })(undone).future).toStrictEqual([]);
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

test('goes nowhere when there is no such step, nor to where it is', () => {
  const state = filter({ minReports: 2 })(START);
  expect(travel(7)(state)).toBe(state);
  expect(travel(1)(state)).toBe(state);
});

test('goes to any step of the history and back', () => {
  const steps = [2, 3, 4].map((minReports) => filter({ minReports }));
  const last = steps.reduce((state, step) => step(state), START);
  const first = travel(1)(last);
  expect(first.filters.minReports).toBe(2);
  expect(first.past).toHaveLength(1);
  expect(travel(3)(first)).toStrictEqual(last);
});
