import { readText } from '../read.ts';

test.each([
  ['alliance', 'The alliance of Chad and Mali fell. It was an alliance.'],
  ['bloc', 'The EU met ASEAN. The bloc left.'],
  ['Commission', 'The European Commission wrote. The Fisheries Commission of Peru answered.'],
  ['regime', 'Norway condemned Chad. Norway left. Peru urged the regime to stop.'],
])('"%s" is nobody where the words leave it open', (word, text) => {
  expect(readText(text).ids(word)).not.toMatch(/^(?:state|org):(?:eu|nato|asean|NOR)/u);
});

test.each([
  ['alliance', 'NATO met on Monday. The alliance sent ships.', 'org:nato'],
  ['bloc', 'The EU met on Monday. The bloc sent ships.', 'org:eu'],
  [
    'Commission',
    'The European Commission met. A spokesman for the Commission spoke.',
    'org:european-commission',
  ],
  ['union', 'The African Union met. Chad thanked the union.', 'org:african-union'],
])('"%s" is the body told of before: %s', (word, text, id) => {
  expect(readText(text).ids(word)).toBe(id);
});

test('the head of a body that is only called the alliance speaks for it', () => {
  const { country } = readText(
    'NATO met on Sunday. The alliance’s secretary general, Ola Lind, thanked Chad.',
  );
  expect(country('person:ola-lind')).toBe('NATO');
});

test('an organ goes on by the first letters of its name', () => {
  const { ids } = readText(
    'The Philippine Department of Foreign Affairs protested. The DFA asked Peru to leave.',
  );
  expect(ids('DFA')).toBe('org:PHL:foreign-ministry');
});
