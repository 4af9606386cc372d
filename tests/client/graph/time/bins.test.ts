import { createEventId, type QuadClass, type Timeline } from '../../../../server/model/index.ts';
import {
  binTimeline,
  chooseUnit,
  countBin,
  findCore,
  findWhole,
  type Bins,
} from '../../../../client/src/graph/time/bins.ts';
import { numberDay, writeStretch } from '../../../../client/src/graph/time/calendar.ts';

const ROOM = 700;

function aTimeline(
  days: Readonly<Record<string, QuadClass>>,
  ranges: Timeline['ranges'] = [],
): Timeline {
  const buckets = Object.entries(days).map(([date, quad]) => ({ date, quad, events: 2 }));
  return { buckets, ranges, undated: 0 };
}

function binAll(timeline: Timeline): Bins {
  const core = findCore(timeline);
  if (core === null) throw new Error('nothing is dated');
  return binTimeline(timeline, core, ROOM);
}

test('has no stretch when nothing is dated', () => {
  expect(findCore(aTimeline({}))).toBeNull();
  expect(findWhole(aTimeline({}))).toBeNull();
});

test('has a bar for each day of a fortnight, empty days included', () => {
  const { unit, bins } = binAll(
    aTimeline({ '2024-06-19': 'verbal-cooperation', '2024-06-27': 'material-conflict' }),
  );
  expect(unit).toBe('day');
  expect(bins).toHaveLength(9);
  expect(bins.at(0)).toStrictEqual({
    from: numberDay('2024-06-19'),
    to: numberDay('2024-06-20'),
    up: [2, 0],
    down: [0, 0],
  });
  expect(bins.at(-1)?.down).toStrictEqual([0, 2]);
});

test('tells a few events from years before apart, so that they do not squeeze the rest', () => {
  const { early, bins } = binAll(
    aTimeline({
      '2022-02-24': 'material-conflict',
      '2024-06-19': 'verbal-cooperation',
      '2024-06-20': 'verbal-cooperation',
      '2024-06-21': 'verbal-conflict',
    }),
  );
  expect(early.map(writeStretch)).toStrictEqual([{ from: '2022-01-01', to: '2022-12-31' }]);
  expect(bins).toHaveLength(3);
});

test.each([
  ['2024-06-19', '2024-06-21', 'day', 3],
  ['2024-04-01', '2024-08-18', 'week', 20],
  ['2023-01-10', '2024-08-19', 'month', 20],
  ['2001-01-10', '2024-06-19', 'year', 24],
  ['1720-01-10', '2019-06-19', 'decade', 30],
] as const)('from %s to %s it counts by %s', (from, to, unit, count) => {
  const stretch = { from: numberDay(from), to: numberDay(to) + 1 };
  const timeline = aTimeline({ [from]: 'verbal-conflict', [to]: 'verbal-conflict' });
  const found = binTimeline(timeline, stretch, ROOM);
  expect([found.unit, found.bins.length]).toStrictEqual([unit, count]);
  expect(found.bins.reduce((total, bin) => total + countBin(bin), 0)).toBe(4);
});

test('counts by finer units where there is more room', () => {
  const year = { from: numberDay('2024-01-01'), to: numberDay('2025-01-01') };
  const units = [100, 200, 700, 3400].map((width) => chooseUnit(year, width));
  expect(units).toStrictEqual(['year', 'month', 'week', 'day']);
});

test('lets dates known to the year only make the whole longer, not the main stretch', () => {
  const range = {
    id: createEventId('0000000000000001'),
    summary: 'A talk in 2024',
    quad: 'verbal-cooperation' as const,
    from: '2024-01-01',
    to: '2024-12-31',
  };
  const timeline = aTimeline({ '2024-06-19': 'verbal-conflict' }, [range]);
  const [whole, core] = [findWhole(timeline), findCore(timeline)];
  expect([whole, core].map((stretch) => stretch && writeStretch(stretch))).toStrictEqual([
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2024-06-19', to: '2024-06-19' },
  ]);
});
