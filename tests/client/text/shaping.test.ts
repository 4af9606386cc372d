import fc from 'fast-check';
import { writeCsv, writeTsv } from '../../../client/src/text/delimited.ts';
import { hasWords } from '../../../client/src/text/matching.ts';
import { createShaper } from '../../../client/src/text/shaping.ts';
import { sortBy } from '../../../client/src/text/sorting.ts';
import { moveCell } from '../../../client/src/graph/network/cells.ts';

const ROWS = [
  { name: 'Côte d’Ivoire', events: 2 },
  { name: 'Chad', events: 10 },
  { name: 'Ghana', events: 2 },
];
const COLUMNS = [
  { key: 'name', value: ({ name }: (typeof ROWS)[number]) => name },
  { key: 'events', value: ({ events }: (typeof ROWS)[number]) => events },
];
const ANY = { sortings: [], words: '', typed: {} };

function names(wanted: Parameters<ReturnType<typeof createShaper>>[0]): readonly string[] {
  return createShaper(ROWS, COLUMNS)(wanted).map(({ name }) => name);
}

test('finds no row that lacks one of the words', () => {
  expect(names({ ...ANY, words: 'chad ghana' })).toStrictEqual([]);
  expect(names({ ...ANY, typed: { events: '> 10' } })).toStrictEqual([]);
});

test('finds words in any order, without case and accents', () => {
  expect(names({ ...ANY, words: 'IVOIRE cote' })).toStrictEqual(['Côte d’Ivoire']);
  expect(hasWords('anything', ' ')).toBe(true);
});

test.each([
  ['2', ['Côte d’Ivoire', 'Ghana']],
  ['>= 3', ['Chad']],
  ['≤2', ['Côte d’Ivoire', 'Ghana']],
  ['<10', ['Côte d’Ivoire', 'Ghana']],
])('narrows a column of numbers by %s', (events, expected) => {
  expect(names({ ...ANY, typed: { events } })).toStrictEqual(expected);
});

test('passes over a condition that is not written to its end', () => {
  expect(names({ ...ANY, typed: { events: '1x' } })).toStrictEqual([]);
  expect(names({ ...ANY, typed: { events: ' ' } })).toHaveLength(3);
});

test('finds no row without a value by what is typed for its column', () => {
  const column = { key: 'date', value: (): string | null => null };
  const shape = createShaper(ROWS, [column]);
  expect(shape({ ...ANY, typed: { date: '1' } })).toStrictEqual([]);
  expect(shape({ ...ANY, typed: { date: ' ' } })).toHaveLength(3);
});

test('gives by one shaper for each wish what a new one gives', () => {
  const words = fc.constantFrom('', 'c', 'ch', 'GHANA', 'cote 2', '2');
  const sorted = fc.constantFrom(
    [],
    [{ key: 'name', isDescending: true }],
    [{ key: 'events', isDescending: false }],
  );
  const wish = fc.record({
    words,
    sortings: sorted,
    typed: fc.record({ name: words, events: fc.constantFrom('', '2', '>2') }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
      const shape = createShaper(ROWS, COLUMNS);
      expect(wishes.map((one) => shape(one).map(({ name }) => name))).toStrictEqual(
        wishes.map(names),
      );
    }),
  );
});

test('keeps numbers within texts in their order, and equal rows in theirs', () => {
  const rows = ['act 10', 'Act 9', 'act 9', 'act 100'].map((name, events) => ({ name, events }));
  const byName = [{ key: 'name', isDescending: false }];
  const shown = createShaper(rows, COLUMNS)({ ...ANY, sortings: byName });
  expect(shown.map(({ events }) => events)).toStrictEqual([2, 1, 0, 3]);
});

test('sorts by one column, and the same rows by the next', () => {
  const sortings = [
    { key: 'events', isDescending: true },
    { key: 'name', isDescending: true },
  ];
  expect(names({ ...ANY, sortings })).toStrictEqual(['Chad', 'Ghana', 'Côte d’Ivoire']);
});

test('a press on a head turns its sorting round, with Shift beside the others', () => {
  const first = sortBy([], 'events', true, false);
  expect(first).toStrictEqual([{ key: 'events', isDescending: true }]);
  const both = sortBy(first, 'name', false, true);
  expect(both).toHaveLength(2);
  expect(sortBy(both, 'events', true, true)).toStrictEqual([
    { key: 'events', isDescending: false },
    { key: 'name', isDescending: false },
  ]);
  expect(sortBy(both, 'name', false, false)).toStrictEqual([{ key: 'name', isDescending: true }]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])(
  'a spreadsheet runs no formula out of %j',
  (text) => {
    expect(writeTsv(['a'], [[text]]).split('\n')[1]).toMatch(/^'/u);
    expect(writeCsv(['a'], [[text]])).toMatch(/\r\n"?'/u);
  },
);

test('keeps every row of a copy on one line with as many cells as columns', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const lines = writeTsv(['a', 'b'], rows).split('\n');
      expect(lines.map((line) => line.split('\t').length)).toStrictEqual(
        Array.from({ length: rows.length + 1 }, () => 2),
      );
    }),
  );
});

const GRID = { rows: 100, columns: 5, page: 10 };

test('goes nowhere on other keys', () => {
  expect(moveCell({ row: 0, column: 0 }, 'x', false, GRID)).toBeNull();
});

test.each([
  ['ArrowUp', false, -1, 2],
  ['ArrowDown', false, 1, 2],
  ['ArrowLeft', false, 0, 1],
  ['ArrowRight', true, 0, 4],
  ['Home', false, 0, 0],
  ['End', false, 0, 4],
  ['End', true, 99, 4],
  ['PageDown', false, 10, 2],
  ['PageUp', false, 0, 2],
] as const)(
  '%s (Ctrl: %s) goes from the first row to row %i, column %i',
  (key, isCtrl, row, column) => {
    expect(moveCell({ row: 0, column: 2 }, key, isCtrl, GRID)).toStrictEqual({ row, column });
  },
);

test('stays in the grid', () => {
  expect(moveCell({ row: 99, column: 4 }, 'ArrowDown', false, GRID)?.row).toBe(99);
  expect(moveCell({ row: -1, column: 0 }, 'ArrowUp', false, GRID)?.row).toBe(-1);
  expect(moveCell({ row: 95, column: 0 }, 'PageDown', false, GRID)?.row).toBe(99);
});
