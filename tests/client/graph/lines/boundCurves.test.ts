import { bendPoint, pointAt, type Point } from '../../../../client/src/graph/lines/bend.ts';
import { boundCurves } from '../../../../client/src/graph/lines/boundCurves.ts';
import { spreadCurves } from '../../../../client/src/graph/lines/curves.ts';

const BOUNDS = { left: 0, right: 1000, low: 0, high: 600 };
const PLACES = new Map([
  ['a', { x: 100, y: 580 }],
  ['b', { x: 900, y: 560 }],
  ['c', { x: 500, y: 300 }],
]);

function lines(there: number, back: number): { id: string; source: string; target: string }[] {
  return [
    ...Array.from({ length: there }, (_, at) => ({ id: `t${at}`, source: 'a', target: 'b' })),
    ...Array.from({ length: back }, (_, at) => ({ id: `b${at}`, source: 'b', target: 'a' })),
  ];
}

/** Points of a line as it is drawn on the plane, where y points up. */
function trace(source: string, target: string, curvature: number): readonly Point[] {
  const flip = (id: string): Point => {
    const { x, y } = PLACES.get(id) ?? { x: NaN, y: NaN };
    return { x, y: -y };
  };
  const [from, to] = [flip(source), flip(target)];
  const control = bendPoint(from, to, curvature);
  return Array.from({ length: 41 }, (_, at) => {
    const { x, y } = pointAt(at / 40, from, control, to);
    return { x, y: -y };
  });
}

test.each([
  [1, 0],
  [0, 1],
  [7, 0],
  [6, 5],
  [12, 3],
])('keeps %i lines there and %i back inside, each apart from the others', (there, back) => {
  const all = lines(there, back);
  const bounded = boundCurves(all, spreadCurves(all), PLACES, BOUNDS);
  const middles = all.map(({ id, source, target }) => {
    const points = trace(source, target, bounded.get(id) ?? NaN);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(BOUNDS.left);
      expect(x).toBeLessThanOrEqual(BOUNDS.right);
      expect(y).toBeGreaterThanOrEqual(BOUNDS.low);
      expect(y).toBeLessThanOrEqual(BOUNDS.high + 0.001);
    }
    return points[20]?.y ?? NaN;
  });
  const sorted = [...middles].sort((a, b) => a - b);
  sorted.slice(1).forEach((y, at) => expect(y - (sorted[at] ?? NaN)).toBeGreaterThan(8));
});

test('leaves a curve as it is where there is room', () => {
  const all = [{ id: '1', source: 'c', target: 'b' }];
  const curves = new Map([['1', 0.1]]);
  expect(boundCurves(all, curves, PLACES, BOUNDS)).toStrictEqual(curves);
});
