import { joinSources, nameSource } from '../../../client/src/text/source.ts';

test('names a document by its key only when it has no outlet and no title', () => {
  const key = 'sample-1';
  expect(nameSource({ key, title: '', outlet: null })).toBe(key);
  expect(nameSource({ key, title: 'Seoul calls', outlet: null })).toBe('Seoul calls');
  expect(nameSource({ key, title: 'Seoul calls', outlet: 'The Wire' })).toBe('The Wire');
});

test.each([
  [[], ''],
  [['The Wire'], 'The Wire'],
  [['The Wire', 'Cable'], 'The Wire and Cable'],
  [['The Wire', 'Cable', 'The Wire', 'Post'], '2 × The Wire, Cable and Post'],
])('joins %p as %p', (names, joined) => {
  expect(joinSources(names)).toBe(joined);
});
