import { placeNames, type Name } from '../../../../client/src/graph/style/names.ts';
import { steer } from '../../../../client/src/graph/network/steer.ts';

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

test('keeps two names on one line so far apart that they do not read as one', () => {
  const [a, b] = placeNames([aName({ id: 'a', rank: 2 }), aName({ id: 'b', x: 162 })]);
  const isApart = Math.abs((a?.x ?? 0) - (b?.x ?? 0)) > 60 + 4;
  expect(isApart || a?.y !== b?.y).toBe(true);
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

const FRAME = { left: 0, top: 0, right: 200, bottom: 200 };

test.each([
  ['right', { x: 190, y: 100 }],
  ['left', { x: 10, y: 100 }],
  ['lower', { x: 100, y: 195 }],
])('keeps a name whole at the %s edge', (_, at) => {
  const [placed] = placeNames([aName({ id: 'a', ...at })], [], FRAME);
  expect(placed?.x).toBeGreaterThanOrEqual(0);
  expect(placed?.x).toBeLessThanOrEqual(140);
  expect(placed?.y).toBeLessThanOrEqual(188);
});

test('moves a name sideways when nothing beside its mark is free', () => {
  const beside = { left: 0, top: 80, right: 180, bottom: 107 };
  const [placed] = placeNames([aName({ id: 'a', x: 190 })], [beside], FRAME);
  expect(placed).toStrictEqual({ id: 'a', x: 140, y: 113 });
});

test('lets a name leave the frame with its mark', () => {
  const [placed] = placeNames([aName({ id: 'a', x: 201 })], [], FRAME);
  expect(placed?.x).toBe(171);
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
