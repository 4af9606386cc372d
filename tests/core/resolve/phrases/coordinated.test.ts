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
  [
    'The foreign ministers of Chad, Norway and Mali met.',
    'ministers',
    'state:TCD state:NOR state:MLI',
  ],
])('"%s" gives each owner', (text, word, ids) => {
  expect(readText(text).ids(word)).toBe(ids);
});

test.each([
  ['The president and foreign minister Ola Lind of Norway left.', 'president', 'person:ola-lind'],
  ['Ola Lind left. Leaders and people of Chad stayed.', 'people', 'person:ola-lind'],
])('"%s" takes two for one by no mistake', (text, word, id) => {
  expect(readText(text).ids(word)).not.toBe(id);
});

test('two organs before one owner are both its own', () => {
  const { ids } = readText('Japan thanked the government and people of Chad.');
  expect(ids('government')).toBe('state:TCD');
});

test('two titles before one name are one person', () => {
  const { ids } = readText(
    'Japan met Jordanian Prime Minister and Defense Minister Huda Nasser. It left.',
  );
  expect(ids('Minister', 0)).toBe('person:huda-nasser');
  expect(ids('Nasser')).toBe('person:huda-nasser');
});

test('names behind a noun of two owners belong to them in turn', () => {
  const { ids, country } = readText(
    'Foreign Minister Piret Saar of Estonia hosted her Cypriot and Egyptian counterparts, Andreas Loizou and Omar Fathi.',
  );
  expect(ids('counterparts')).toBe('person:andreas-loizou person:omar-fathi');
  expect(country('person:andreas-loizou')).toBe('CYP');
  expect(country('person:omar-fathi')).toBe('EGY');
});

test.each([
  'The presidents of Peru and Chile, Ana Soto and Luis Vera, met.',
  'Ana Soto and Luis Vera, the presidents of Peru and Chile, met.',
])('names are dealt out to the states in their order: %s', (text) => {
  const { country } = readText(text);
  expect([country('person:ana-soto'), country('person:luis-vera')]).toStrictEqual(['PER', 'CHL']);
});

test('one name beside two states is dealt to neither', () => {
  const { country } = readText('Luis Vera, the envoys of Peru and Chile and a cook met.');
  expect(country('person:luis-vera')).toBe('none');
});

test('ministers in capitals are those of each state', () => {
  const { ids } = readText(
    'Today, the Foreign Ministers of the United States, Norway, Peru, and Chad met to discuss roads.',
  );
  expect(ids('Ministers')).toBe('state:USA state:NOR state:PER state:TCD');
});

test('the holder of two offices is one', () => {
  const { ids } = readText(
    'Norway met with Peruvian Foreign Minister and Alternate Prime Minister Ana Soto.',
  );
  expect(ids('Minister', 0)).toBe('person:ana-soto');
});

test('the chair of a body who is a head of state too is one person, of that state', () => {
  const { ids, country } = readText(
    'African Union chair and Senegalese President Ola Lind condemned the coup.',
  );
  expect(ids('chair')).toBe('person:ola-lind');
  expect(country('person:ola-lind')).toBe('SEN');
});

test('the chair of a body beside a minister of a state stays another', () => {
  const { ids } = readText('African Union chair and Senegalese Minister Ola Lind met Kenya.');
  expect(ids('chair', 0)).not.toBe('person:ola-lind');
});

test('a director of a body of no table and a minister with one name are one person of one state', () => {
  const { ids, country } = readText(
    'President Macron met with Chad’s Director of the Office of the Lake Commission and Foreign Minister Abdou Ba.',
  );
  expect(ids('Director')).toBe('person:abdou-ba');
  expect(country('person:abdou-ba')).toBe('TCD');
});

test('a head of state who chairs a body is one, whichever is told first', () => {
  const { ids, country } = readText(
    'Chad’s president and the chairman of ECOWAS, Ola Lind, condemned the coup.',
  );
  expect(ids('president')).toBe('person:ola-lind');
  expect(country('person:ola-lind')).toBe('TCD');
});
