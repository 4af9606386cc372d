import { readText } from '../read.ts';

test.each([
  ['The minister of Chad of trade met the press office.', 'minister'],
  ['The Bureau warned Norway on Friday.', 'Bureau'],
])('"%s" has no name of a body at "%s"', (text, word) => {
  expect(readText(text).ids(word)).not.toMatch(/^org:(?:bureau|.*office)/u);
});

test('a state behind a body is whose it is, and no part of its name', () => {
  const { ids } = readText('The Bank of Norway thanked the Central Bank of Chad on Friday.');
  expect(ids('Norway')).toBe('state:NOR');
});

test.each([
  [
    'The Metropolitan Police Bureau ordered the editors to appear on Friday.',
    'Bureau',
    'org:metropolitan-police-bureau',
  ],
  [
    'The Movement for Quality Government condemned the ruling by Chad on Friday.',
    'Movement',
    'org:movement-for-quality-government',
  ],
])('"%s" tells of a body by its whole name', (text, word, id) => {
  expect(readText(text).ids(word)).toBe(id);
});

test('a few capitals between a body and what it made are no body', () => {
  const { ids, who } = readText('Chad violated the UN QK resolutions.');
  expect(ids('QK')).toBe('- unknown-name');
  expect(who.entities.map(({ id }) => id)).not.toContain('org:qk');
});

test('an "and" before the one noun is inside of the name', () => {
  const { who } = readText('Prices rose, according to the World Travel and Tourism Council.');
  expect(who.entities.map((e) => e.id)).toContain('org:world-travel-and-tourism-council');
});
