import { readText } from './read.ts';

function treatiesIn(text: string): readonly string[] {
  const { who } = readText(text);
  return who.entities.filter((e) => e.kind === 'treaty').map((e) => e.id);
}

test('what only stands before the noun of a name is no treaty', () => {
  expect(
    treatiesIn('Norway welcomed the opening of the Strategic Partnership Commission.'),
  ).toStrictEqual([]);
});

test('a treaty goes by its whole name', () => {
  expect(treatiesIn('Norway signed the 1999 Convention on the Law of the River.')).toStrictEqual([
    'treaty:convention-on-the-law-of-the-river',
  ]);
});
