import { scanDays, scanTemporal } from '../../../../server/core/resolve/dates/temporal.ts';

test.each([
  'The march went on.',
  'It may come in 24 hours.',
  'Resolution 1874 holds.',
  'Room 2024',
])('sees no time in "%s"', (text) => {
  expect(scanTemporal(text)).toStrictEqual([]);
});

test.each([
  [
    'on Friday (June 21)',
    'Friday (June 21)',
    { kind: 'date', year: null, month: 6, day: 21, weekday: 5 },
  ],
  [
    'on Friday afternoon (June 21)',
    'Friday afternoon (June 21)',
    { kind: 'date', year: null, month: 6, day: 21, weekday: 5 },
  ],
  [
    'on Wednesday (19/6)',
    'Wednesday (19/6)',
    { kind: 'date', year: null, month: 6, day: 19, weekday: 3 },
  ],
  [
    'on 19 June 2024',
    '19 June 2024',
    { kind: 'date', year: 2024, month: 6, day: 19, weekday: null },
  ],
  [
    'dated 2024-06-19',
    '2024-06-19',
    { kind: 'date', year: 2024, month: 6, day: 19, weekday: null },
  ],
  ['on Friday', 'Friday', { kind: 'weekday', weekday: 5, shift: null }],
  ['last Friday', 'last Friday', { kind: 'weekday', weekday: 5, shift: -1 }],
  ['this week', 'this week', { kind: 'shift', unit: 'week', shift: 0 }],
  ['two days ago', 'two days ago', { kind: 'shift', unit: 'day', shift: -2 }],
  [
    'two days after the visit',
    'two days after',
    { kind: 'anchored', unit: 'day', shift: 2, hasEvent: true },
  ],
  ['a day earlier', 'a day earlier', { kind: 'anchored', unit: 'day', shift: -1, hasEvent: false }],
  ['in March 2010', 'March 2010', { kind: 'month', year: 2010, month: 3, shift: null }],
  ['in May', 'May', { kind: 'month', year: null, month: 5, shift: null }],
  ['in 1996', '1996', { kind: 'year', year: 1996 }],
  ['in mid-May', 'May', { kind: 'month', year: null, month: 5, shift: null }],
  [
    'between May and July 2021',
    'May and July 2021',
    { kind: 'span', year: 2021, month: 5, day: 1, endMonth: 7, endDay: 31 },
  ],
  [
    'from January to February',
    'January to February',
    { kind: 'span', year: null, month: 1, day: 1, endMonth: 2, endDay: 28 },
  ],
  [
    "on New Year's Eve",
    "New Year's Eve",
    { kind: 'date', year: null, month: 12, day: 31, weekday: null },
  ],
  ['at the weekend', 'at the weekend', { kind: 'shift', unit: 'weekend', shift: 0 }],
  ['yesterday', 'yesterday', { kind: 'shift', unit: 'day', shift: -1 }],
])('reads "%s"', (text, words, value) => {
  expect(scanTemporal(text).map((e) => [e.text, e.value])).toStrictEqual([[words, value]]);
});

test('tells the preposition before a time', () => {
  expect(scanTemporal('since 2006').map((e) => e.lead)).toStrictEqual(['since']);
  expect(scanTemporal('He came Friday').map((e) => e.lead)).toStrictEqual(['']);
});

test('names the days of a text and no other times', () => {
  expect(scanDays('He left last week, in May, after two days.')).toStrictEqual([]);
  const text = 'On Friday, June 21, and since 2019-05-02, as he said last week.';
  const days = scanTemporal(text).filter(({ value }) => value.kind === 'date');
  expect(days).toHaveLength(2);
  expect(scanDays(text)).toStrictEqual(days);
});

test.each(['TODAY', 'YESTERDAY', 'LAST WEEK', 'TWO DAYS AGO', 'THE NEXT DAY', 'Tomorrow'])(
  'sees the time in "%s", however it is written',
  (text) => {
    expect(scanTemporal(text).map((found) => found.text)).toStrictEqual([text]);
  },
);
