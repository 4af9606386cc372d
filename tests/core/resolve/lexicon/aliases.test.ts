import { listAliases } from '../../../../server/core/resolve/lexicon/aliases.ts';

test.each([
  ['the name itself in capitals', ['SEOUL'], 'Seoul', []],
  ['the name with other marks', ['Kim Hong Kyun'], 'Kim Hong-kyun', []],
  ['signs without a letter', ['—'], 'Seoul', []],
])('takes no alias from %s', (_, names, name, expected) => {
  expect(listAliases(names, name)).toStrictEqual(expected);
});

test('gives a name in capitals only where no other spelling is known', () => {
  expect(listAliases(['HANOI', 'Hanoi', 'UNSC'], 'Vietnam')).toStrictEqual(['Hanoi', 'UNSC']);
});
