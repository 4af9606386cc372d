import {
  collapse,
  expand,
  hide,
  keepAll,
  keepOnly,
  pin,
  showHidden,
  unpin,
} from '../../../client/src/state/growing.ts';
import { NO_FILTERS, START } from '../../../client/src/state/model.ts';
import { undo } from '../../../client/src/state/producers.ts';
import { select } from '../../../client/src/state/selecting.ts';

test('makes no step of what changes nothing', () => {
  expect(collapse(['state:RUS'])(START)).toBe(START);
  expect(expand([{ id: 'state:RUS', added: [] }])(START)).toBe(START);
  expect(keepOnly([])(START)).toBe(START);
  expect(pin([])(START)).toBe(START);
  expect(unpin(['state:RUS'])(START)).toBe(START);
  const hidden = hide(['state:RUS'])(START);
  expect(hide(['state:RUS'])(hidden)).toBe(hidden);
});

test('expands in pages, collapses exactly what came, and takes each step back', () => {
  const once = expand([{ id: 'state:RUS', added: ['state:UKR'] }])(START);
  const twice = expand([{ id: 'state:RUS', added: ['state:PRK', 'state:UKR'] }])(once);
  expect(twice.filters.expanded).toStrictEqual([
    { id: 'state:RUS', added: ['state:UKR', 'state:PRK'] },
  ]);
  expect(undo()(twice).filters).toStrictEqual(once.filters);
  expect(collapse(['state:RUS'])(twice).filters.expanded).toStrictEqual([]);
});

test('expands and collapses several in one step each', () => {
  const both = expand([
    { id: 'state:RUS', added: ['state:UKR'] },
    { id: 'state:KOR', added: ['state:JPN'] },
  ])(START);
  expect(both.past).toHaveLength(1);
  const collapsed = collapse(['state:RUS', 'state:KOR'])(both);
  expect(collapsed.filters.expanded).toStrictEqual([]);
  expect(undo()(collapsed).filters).toStrictEqual(both.filters);
});

test('shows again whom an expansion brings, though it was hidden', () => {
  const hidden = hide(['state:UKR', 'state:JPN'])(START);
  const grown = expand([{ id: 'state:RUS', added: ['state:UKR'] }])(hidden);
  expect(grown.filters.hidden).toStrictEqual(['state:JPN']);
});

test('takes what it hides out of the selection', () => {
  const state = hide(['state:RUS'])(select(['state:RUS', 'state:KOR'])(START));
  expect(state.selected).toStrictEqual(['state:KOR']);
});

test('shows again what was hidden', () => {
  expect(showHidden()(hide(['state:RUS'])(START)).filters).toStrictEqual(NO_FILTERS);
});

test('keeps only some, with what of them an expansion had brought', () => {
  const grown = expand([
    { id: 'state:RUS', added: ['state:UKR', 'state:PRK'] },
    { id: 'state:KOR', added: ['state:JPN'] },
  ])(START);
  const kept = keepOnly(['state:RUS', 'state:UKR'])(grown);
  expect(kept.filters.kept).toStrictEqual(['state:RUS', 'state:UKR']);
  expect(kept.filters.expanded).toStrictEqual([{ id: 'state:RUS', added: ['state:UKR'] }]);
  expect(undo()(kept).filters).toStrictEqual(grown.filters);
  expect(keepAll()(kept).filters.kept).toStrictEqual([]);
});

test('pins to four places, once each, and lets go', () => {
  const first = pin([{ id: 'state:RUS', x: 0.123456, y: -0.00001 }])(START);
  expect(first.filters.pinned).toStrictEqual([{ id: 'state:RUS', x: 0.1235, y: 0 }]);
  const moved = pin([{ id: 'state:RUS', x: 0.5, y: 0.25 }])(first);
  expect(moved.filters.pinned).toStrictEqual([{ id: 'state:RUS', x: 0.5, y: 0.25 }]);
  expect(unpin(['state:RUS'])(moved).filters.pinned).toStrictEqual([]);
});
