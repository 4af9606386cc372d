import { readLabel } from '../../../../server/core/extract/syntax/labels.ts';
import { parse } from '../parse.ts';
import { toldIn } from '../told.ts';

const WHO = 'Norwegian Foreign Minister Ana Berg answered questions on Monday.';

describe('a transcript’s label', () => {
  test.each([
    ['a list', 'The agenda: fish, timber and ore.'],
    ['a clause before the colon', 'Norway said: We leave.'],
    ['a headline’s second half', 'Ana Berg: a portrait'],
  ])('is none before %s', (_, text) => {
    expect(readLabel(parse(text))).toBeNull();
  });

  it('is none when it names a place', () => {
    expect(toldIn('OSLO: The Taliban attacked Chad on Monday.')).toStrictEqual([
      'AFG ATTACKED TCD',
    ]);
  });

  it('makes its speaker the one who says "we"', () => {
    expect(toldIn(`${WHO}\n\nAna Berg: We warn Chile against rash steps.`)).toStrictEqual([
      'NOR WARNED CHL',
    ]);
  });

  it('gives its speaker’s word for what others did', () => {
    expect(toldIn(`${WHO}\n\nAna Berg: Chile expelled two Malian consuls.`)).toStrictEqual([
      'CHL EXPELLED MLI by person:ana-berg',
    ]);
  });
});
