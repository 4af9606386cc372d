import { readText } from '../read.ts';

test.each(['Many', 'Most', 'Some'])('%s of a people do nothing for their state', (some) => {
  expect(readText(`${some} Chadians accuse Norway of a raid.`).ids('Chadians')).toBe('- no-actor');
});

test('a people as a whole is told of as its state', () => {
  expect(readText('Norway praised the Chadians.').ids('Chadians')).toBe('state:TCD');
});
