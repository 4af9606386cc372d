import type { QuadClass, Timeline } from '../../../server/model/index.ts';
import { binTimeline } from '../../../client/src/graph/bins.ts';

function aTimeline(days: Readonly<Record<string, QuadClass>>): Timeline {
  const buckets = Object.entries(days).map(([date, quad]) => ({ date, quad, events: 2 }));
  return { buckets, ranges: [], undated: 0 };
}

test('has no bars when nothing is dated', () => {
  expect(binTimeline(aTimeline({}))).toStrictEqual({ early: [], bins: [] });
});

test('has a bar for each day of a fortnight, empty days included', () => {
  const { bins } = binTimeline(
    aTimeline({ '2024-06-19': 'verbal-cooperation', '2024-06-27': 'material-conflict' }),
  );
  expect(bins).toHaveLength(9);
  expect(bins.at(0)).toStrictEqual({
    from: '2024-06-19',
    to: '2024-06-19',
    label: '2024-06-19',
    up: [2, 0],
    down: [0, 0],
  });
  expect(bins.at(-1)?.down).toStrictEqual([0, 2]);
});

test('tells a few events from years before apart, so that they do not squeeze the rest', () => {
  const { early, bins } = binTimeline(
    aTimeline({
      '2022-02-24': 'material-conflict',
      '2024-06-19': 'verbal-cooperation',
      '2024-06-20': 'verbal-cooperation',
      '2024-06-21': 'verbal-conflict',
    }),
  );
  expect(early.map((bin) => bin.label)).toStrictEqual(['2022']);
  expect(bins).toHaveLength(3);
});

test('goes over to months and years when days are too many to be read', () => {
  const months = binTimeline(
    aTimeline({ '2023-01-10': 'verbal-conflict', '2024-06-19': 'verbal-conflict' }),
  );
  expect(months.bins).toHaveLength(18);
  expect(months.bins.at(0)).toMatchObject({ from: '2023-01-01', to: '2023-01-31' });
  const years = binTimeline(
    aTimeline({ '2001-01-10': 'verbal-conflict', '2024-06-19': 'verbal-conflict' }),
  );
  expect(years.bins.map((bin) => bin.label)).toHaveLength(24);
});
