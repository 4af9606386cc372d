import { START, type State } from '../../../client/src/state/model.ts';
import { filter, goTo, undo } from '../../../client/src/state/producers.ts';
import {
  addToSelection,
  dismiss,
  invert,
  select,
  toggleSelected,
} from '../../../client/src/state/selecting.ts';

function open(id: string): (state: State) => State {
  return goTo({ view: 'network', opened: { kind: 'entity', id } });
}

test('dismisses nothing when nothing is selected or open', () => {
  expect(dismiss()(START)).toBe(START);
});

test('dismisses the selection first, then what is open', () => {
  const state = select(['a', 'b'])(open('a')(START));
  const once = dismiss()(state);
  expect(once.selected).toStrictEqual([]);
  expect(once.place).toStrictEqual(state.place);
  expect(dismiss()(once).place).toStrictEqual(START.place);
});

test('selects each entity once', () => {
  expect(addToSelection(['b', 'a'])(select(['a', 'a'])(START)).selected).toStrictEqual(['a', 'b']);
});

test('takes one in and out', () => {
  const one = toggleSelected('a')(START);
  expect(one.selected).toStrictEqual(['a']);
  expect(toggleSelected('a')(one).selected).toStrictEqual([]);
});

test('begins with what is open when a second one is chosen', () => {
  const state = open('a')(START);
  expect(toggleSelected('b')(state).selected).toStrictEqual(['a', 'b']);
  expect(toggleSelected('a')(state).selected).toStrictEqual(['a']);
});

test('inverts among those on the map', () => {
  expect(invert(['a', 'b', 'c'])(select(['b', 'gone'])(START)).selected).toStrictEqual(['a', 'c']);
});

test('is no step of the history and stays when a step is taken back', () => {
  const state = filter({ minReports: 2 })(select(['a'])(START));
  expect(state.past).toHaveLength(1);
  expect(undo()(state).selected).toStrictEqual(['a']);
});
