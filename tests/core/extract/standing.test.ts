import { toldIn } from './told.ts';

describe('a person of no known state', () => {
  test.each([
    ['without an office', 'Bob Larkin demanded an apology on Monday.'],
    ['who heads a firm', 'Director Bob Larkin demanded an apology on Monday.'],
  ])('does nothing %s', (_, text) => {
    expect(toldIn(text)).toStrictEqual([]);
  });

  it('acts in a public office', () => {
    expect(toldIn('Parliament Speaker Bob Larkin demanded an apology on Monday.')).toStrictEqual([
      'Bob Larkin DEMANDED -',
    ]);
  });

  it('acts on a state without one', () => {
    expect(toldIn('Bob Larkin demanded an apology from Chad on Monday.')).toStrictEqual([
      'Bob Larkin DEMANDED TCD',
    ]);
  });
});
