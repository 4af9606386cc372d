import { toldIn } from '../told.ts';

test.each([
  ['Norway condemned Mali and promised an answer.', ['NOR CONDEMNED MLI', 'NOR PLEDGED -']],
  [
    'Norway condemned Mali’s raid and reaffirmed its commitment to peace.',
    ['NOR CONDEMNED MLI', 'NOR PLEDGED -'],
  ],
])('promises nothing to whom one condemns: %s', (text, wanted) => {
  expect(toldIn(text)).toStrictEqual(wanted);
});

test('several who agree to help a third agree with each other', () => {
  expect(toldIn('Norway and Chile agreed to continue to stand with Mali.')).toStrictEqual([
    'NOR AGREED CHL',
    'NOR SUPPORTED MLI (planned)',
    'CHL SUPPORTED MLI (planned)',
  ]);
});

test.each([
  ['Norway protested to Mali and demanded an end.', ['NOR PROTESTED MLI', 'NOR DEMANDED MLI']],
  ['Norway condemned Mali and demanded an end.', ['NOR CONDEMNED MLI', 'NOR DEMANDED MLI']],
])('a second verb speaks to whom the first one spoke: %s', (text, wanted) => {
  expect(toldIn(text)).toStrictEqual(wanted);
});

test.each([
  [
    'whom it supports',
    'Norway reaffirmed its support for Chad and underscored the need for talks.',
  ],
  ['what it praises', 'Norway praised Chad and stressed the need for talks.'],
  ['what it pledged', 'Norway reaffirmed its commitment to Chad and stressed the need for talks.'],
])('does not say to %s what it says next', (_, text) => {
  expect(toldIn(text)).toContain('NOR SAID -');
});

test.each([
  ['protested', 'Norway protested to Chad and demanded an end to the raids.', 'NOR DEMANDED TCD'],
  ['blamed', 'Norway accused Chad of theft and demanded an end to it.', 'NOR DEMANDED TCD'],
  ['thanked', 'Norway thanked Chad and stressed the need for talks.', 'NOR SAID TCD'],
])('says what comes next to whom it %s', (_, text, told) => {
  expect(toldIn(text)).toContain(told);
});
