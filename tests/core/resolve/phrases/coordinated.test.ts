import { readText } from '../read.ts';

test('two adjectives before one singular noun give only its own', () => {
  const { ids } = readText(
    'A Cypriot and Egyptian minister met. Chad and Egyptian forces attacked.',
  );
  expect(ids('minister')).not.toContain(' ');
  expect(ids('forces')).toBe('org:EGY:military');
});

test.each([
  ['The U.S. and Afghan leaders agreed.', 'leaders', 'state:USA state:AFG'],
  [
    'Honduran, Cuban and Guatemalan police met.',
    'police',
    'org:HND:police org:CUB:police org:GTM:police',
  ],
  ['Bolivian and Peruvian negotiators agreed.', 'negotiators', 'state:BOL state:PER'],
  ["France and Germany's leaders left.", 'leaders', 'state:FRA state:DEU'],
])('"%s" gives each owner', (text, word, ids) => {
  expect(readText(text).ids(word)).toBe(ids);
});

test('names behind a noun of two owners belong to them in turn', () => {
  const { ids, country } = readText(
    'Foreign Minister Piret Saar of Estonia hosted her Cypriot and Egyptian counterparts, Andreas Loizou and Omar Fathi.',
  );
  expect(ids('counterparts')).toBe('person:andreas-loizou person:omar-fathi');
  expect(country('person:andreas-loizou')).toBe('CYP');
  expect(country('person:omar-fathi')).toBe('EGY');
});
