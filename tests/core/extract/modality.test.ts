import { readModality } from '../../../server/core/extract/modality.ts';
import { parse, tokenOf } from './parse.ts';

function modalityOf(text: string, verb: string): readonly unknown[] {
  const tree = parse(text);
  const { reality, isNegated, hedge } = readModality(tree, tokenOf(tree, verb));
  return [reality, isNegated, hedge];
}

describe('readModality', () => {
  test.each([
    ['a purpose', 'Norway travelled to sign the treaty.', 'sign'],
    ['what is asked for', 'Norway urged Sweden to sign the treaty.', 'sign'],
    ['a condition', 'If Norway signs the treaty, Sweden leaves.', 'signs'],
    ['a charge', 'Norway accused Sweden of breaking the treaty.', 'breaking'],
    ['what might have been', 'Norway would have signed the treaty.', 'signed'],
  ])('takes %s for no deed', (_, text, verb) => {
    expect(modalityOf(text, verb)[0]).toBe('unreal');
  });

  test.each([
    ['the simple past', 'Norway signed the treaty.', 'signed', ['real', false, null]],
    ['a negation', 'Norway did not sign the treaty.', 'sign', ['real', true, null]],
    ['a refusal', 'Norway refused to sign the treaty.', 'sign', ['real', true, null]],
    ['the future', 'Norway will sign the treaty.', 'sign', ['planned', false, null]],
    ['a plan', 'Norway plans to sign the treaty.', 'sign', ['planned', false, null]],
    ['readiness', 'Norway is ready to sign the treaty.', 'sign', ['planned', false, null]],
    ['a possibility', 'Norway may sign the treaty.', 'sign', ['planned', false, 'possible']],
    ['a thing that goes on', 'Norway continued to warn Sweden.', 'warn', ['real', false, null]],
    ['hearsay', 'Norway reportedly signed the treaty.', 'signed', ['real', false, 'likely']],
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
