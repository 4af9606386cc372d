import { readPredicate } from '../../../../server/core/extract/syntax/predicate.ts';
import { parse, tokenOf } from '../parse.ts';

function argumentsOf(text: string, verb: string): readonly (string | null)[] {
  const tree = parse(text);
  const { subject, object, dative } = readPredicate(tree, tokenOf(tree, verb));
  return [subject, object, dative].map((i) => (i === null ? null : (tree.tokens[i]?.text ?? null)));
}

describe('readPredicate', () => {
  test('knows no doer of a passive without an agent', () => {
    expect(argumentsOf('The envoy was summoned.', 'summoned')).toStrictEqual([null, 'envoy', null]);
  });

  test('leaves open who does what may hang on either of two clauses', () => {
    const text = 'The plan will help, as Norway grows, showing the need for talks.';
    expect(argumentsOf(text, 'showing')).toStrictEqual([null, 'need', null]);
  });

  test.each([
    [
      'what somebody has part in',
      'She welcomed Chad’s partnership in hosting 9,000 Malian forces.',
      'hosting',
      ['Chad', 'forces', null],
    ],
    ['the active', 'Norway summoned the envoy.', 'summoned', ['Norway', 'envoy', null]],
    ['the passive', 'The envoy was summoned by Norway.', 'summoned', ['Norway', 'envoy', null]],
    [
      'a relative clause',
      'Norway, which summoned the envoy, left.',
      'summoned',
      ['Norway', 'envoy', null],
    ],
    [
      'a reduced relative',
      'The envoy summoned by Norway left.',
      'summoned',
      ['Norway', 'envoy', null],
    ],
    [
      'an object gap',
      'The treaty that Norway signed is short.',
      'signed',
      ['Norway', 'treaty', null],
    ],
    [
      'a headline that names whom one told to act',
      'Norway urged to sign the treaty',
      'urged',
      [null, 'Norway', null],
    ],
    [
      'what befell somebody',
      'The raid left three soldiers wounded.',
      'wounded',
      [null, 'soldiers', null],
    ],
    [
      'what befell somebody, told with "with"',
      'The raid ended, with three soldiers killed.',
      'killed',
      [null, 'soldiers', null],
    ],
    [
      'a clause in the past beside what the present tells within it',
      'Norway recognized the role Jordan plays and thanked Chad.',
      'thanked',
      ['Norway', 'Chad', null],
    ],
    [
      'a clause behind a measured time',
      'Norway spoke on Thursday, a day after Moscow and Oslo signed the pact.',
      'signed',
      ['Moscow', 'pact', null],
    ],
    ['coordination', 'Norway came and signed the treaty.', 'signed', ['Norway', 'treaty', null]],
    ['subject control', 'Norway agreed to sign the treaty.', 'sign', ['Norway', 'treaty', null]],
    [
      'object control',
      'Norway urged Sweden to sign the treaty.',
      'sign',
      ['Sweden', 'treaty', null],
    ],
    ['a gerund', 'Norway left, urging Sweden to stay.', 'urging', ['Norway', 'Sweden', null]],
    ['a phrase', 'After meeting Sweden, Norway left.', 'meeting', ['Norway', 'Sweden', null]],
  ])('finds the doer in %s', (_, text, verb, expected) => {
    expect(argumentsOf(text, verb)).toStrictEqual(expected);
  });

  test('takes a finite verb that was fused with its subject apart', () => {
    expect(argumentsOf('The United States contests this.', 'contests')).toStrictEqual([
      'States',
      'this',
      null,
    ]);
  });

  test('gives what one is thanked for to whose help it is', () => {
    const text = 'Norway thanked Peru for Chad’s help in feeding the people.';
    expect(argumentsOf(text, 'feeding')[0]).toBe('Chad');
  });

  test('takes a participle before a quotation for the past tense', () => {
    const text = 'Minister Lars Berg stated in the letter, “Breaking promises will harm us.”';
    expect(argumentsOf(text, 'stated')[0]).toBe('Berg');
  });

  test('leaves a gap to the clause below', () => {
    const text = 'They discussed the pact, which the minister stressed is void.';
    expect(argumentsOf(text, 'stressed')[1]).toBeNull();
  });
});
