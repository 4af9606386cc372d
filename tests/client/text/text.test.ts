import fc from 'fast-check';
import { formatDate, formatRange } from '../../../client/src/text/dates.ts';
import { readParams, tokenize } from '../../../client/src/text/cypher.ts';
import { writeCsv } from '../../../client/src/text/delimited.ts';
import { stackNotes } from '../../../client/src/text/notes.ts';
import { cutSegments, partLayers } from '../../../client/src/text/segments.ts';
import { sortRows } from '../../../client/src/text/sorting.ts';

test('cuts any text so that its segments joined are the text', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
      const layers = spans.map((one, value) => ({ span: one, value }));
      const segments = cutSegments(text, { start: 0, end: text.length }, layers);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});

test('gives each stretch the layers that reach into it, in their order, as looking through all of them does', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const stretches = [
    { start: 0, end: 10 },
    { start: 10, end: 24 },
    { start: 25, end: 40 },
    { start: 44, end: 50 },
  ];
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const layers = spans.map((one, value) => ({ span: one, value }));
      expect(partLayers(layers, stretches)).toStrictEqual(
        stretches.map(({ start, end }) =>
          layers.filter((layer) => layer.span.start < end && layer.span.end > start),
        ),
      );
    }),
  );
});

test('gives each segment all layers that cover it', () => {
  const layers = [
    { span: { start: 0, end: 4 }, value: 'a' },
    { span: { start: 2, end: 6 }, value: 'b' },
  ];
  expect(cutSegments('abcdefgh', { start: 0, end: 8 }, layers)).toStrictEqual([
    { start: 0, end: 2, text: 'ab', values: ['a'] },
    { start: 2, end: 4, text: 'cd', values: ['a', 'b'] },
    { start: 4, end: 6, text: 'ef', values: ['b'] },
    { start: 6, end: 8, text: 'gh', values: [] },
  ]);
});

test.each([
  ['2024-06-21', 'Fri 21 June 2024'],
  ['2024-06', 'June 2024'],
  ['2024', '2024'],
  ['2024-06-21T09:00:00Z', 'Fri 21 June 2024'],
])('writes %s as %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  ['2024-06-21', '2024-06-21', 'Fri 21 June 2024'],
  ['2024-06-19', '2024-06-27', 'Wed 19 – Thu 27 June 2024'],
  ['2024-06-28', '2024-07-02', 'Fri 28 June – Tue 2 July 2024'],
  ['2023-12-31', '2024-01-01', 'Sun 31 December 2023 – Mon 1 January 2024'],
])('writes %s to %s without saying anything twice', (from, to, text) => {
  expect(formatRange(from, to)).toBe(text);
});

test('cuts any query into tokens that joined are the query', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(
        tokenize(query)
          .map(({ text }) => text)
          .join(''),
      ).toBe(query);
    }),
  );
});

test('knows a keyword from the same word in a string, a comment or a label', () => {
  const kinds = tokenize("MATCH (n:Match) // match\nRETURN 'match', $match")
    .filter(({ text }) => text.toLowerCase().includes('match'))
    .map(({ kind }) => kind);
  expect(kinds).toStrictEqual(['keyword', 'label', 'comment', 'string', 'parameter']);
});

test.each(['[1]', '"x"', '{', 'null'])('takes no parameters from %s', (text) => {
  expect(readParams(text)).toBeNull();
});

test('takes parameters from an object, and none from nothing', () => {
  expect(readParams('{"state":"KOR"}')).toStrictEqual({ state: 'KOR' });
  expect(readParams('  ')).toStrictEqual({});
});

test('writes CSV that a spreadsheet neither splits nor runs', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['x,"y"', '=1+1'],
        [-2, null],
      ],
    ),
  ).toBe('a,b\r\n"x,""y""",\'=1+1\r\n-2,\r\n');
});

test('stacks notes where they want to stand, or below the one before', () => {
  const tops = stackNotes([
    { id: 'a', wish: 10, height: 40 },
    { id: 'b', wish: 20, height: 40 },
    { id: 'c', wish: 300, height: 40 },
  ]);
  expect([...tops.values()]).toStrictEqual([10, 56, 300]);
});

test('sorts rows without a value last, whichever way', () => {
  const rows = [{ n: 2 }, { n: null }, { n: 1 }];
  const valueOf = (row: { n: number | null }): number | null => row.n;
  expect(sortRows(rows, [{ valueOf, isDescending: false }]).map(valueOf)).toStrictEqual([
    1,
    2,
    null,
  ]);
  expect(sortRows(rows, [{ valueOf, isDescending: true }]).map(valueOf)).toStrictEqual([
    2,
    1,
    null,
  ]);
});
