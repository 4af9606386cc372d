import {
  addMonths,
  createDay,
  daysBetween,
  parseIsoDay,
  parseMonth,
  parseWeekday,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../../../../server/core/resolve/dates/calendar.ts';

test('a day that no month has is none', () => {
  expect(createDay(2023, 2, 29)).toBeNull();
  expect(parseIsoDay('2023-02-30')).toBeNull();
  expect(parseIsoDay('27 June 2024')).toBeNull();
  expect(createDay(2024, 2, 29)).toBe('2024-02-29');
});

test('an ISO time keeps the day that is written, whatever its zone', () => {
  expect(parseIsoDay('2024-06-27T23:30:00-08:00')).toBe('2024-06-27');
});

test.each([
  ['Sept.', 9],
  ['may', 5],
  ['Ma', null],
  ['Maybe', null],
])('reads the month "%s" as %s', (word, month) => {
  expect(parseMonth(word)).toBe(month);
});

test.each([
  ['Thursday', 4],
  ['Thurs.', 4],
  ['sat', null],
  ['Mondays', null],
])('reads the weekday "%s" as %s', (word, weekday) => {
  expect(parseWeekday(word)).toBe(weekday);
});

test('weekdays are found on either side, the day itself included', () => {
  expect(weekdayOf('2024-06-27')).toBe(4);
  expect(weekdayOnOrBefore(4, '2024-06-27')).toBe('2024-06-27');
  expect(weekdayOnOrBefore(5, '2024-06-27')).toBe('2024-06-21');
  expect(weekdayOnOrAfter(5, '2024-06-27')).toBe('2024-06-28');
});

test('months end where they end', () => {
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});
