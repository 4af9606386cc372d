import { parseCarrierDate } from '../../../server/io/markup/dates.ts';

test.each(['', 'yesterday', '2024-02-30', 'Fri, 31 Jun 2024 10:00 GMT', '21/06/2024', '20240621'])(
  'makes no date of %j',
  (text) => {
    expect(parseCarrierDate(text)).toBeNull();
  },
);

test.each([
  ['2024-06-21', '2024-06-21'],
  [' 2024-06-21T10:00Z ', '2024-06-21T10:00:00Z'],
  ['2024-06-21 10:00:05', '2024-06-21T10:00:05'],
  ['2024-06-21T10:00:05.123+0900', '2024-06-21T10:00:05+09:00'],
  ['Fri, 21 Jun 2024 00:16:00 -0400', '2024-06-21T00:16:00-04:00'],
  ['Fri, 21 Jun 2024 00:16:00 EDT', '2024-06-21T00:16:00-04:00'],
  ['1 June 24 09:05 GMT', '2024-06-01T09:05:00Z'],
  ['Fri, 21 Jun 2024', '2024-06-21'],
  ['21 Jun 2024 10:00 XYZ', '2024-06-21T10:00:00'],
])('writes %j as %s', (text, expected) => {
  expect(parseCarrierDate(text)).toBe(expected);
});
