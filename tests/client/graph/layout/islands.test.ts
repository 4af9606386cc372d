import {
  listIslands,
  partIslands,
  ringIslet,
  settleIslets,
} from '../../../../client/src/graph/layout/islands.ts';

const PLANE = { width: 800, height: 600 };

function chain(length: number, from = 0): readonly { a: number; b: number; lines: number }[] {
  return Array.from({ length: length - 1 }, (_, at) => ({
    a: from + at,
    b: from + at + 1,
    lines: 1,
  }));
}

test('takes all for mainland where no group is large', () => {
  const links = [...chain(2), ...chain(2, 2)];
  expect(partIslands(4, links)).toStrictEqual({ mainland: [0, 1, 2, 3], islets: [] });
  expect(partIslands(0, [])).toStrictEqual({ mainland: [], islets: [] });
});

test('finds who is linked with whom, over any number of links', () => {
  expect(listIslands(5, [...chain(3, 2)])).toStrictEqual([[2, 3, 4], [0], [1]]);
});

test('parts small groups from the mainland', () => {
  const { mainland, islets } = partIslands(24, [...chain(20), ...chain(3, 20)]);
  expect(mainland).toHaveLength(20);
  expect(islets).toStrictEqual([[20, 21, 22], [23]]);
});

test('makes one a point, and of more a ring in which their names have room', () => {
  expect(ringIslet(1).map(({ x, y }) => Math.hypot(x, y))).toStrictEqual([0]);
  for (const count of [2, 3, 8]) {
    const ring = ringIslet(count);
    const [one, next] = ring;
    expect(ring).toHaveLength(count);
    expect(Math.hypot((next?.x ?? 0) - (one?.x ?? 0), (next?.y ?? 0) - (one?.y ?? 0))).toBeCloseTo(
      84,
    );
  }
});

test('settles islets apart from the mainland and from one another, within the plane', () => {
  const mainland = Array.from({ length: 40 }, (_, index) => ({ x: 10 * index, y: 300 + index }));
  const pair = [
    { x: -42, y: 0 },
    { x: 42, y: 0 },
  ];
  const islets = settleIslets([pair, pair, [{ x: 0, y: 0 }]], mainland, PLANE);
  const all = [mainland, ...islets];
  for (const islet of islets)
    for (const { x, y } of islet) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(PLANE.width);
      const others = all.filter((other) => other !== islet).flat();
      expect(Math.min(...others.map((at) => Math.hypot(at.x - x, at.y - y)))).toBeGreaterThan(60);
    }
});
