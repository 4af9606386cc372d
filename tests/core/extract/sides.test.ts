import { toldIn } from './told.ts';

describe('an act of a state on itself', () => {
  test.each([
    [
      'its envoy’s refusal',
      'Russian Ambassador Georgy Zinoviev rejected Russia on Monday.',
      'RUS REJECTED -',
    ],
    [
      'its minister’s warning',
      'Norwegian Foreign Minister Ana Berg warned Norway on Monday.',
      'NOR WARNED -',
    ],
  ])('keeps %s without a target', (_, text, told) => {
    expect(toldIn(text)).toStrictEqual([told]);
  });

  it('is no agreement between two of its offices', () => {
    expect(
      toldIn('The Norwegian government and the Norwegian foreign ministry agreed to a pact.'),
    ).not.toContain('NOR AGREED NOR');
  });

  it('stays where those who fight it took its land', () => {
    expect(toldIn('Taliban fighters overran a base in Afghanistan on Monday.')).toStrictEqual([
      'AFG INVADED AFG',
    ]);
  });

  test.each([
    ['its opposition', 'Chadian rebels condemned Chad on Monday.', 'TCD CONDEMNED TCD'],
    ['its army', 'Chad arrested two Chadian activists on Monday.', 'TCD ARRESTED TCD'],
  ])('stays where %s is one of the two', (_, text, told) => {
    expect(toldIn(text)).toStrictEqual([told]);
  });
});

test('those who stand against their state meet its president', () => {
  const met = toldIn('Chadian President Abdou Ba and opposition leader Ali Demba met.');
  expect(met).toStrictEqual(['TCD MET TCD']);
});
