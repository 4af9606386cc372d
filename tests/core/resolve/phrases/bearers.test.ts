import { readText } from '../read.ts';

test.each([
  [
    'Assistant Secretary for African and Middle Eastern Affairs Niamh Corrigan left.',
    'Corrigan',
    'person:niamh-corrigan',
  ],
  [
    'Assistant Secretary for Special Operations and Low-Intensity Conflict Chris Maier left.',
    'Maier',
    'person:chris-maier',
  ],
])('"%s" keeps what the office is about out of the name', (text, word, id) => {
  expect(readText(text).ids(word)).toBe(id);
});
