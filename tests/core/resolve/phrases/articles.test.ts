import { readText } from '../read.ts';

test('"that" before a clause makes nothing known of what follows', () => {
  const { ids } = readText('Norway thanked Chad. Norway said that tanks will come next week.');
  expect(ids('tanks')).toBe('- no-actor');
});

test('what the article points at is known', () => {
  const { ids } = readText('Norway thanked Chad. Norway said that the tanks will come next week.');
  expect(ids('tanks')).toBe('org:NOR:military');
});
