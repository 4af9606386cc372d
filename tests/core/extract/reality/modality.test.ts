import { readModality } from '../../../../server/core/extract/reality/modality.ts';
import { parse, tokenOf } from '../parse.ts';
import { toldIn } from '../told.ts';

function modalityOf(text: string, verb: string): readonly unknown[] {
  const tree = parse(text);
  const { reality, isNegated, hedge } = readModality(tree, tokenOf(tree, verb));
  return [reality, isNegated, hedge];
}

describe('readModality', () => {
  test.each([
    ['a purpose', 'Norway travelled to sign the treaty.', 'sign'],
    ['what is asked for', 'Norway urged Sweden to sign the treaty.', 'sign'],
    ['what is demanded', 'Norway demanded that they be freed by Sweden.', 'freed'],
    ['a condition', 'If Norway signs the treaty, Sweden leaves.', 'signs'],
    ['a charge', 'Norway accused Sweden of breaking the treaty.', 'breaking'],
    ['a second condition', 'Sweden waits unless Chad pays and Norway signed the treaty.', 'signed'],
    ['what is waited for', 'Norway was told to wait until it signed the treaty.', 'signed'],
    ['what another is helped to do', 'Norway helped Sweden defend its coast.', 'defend'],
    ['what an interest is in', 'Norway has an interest in signing the treaty.', 'signing'],
    [
      'what a role is in',
      'Norway underscored the role that Chad plays in signing the treaty.',
      'signing',
    ],
    [
      'what a promise is kept by',
      'Norway has a commitment to helping Chad by signing the treaty.',
      'signing',
    ],
    ['what might have been', 'Norway would have signed the treaty.', 'signed'],
    [
      'the second clause under "unless"',
      'Norway will leave unless Sweden apologizes and Peru signs the treaty.',
      'signs',
    ],
    ['an inverted condition', 'Had Norway signed the treaty, Sweden would have left.', 'signed'],
    ['a named case', 'In the event that Norway signed the treaty, Sweden would leave.', 'signed'],
    [
      'what a refusal waits for',
      'Sweden refused to talk until Norway signed the treaty.',
      'signed',
    ],
    ['what a promise waits for', 'Sweden will talk once Norway signs the treaty.', 'signs'],
  ])('takes %s for no deed', (_, text, verb) => {
    expect(modalityOf(text, verb)[0]).toBe('unreal');
  });

  test.each([
    ['the simple past', 'Norway signed the treaty.', 'signed', ['real', false, null]],
    ['a negation', 'Norway did not sign the treaty.', 'sign', ['real', true, null]],
    ['an inverted negation', 'Nor did Norway sign the treaty.', 'sign', ['real', true, null]],
    [
      'a second negation',
      'Norway did not call Sweden, nor did it sign the treaty.',
      'sign',
      ['real', true, null],
    ],
    ['a subject with "no"', 'No treaty was signed.', 'signed', ['real', true, null]],
    [
      'a subject with "neither"',
      'Neither Norway nor Sweden signed the treaty.',
      'signed',
      ['real', true, null],
    ],
    ['an object that is nobody', 'Norway warned nobody.', 'warned', ['real', true, null]],
    ['a refusal', 'Norway refused to sign the treaty.', 'sign', ['real', true, null]],
    ['the future', 'Norway will sign the treaty.', 'sign', ['planned', false, null]],
    ['a plan', 'Norway plans to sign the treaty.', 'sign', ['planned', false, null]],
    ['readiness', 'Norway is ready to sign the treaty.', 'sign', ['planned', false, null]],
    ['a possibility', 'Norway may sign the treaty.', 'sign', ['planned', false, 'possible']],
    ['a thing that goes on', 'Norway continued to warn Sweden.', 'warn', ['real', false, null]],
    ['hearsay', 'Norway reportedly signed the treaty.', 'signed', ['real', false, 'likely']],
    [
      'a wait that is over',
      'Sweden held out until Norway signed.',
      'signed',
      ['real', false, null],
    ],
    [
      'what a past report tells of the future',
      'Norway said it would sign the treaty.',
      'sign',
      ['planned', false, null],
    ],
    [
      'a condition beside that',
      'Norway said it would sign the treaty if Sweden did.',
      'sign',
      ['planned', false, 'conditional'],
    ],
    [
      'a condition in front of the saying',
      'If Sweden attacks Peru, Norway said, it would leave the treaty.',
      'leave',
      ['planned', false, 'conditional'],
    ],
    [
      'a named case beside a promise',
      'In that case Norway will sign the treaty.',
      'sign',
      ['planned', false, 'conditional'],
    ],
    [
      'the conditional of words told as they were said',
      '“Norway would sign the treaty,” she said.',
      'sign',
      ['planned', false, 'conditional'],
    ],
    [
      'a guess that is told of the future',
      'Peru suggested that Norway will sign the treaty.',
      'sign',
      ['planned', false, null],
    ],
    ['a duty', 'Norway should sign the treaty.', 'sign', ['planned', false, null]],
    [
      'what is foreseen',
      'The envoy should arrive on Monday.',
      'arrive',
      ['planned', false, 'likely'],
    ],
    ['an inability', 'Norway cannot sign the treaty.', 'sign', ['planned', true, null]],
    [
      'a consideration',
      'Norway is considering sending aid.',
      'sending',
      ['planned', false, 'considered'],
    ],
  ])('reads %s', (_, text, verb, expected) => {
    expect(modalityOf(text, verb)).toStrictEqual(expected);
  });
});

test('a present that has yet to come is no deed of today', () => {
  expect(toldIn('President Macron lands in Kenya later on Friday.')).toStrictEqual([
    'FRA VISITED KEN (planned)',
  ]);
});

test('a gerund joined to a finite verb is a part of what its object is about', () => {
  const told = toldIn(
    'Norway reaffirmed the importance of continued support for Peru and imposing sanctions on Chad for its invasion.',
  );
  expect(told).not.toContain('NOR SANCTIONED TCD');
});

test('what one aims at is not agreed yet', () => {
  const told = toldIn(
    'Norway underscored its commitment to a border settlement agreed by Peru and Chad.',
  );
  expect(told).not.toContain('PER AGREED TCD');
});

test('a bare verb in a row behind a past one is one more of what is aimed at', () => {
  const told = toldIn(
    'Norway and Chad committed to deepen their partnership, encourage Peru to join, and expand trade.',
  );
  expect(told.filter((t) => t.includes('URGED'))).toStrictEqual([]);
});
