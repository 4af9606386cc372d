import { listBusiest } from '../../../client/src/conversation/busiest.ts';
import { sayDifference, writeValue } from '../../../client/src/conversation/flags.ts';
import { cutTelling, pickReport } from '../../../client/src/conversation/telling.ts';
import { actName } from '../../../server/model/index.ts';
import { aSentence, aTurn } from '../fixtures/talk.ts';
import { aNetwork } from '../fixtures/world.ts';

const LONG =
  'At the end of a week of visits and of calls between the capitals, Seoul warned Moscow that its patience was over.';

test('tells nothing of an event without reports', () => {
  expect(pickReport(aTurn(1, { ledger: [] }))).toBeUndefined();
});

test('picks the shortest sentence of those that call the act what it is', () => {
  const short = aSentence('Seoul warned Moscow.', 'warned');
  const other = { ...aSentence('Seoul told.', 'told'), act: actName.parse('SAID') };
  const ledger = [aSentence(LONG, 'warned'), other, short];
  expect(pickReport(aTurn(1, { ledger }))).toBe(short);
});

test('takes what there is where no report calls it that', () => {
  const other = { ...aSentence('Seoul told.', 'told'), act: actName.parse('SAID') };
  expect(pickReport(aTurn(1, { ledger: [other] }))).toBe(other);
});

test('begins a long sentence shortly before its cue words, and says that it does', () => {
  const pieces = cutTelling(aSentence(LONG, 'warned'));
  expect(pieces.map(({ text }) => text).join('')).toBe(
    '… calls between the capitals, Seoul warned Moscow that its patience was over.',
  );
  expect(pieces.filter(({ isCue }) => isCue).map(({ text }) => text)).toStrictEqual(['warned']);
});

test('leaves a sentence whole whose cue words come early', () => {
  expect(
    cutTelling(aSentence('Seoul warned Moscow.', 'warned'))
      .map(({ text }) => text)
      .join(''),
  ).toBe('Seoul warned Moscow.');
});

test.each([
  ['date', ['2024-06-21', '2024-06-20'], 'Fri / Thu'],
  ['date', ['2024-06', '2024-06-20'], '2024-06 / Thu'],
  ['act', ['summoned', 'Recalled'], 'recalled'],
  ['hedge', ['plain', 'possible', 'likely'], '3 strengths'],
  ['status', ['negated', 'told as done'], 'whether done'],
] as const)('says in a word or two on what reports differ: %s', (about, values, told) => {
  const accounts = values.map((value) => ({ value, documents: ['one'] }));
  expect(sayDifference({ about, accounts })).toBe(told);
});

test.each([
  [-4.4, '−4.4'],
  [3, '+3.0'],
  [0, '0.0'],
])('writes %d with its sign', (value, text) => {
  expect(writeValue(value)).toBe(text);
});

test('lists each pair once, those with the most acts first, who did more of them first', () => {
  const pairs = listBusiest(aNetwork(), 100);
  const keys = pairs.map(({ a, b }) => [a.id, b.id].sort().join());
  expect(new Set(keys).size).toBe(keys.length);
  const totals = pairs.map(({ there, back }) => there + back);
  expect(totals).toStrictEqual(totals.toSorted((one, other) => other - one));
  for (const { there, back } of pairs) expect(there).toBeGreaterThanOrEqual(back);
  expect(listBusiest(aNetwork(), 2)).toStrictEqual(pairs.slice(0, 2));
});
