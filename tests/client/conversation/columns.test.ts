import { createColumns, listFilled } from '../../../client/src/conversation/columns.ts';
import { labelColumns } from '../../../client/src/conversation/labelDays.ts';
import { whenOf } from '../../../client/src/conversation/when.ts';
import { actsOf, aTurn, BACK, numberOf, withAnswers } from '../fixtures/talk.ts';
import { aReport } from '../fixtures/reports.ts';

function columnsOf(...dates: readonly (string | null)[]): ReturnType<typeof createColumns> {
  return createColumns(actsOf(dates.map((date, index) => aTurn(index + 1, { date }))));
}

describe('columns', () => {
  it('are none without acts', () => {
    expect(createColumns([])).toStrictEqual([]);
  });

  it('are one a day in the order of time, with what has no date at the end', () => {
    const columns = columnsOf(null, '2024-06-22', '2024-06-21', '2024-06-21');
    expect(columns.map(({ kind, key }) => [kind, key])).toStrictEqual([
      ['day', '2024-06-21'],
      ['day', '2024-06-22'],
      ['unknown', 'undated'],
    ]);
  });

  it('fold quiet days into a break that holds them', () => {
    expect(columnsOf('2024-06-21', '2024-06-26')).toMatchObject([
      { kind: 'day' },
      { kind: 'quiet', from: '2024-06-22', to: '2024-06-25' },
      { kind: 'day' },
    ]);
  });

  it('call no day quiet that a stretch of uncertain days covers', () => {
    expect(columnsOf('2024-06-20', '2024-06', '2024-06-28')).toMatchObject([
      { kind: 'stretch', from: '2024-06-01', to: '2024-06-30' },
      { kind: 'day', from: '2024-06-20' },
      { kind: 'day', from: '2024-06-28' },
    ]);
  });

  it('have an answer after what it answers, and exchanges before what stands alone', () => {
    const events = withAnswers([aTurn(1), aTurn(2, BACK), aTurn(3), aTurn(4, { reports: 9 })], {
      2: 3,
    });
    const [day] = listFilled(createColumns(actsOf(events)));
    expect(day?.acts.map(numberOf)).toStrictEqual([3, 4, 1, 2]);
  });

  it('don’t hang on acts that answer one another', () => {
    const events = withAnswers([aTurn(1), aTurn(2, BACK)], { 1: 2, 2: 1 });
    const [day] = listFilled(createColumns(actsOf(events)));
    expect(day?.acts).toHaveLength(2);
  });

  it('say month and year only where they are others than before', () => {
    const columns = columnsOf('2024-06-21', '2024-06-22', '2024-07-03', '2025-01-02', null);
    expect(labelColumns(columns)).toStrictEqual([
      'Fri 21 June 2024',
      'Sat 22',
      '23 Jun – 2 Jul',
      'Wed 3 July',
      'Jul 2024 – Jan 2025',
      'Thu 2 January 2025',
      'No date',
    ]);
  });

  it('say a quiet stretch in little room', () => {
    expect(labelColumns(columnsOf('2024-06-21', '2024-06-23', '2024-06-28'))).toStrictEqual([
      'Fri 21 June 2024',
      '22',
      'Sun 23',
      '24–27',
      'Fri 28',
    ]);
  });
});

describe('when an act was', () => {
  it('is not known without a date', () => {
    expect(whenOf(aTurn(1, { date: null }), 'happened')).toStrictEqual({ kind: 'unknown' });
    expect(whenOf(aTurn(1, { ledger: [] }), 'published')).toStrictEqual({ kind: 'unknown' });
  });

  it.each([
    ['2024-06-21', null, { kind: 'day', day: '2024-06-21' }],
    ['2024-06-21', '2024-06-23', { kind: 'stretch', from: '2024-06-21', to: '2024-06-23' }],
    ['2024-02', null, { kind: 'stretch', from: '2024-02-01', to: '2024-02-29' }],
    ['2023', null, { kind: 'stretch', from: '2023-01-01', to: '2023-12-31' }],
  ])('is a day or some day of a stretch: %s, %s', (date, dateEnd, when) => {
    expect(whenOf(aTurn(1, { date, dateEnd }), 'happened')).toStrictEqual(when);
  });

  it('is the day of its first report by the other clock', () => {
    const { document: source } = aReport();
    const ledger = ['2024-06-23', '2024-06-22T08:00:00Z'].map((publishedAt) =>
      aReport({ document: { ...source, publishedAt } }),
    );
    expect(whenOf(aTurn(1, { ledger }), 'published')).toStrictEqual({
      kind: 'day',
      day: '2024-06-22',
    });
  });
});
