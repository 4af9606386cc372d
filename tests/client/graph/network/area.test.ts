import fc from 'fast-check';
import { cornersOf, isInside } from '../../../../client/src/graph/network/area.ts';

const SQUARE = cornersOf({ x: 0, y: 0 }, { x: 10, y: 10 });
/** The letter U: its gap is outside. */
const CUP = [
  [0, 0],
  [9, 0],
  [9, 9],
  [6, 9],
  [6, 3],
  [3, 3],
  [3, 9],
  [0, 9],
].map(([x = 0, y = 0]) => ({ x, y }));

test('holds nothing in no corners, one, or two', () => {
  const point = { x: 1, y: 1 };
  expect(isInside(point, [])).toBe(false);
  expect(isInside(point, [point])).toBe(false);
  expect(isInside(point, [point, { x: 2, y: 2 }])).toBe(false);
});

test('tells inside from outside in a rectangle, whichever corner it began at', () => {
  for (const corners of [SQUARE, cornersOf({ x: 10, y: 10 }, { x: 0, y: 0 })]) {
    expect(isInside({ x: 5, y: 5 }, corners)).toBe(true);
    expect(isInside({ x: 11, y: 5 }, corners)).toBe(false);
    expect(isInside({ x: 5, y: -1 }, corners)).toBe(false);
  }
});

test('leaves out what lies in the gap of a loop', () => {
  expect(isInside({ x: 4.5, y: 6 }, CUP)).toBe(false);
  expect(isInside({ x: 1.5, y: 6 }, CUP)).toBe(true);
  expect(isInside({ x: 7.5, y: 6 }, CUP)).toBe(true);
  expect(isInside({ x: 4.5, y: 1.5 }, CUP)).toBe(true);
});

test('says of any point and rectangle what comparing its sides says', () => {
  const number = fc.integer({ min: -50, max: 50 });
  const point = fc.record({ x: number, y: number });
  fc.assert(
    fc.property(point, point, point, (at, a, b) => {
      // Half a step aside, so that no point lies on a side.
      const probe = { x: at.x + 0.5, y: at.y + 0.5 };
      const isIn =
        probe.x > Math.min(a.x, b.x) &&
        probe.x < Math.max(a.x, b.x) &&
        probe.y > Math.min(a.y, b.y) &&
        probe.y < Math.max(a.y, b.y);
      expect(isInside(probe, cornersOf(a, b))).toBe(isIn);
    }),
  );
});
