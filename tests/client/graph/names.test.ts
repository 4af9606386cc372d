import { placeNames, type Name } from '../../../client/src/graph/names.ts';
import { steer } from '../../../client/src/graph/steer.ts';

function aName(part: Partial<Name> & { readonly id: string }): Name {
  return { x: 100, y: 100, radius: 8, width: 60, height: 12, rank: 1, ...part };
}

test('lets a name yield when every place around its mark is taken', () => {
  const crowd = Array.from({ length: 40 }, (_, index) =>
    aName({ id: `n${index}`, x: 100 + (index % 7) * 12, y: 100 + Math.floor(index / 7) * 12 }),
  );
  expect(placeNames(crowd).length).toBeLessThan(crowd.length);
});

test('never lets two names cover one another', () => {
  const names = Array.from({ length: 30 }, (_, index) =>
    aName({ id: `n${index}`, x: (index * 37) % 200, y: (index * 53) % 200 }),
  );
  const placed = placeNames(names);
  placed.forEach((a, index) => {
    for (const b of placed.slice(index + 1))
      expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 12).toBe(true);
  });
});

test('keeps names off what is taken already', () => {
  const below = { left: 60, top: 108, right: 140, bottom: 130 };
  expect(placeNames([aName({ id: 'a' })], [below])[0]?.y).toBeLessThan(100);
});

test('puts a name where fewest lines leave its mark', () => {
  const [placed] = placeNames([aName({ id: 'a', lines: [5, 0, 5, 5] })]);
  expect(placed?.y).toBeLessThan(100);
});

test('places the more telling name first', () => {
  const taken = placeNames([aName({ id: 'low', rank: 1 }), aName({ id: 'high', rank: 2 })]);
  expect(taken[0]?.id).toBe('high');
});

const POINTS = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 50, y: 5 }],
  ['far', { x: 40, y: 90 }],
  ['up', { x: 4, y: -30 }],
]);

test.each([
  ['no key of ours', 'middle', 'x', null],
  ['nothing further that way', 'right', 'ArrowRight', null],
  ['the first, when nowhere yet', null, 'ArrowDown', 'middle'],
  ['straight on rather than aside', 'middle', 'ArrowRight', 'right'],
  ['up', 'middle', 'ArrowUp', 'up'],
])('steers to %s', (_, from, key, to) => {
  expect(steer(POINTS, from, key)).toBe(to);
});
