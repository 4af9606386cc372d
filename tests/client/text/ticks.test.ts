import { binTimeline } from '../../../client/src/graph/time/bins.ts';
import { numberDay, type Unit } from '../../../client/src/graph/time/calendar.ts';
import { layRanges } from '../../../client/src/graph/time/lanes.ts';
import { listTicks, nameUnit } from '../../../client/src/text/ticks.ts';
import { createEventId } from '../../../server/model/index.ts';

function name(from: string, to: string, width: number): readonly [Unit, readonly string[]] {
  const view = { from: numberDay(from), to: numberDay(to) + 1 };
  const { unit, bins } = binTimeline({ buckets: [], ranges: [], undated: 0 }, view, width);
  return [unit, listTicks(bins, unit, width / bins.length, 60).map(({ text }) => text)];
}

test('names every day of a few, and the month where it changes', () => {
  expect(name('2024-06-29', '2024-07-01', 700)).toStrictEqual([
    'day',
    ['Sat 29 Jun', 'Sun 30', 'Mon 1 Jul'],
  ]);
});

test('names as many units as have room, on round ones', () => {
  expect(name('2023-01-01', '2024-12-31', 300)).toStrictEqual([
    'month',
    ['Jan 2023', 'Jul', 'Jan 2024', 'Jul'],
  ]);
  const [unit, years] = name('1720-01-01', '2019-12-31', 700);
  expect([unit, years.at(0), years.at(-1)]).toStrictEqual(['decade', '1750s', '2000s']);
});

test('says what one bar stands for', () => {
  const stretch = { from: numberDay('2024-06-17'), to: numberDay('2024-06-24') };
  expect(nameUnit(stretch, 'week')).toBe('Mon 17 – Sun 23 June 2024');
  expect(nameUnit(stretch, 'month')).toBe('June 2024');
});

test('puts uncertain dates side by side, and shares the last lane when there is no room', () => {
  const aRange = (
    at: number,
    from: string,
    to: string,
  ): Parameters<typeof layRanges>[0][number] => ({
    id: createEventId(String(at).padStart(16, '0')),
    summary: '',
    quad: 'verbal-conflict',
    from,
    to,
  });
  const ranges = [
    aRange(1, '2024-06-01', '2024-06-30'),
    aRange(2, '2024-06-10', '2024-06-12'),
    aRange(3, '2024-06-13', '2024-06-14'),
    aRange(4, '2024-06-11', '2024-06-12'),
    aRange(5, '2023-01-01', '2023-12-31'),
  ];
  const view = { from: numberDay('2024-06-01'), to: numberDay('2024-07-01') };
  expect(
    layRanges(ranges, view, 2).map(({ range, lane }) => [Number(range.id), lane]),
  ).toStrictEqual([
    [1, 0],
    [2, 1],
    [4, 1],
    [3, 1],
  ]);
});
