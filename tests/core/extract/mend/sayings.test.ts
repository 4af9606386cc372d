import { toldIn } from '../told.ts';

test('a clause that describes a report is not what was written', () => {
  expect(toldIn('Norway replied in a report that Chad signed.')).toStrictEqual([]);
});

test('whom one tells stays the addressee behind a quotation', () => {
  expect(toldIn('Norway said: “Chad has not.” Peru told the minister.')).toStrictEqual([
    'NOR SAID -',
  ]);
});

test.each([
  ['“Peru has not paid,” added the envoy of Chad.', 'TCD SAID -'],
  ['The embassy of Chad in Oslo replied in a post that Peru respected Norway.', 'TCD SAID -'],
])('%s', (text, told) => {
  expect(toldIn(text)).toContain(told);
});

test('a name behind "said" is the subject of the clause that lacks one', () => {
  expect(
    toldIn('Norway also said Chad, as a member of the UN Security Council, violated UN rules.'),
  ).toStrictEqual(['NOR ACCUSED TCD']);
});
