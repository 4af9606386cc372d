import { daysOf, overlap, reachOf } from '../../../server/core/dedupe/days.ts';
import type { EventRecord } from '../../../server/model/record.ts';
import { anEvent } from '../../factories.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;
const told = (fields: Partial<EventRecord>): EventRecord => anEvent(fields);

describe('daysOf', () => {
  it.each([
    ['a day', { date: '2024-06-21' }, '2024-06-21', '2024-06-21'],
    ['a month', { date: '2024-02', datePrecision: 'month' }, '2024-02-01', '2024-02-29'],
    ['December', { date: '2023-12', datePrecision: 'month' }, '2023-12-01', '2023-12-31'],
    ['a year', { date: '1953', datePrecision: 'year' }, '1953-01-01', '1953-12-31'],
    [
      'a range',
      { date: '2024-06-19', dateEnd: '2024-06-20', datePrecision: 'range' },
      '2024-06-19',
      '2024-06-20',
    ],
  ] as const)('spans %s', (_, fields, from, to) => {
    expect(daysOf(told(fields), null)).toStrictEqual({ from: day(from), to: day(to) });
  });

  it('puts what is undated into the fortnight before its document', () => {
    const undated = told({ date: null, datePrecision: 'none' });
    expect(daysOf(undated, '2024-06-28')).toStrictEqual({
      from: day('2024-06-14'),
      to: day('2024-06-29'),
    });
  });

  it('leaves open when an undated act of an undated document was', () => {
    const { from, to } = daysOf(told({ date: null, datePrecision: 'none' }), null);
    expect(to - from).toBeGreaterThan(365_000);
  });
});

describe('reachOf', () => {
  it('doubts a date that no words gave by a day', () => {
    expect(reachOf(told({ dateText: null }), null)).toStrictEqual({
      from: day('2024-06-20'),
      to: day('2024-06-22'),
    });
  });

  it('takes a date in words as it is', () => {
    expect(overlap(reachOf(told({}), null), reachOf(told({ date: '2024-06-22' }), null))).toBe(
      false,
    );
  });
});
