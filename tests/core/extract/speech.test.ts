import { toldIn } from './told.ts';

describe('on whose word a thing stands', () => {
  test.each([
    [
      'an accusation is no fact',
      'Norway repeated its accusation that Chile had signed a pact with Peru.',
      'CHL SIGNED PER (claimed) by state:NOR',
    ],
    [
      'evidence is no fact',
      'There was evidence that Chile had signed a pact with Peru.',
      'CHL SIGNED PER (claimed)',
    ],
  ])('%s', (_, text, told) => {
    expect(toldIn(text)).toContain(told);
  });

  test.each([
    'Interfax reported on Monday, citing the Russian foreign ministry, that Chad had expelled two Malian diplomats.',
    'Quoting the Russian foreign ministry, Interfax said Chad had expelled two Malian diplomats.',
    'Chad expelled two Malian diplomats, Interfax reported, citing the Russian foreign ministry.',
  ])('the one who is cited comes before who cites: %s', (text) => {
    expect(toldIn(text)).toContain('TCD EXPELLED MLI by org:RUS:foreign-ministry by org:interfax');
  });

  it('is nobody’s when a reason is cited', () => {
    expect(toldIn('Chad expelled two Malian diplomats, citing threats.')).toStrictEqual([
      'TCD EXPELLED MLI',
    ]);
  });
});
