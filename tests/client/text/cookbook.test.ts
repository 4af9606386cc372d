import { COOKBOOK } from '../../../client/src/text/cookbook.ts';

test.each(COOKBOOK)('“$title” runs as it is, with each parameter that it names', (recipe) => {
  const named = [...recipe.query.matchAll(/\$(\w+)/gu)].map(([, name]) => name);
  expect(Object.keys(recipe.params).sort()).toStrictEqual([...new Set(named)].sort());
});

test('tells its recipes apart by their titles', () => {
  expect(new Set(COOKBOOK.map(({ title }) => title)).size).toBe(COOKBOOK.length);
});
