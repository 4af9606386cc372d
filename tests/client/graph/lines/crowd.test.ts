import { inkOf, isCrowd } from '../../../../client/src/graph/lines/crowd.ts';

test('draws thousands of lines plainly, and no fewer', () => {
  expect([1, 4000, 4001].map((size) => isCrowd({ size }))).toStrictEqual([false, false, true]);
});

test('gives few lines all their ink, and each of many less of it, but never too little to be seen', () => {
  const inks = [1, 120, 200, 300, 420, 4000].map((size) => inkOf({ size }));
  expect(inks.slice(0, 2)).toStrictEqual([1, 1]);
  expect(inks).toStrictEqual(inks.toSorted((a, b) => b - a));
  expect(inks.at(-1)).toBe(0.55);
});
