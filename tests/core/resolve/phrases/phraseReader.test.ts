import { readText } from '../read.ts';

test('the director for a land of a body that is nobody’s does not speak for the land', () => {
  const { ids, country } = readText(
    '“It rains,” said Abdou Ba, Chad country director for Amnesty International.',
  );
  expect(country(ids('Ba'))).not.toBe('TCD');
});
