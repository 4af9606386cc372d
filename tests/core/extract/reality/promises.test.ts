import { toldIn } from '../told.ts';

test('a deed that is agreed on is told once', () => {
  expect(toldIn('Mali agreed to reopen its border with Chad.')).toStrictEqual(['MLI AGREED TCD']);
});

test('a promise is to whom its deed is for', () => {
  expect(toldIn('Chad agreed on Monday to free ten Malian soldiers.')).toStrictEqual([
    'TCD AGREED MLI',
  ]);
});

test('what is done beside agreeing is not what is agreed on', () => {
  expect(toldIn('Mali and Chad agreed on a plan and welcomed Norway.')).toStrictEqual([
    'MLI AGREED TCD',
    'MLI PRAISED NOR',
    'TCD PRAISED NOR',
  ]);
});

test('a deed by another than who promises is told by itself', () => {
  expect(toldIn('Norway agreed with Chile. Peru will send aid to Mali.')).toStrictEqual([
    'NOR AGREED CHL',
    'PER PLEDGED MLI',
  ]);
});

test('what one is ready to do for others is promised once', () => {
  expect(
    toldIn('Minister Ola Lind of Norway said the Norwegian government was willing to aid Chad.'),
  ).toStrictEqual(['NOR PLEDGED TCD']);
});

test('what one is ready to do with one’s own is told by the deed', () => {
  expect(toldIn('Russia is willing to withdraw its troops from Poland.')).toStrictEqual([
    'RUS PLEDGED POL',
  ]);
});

test('what one says one is committed to is told as what is said', () => {
  expect(
    toldIn('Vice President Harris underscored that the United States is committed to peace.'),
  ).toStrictEqual(['USA SAID -']);
  expect(toldIn('The United States is committed to defending Chad.')).toContain('USA PLEDGED -');
});

test('what one side agrees to do to another is a threat to that one', () => {
  expect(toldIn('EU ministers agreed to impose sanctions on Belarus.')).toStrictEqual([
    'EU THREATENED BLR',
  ]);
});

test('two who agree on what to do to a third agree with each other too', () => {
  const told = toldIn('Chad and Mali agreed to impose sanctions on Niger.');
  expect(told).toStrictEqual(['TCD AGREED MLI', 'TCD THREATENED NER', 'MLI THREATENED NER']);
});

test('a promise is to whom it is given, wherever its content goes', () => {
  expect(toldIn('Germany promised Ukraine to send tanks to Poland.')).toStrictEqual([
    'DEU PLEDGED UKR',
  ]);
});
