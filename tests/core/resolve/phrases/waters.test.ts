import { readText } from '../read.ts';

test.each(['the South China Sea', 'the Sea of Japan', 'the Indian Ocean'])(
  '%s is no state',
  (water) => {
    const { who } = readText(`Norway and Chad discussed safe passage in ${water} on Monday.`);
    expect(who.entities.map((e) => e.id)).toStrictEqual(['state:NOR', 'state:TCD']);
  },
);

test('a state beside a sea is one still', () => {
  expect(readText('Norway warned China over the Black Sea.').ids('China')).toBe('state:CHN');
});

test.each(['Latin America', 'North America', 'Central America'])('%s is no state', (part) => {
  const { who } = readText(`Norway praised trade with ${part} on Monday.`);
  expect(who.entities.filter((e) => e.kind === 'state').map((e) => e.id)).toStrictEqual([
    'state:NOR',
  ]);
});

test('what is Latin American is not American', () => {
  expect(readText('Latin American leaders met in Oslo.').ids('leaders')).toBe('- no-actor');
});
