import { readText } from '../read.ts';

test('whoever is told of his own trip is not the one who told him', () => {
  const { ids } = readText('President Ruto briefed President Macron on his trip to Oslo.');
  expect(ids('his')).toBe('person:william-ruto');
});

test.each([
  ['President Ruto thanked President Macron for his help.', 'person:emmanuel-macron'],
  [
    'President Ruto congratulated President Macron on his victory and expressed gratitude for his decision to come.',
    'person:emmanuel-macron',
  ],
  [
    'President Ruto recognized President Macron’s courage, including his condemnation of the raid.',
    'person:emmanuel-macron',
  ],
  [
    'President Ruto wants to hold President Macron accountable for his threats.',
    'person:emmanuel-macron',
  ],
])('"%s" is about what the other did', (text, id) => {
  expect(readText(text).ids('his')).toBe(id);
});
