import { findCommunities } from '../../../../client/src/graph/metrics/communities.ts';
import {
  layOut,
  layOutInSteps,
  type LayoutTask,
} from '../../../../client/src/graph/layout/layout.ts';
import { linkNodes } from '../../../../client/src/graph/layout/links.ts';
import { createTask } from '../../../../client/src/graph/layout/task.ts';
import { FORCE, type Layout } from '../../../../client/src/state/layout.ts';
import { aNetwork } from '../../fixtures/world.ts';
import { aCrowd } from '../../fixtures/crowd.ts';

const ROOM = { width: 800, height: 600 };
const LAYOUTS: readonly Layout[] = [
  FORCE,
  { kind: 'circle' },
  { kind: 'country' },
  { kind: 'columns', a: 'state:KOR', b: 'state:RUS' },
];

function layOutById(task: LayoutTask): ReadonlyMap<string, { x: number; y: number }> {
  const { points } = layOut(task);
  return new Map(task.nodes.map(({ id }, index) => [id, points[index] ?? { x: NaN, y: NaN }]));
}

/** Pairs of marks that touch. */
function listOverlaps(task: LayoutTask): readonly string[] {
  const { points } = layOut(task);
  const discs = task.nodes.map(({ id, size }, index) => ({
    id,
    size,
    ...(points[index] ?? { x: NaN, y: NaN }),
  }));
  return discs.flatMap((a, index) =>
    discs
      .slice(index + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size)
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe.each(LAYOUTS)('$kind', (layout) => {
  test('lays nothing out as nothing', () => {
    const task = createTask(aNetwork({ nodes: [], edges: [], ties: [] }), ROOM, { layout });
    expect(layOut(task).points).toStrictEqual([]);
  });

  test('lays the same network out the same way twice', () => {
    const task = createTask(aNetwork(), ROOM, { layout });
    expect(layOut(task)).toStrictEqual(layOut(task));
  });

  test('stays inside its frame, with no mark on another', () => {
    const task = createTask(aNetwork(), ROOM, { layout });
    expect(listOverlaps(task)).toStrictEqual([]);
    for (const { x, y } of layOut(task).points) {
      expect(Math.min(x, y, ROOM.width - x, ROOM.height - y)).toBeGreaterThanOrEqual(0);
    }
  });

  test('puts no mark on another among three hundred', () => {
    const crowd = aCrowd(300, 900);
    expect(listOverlaps(createTask(crowd, { width: 900, height: 560 }, { layout }))).toStrictEqual(
      [],
    );
  });

  test('leaves a pinned entity where it is pinned, and makes room for it', () => {
    const pins = [{ id: 'state:JPN', x: 0.25, y: 0.5 }];
    const task = createTask(aNetwork(), ROOM, { layout, pins });
    expect(layOutById(task).get('state:JPN')).toStrictEqual({ x: 200, y: 300 });
    expect(listOverlaps(task)).toStrictEqual([]);
  });
});

test('puts a lone entity into the middle', () => {
  const [node] = aNetwork().nodes;
  const task = createTask({ nodes: node === undefined ? [] : [node], edges: [], ties: [] }, ROOM);
  expect(layOut(task).points).toStrictEqual([{ x: 400, y: 300 }]);
});

test('stands the many around a hub as near to it in whatever order they come', () => {
  const nodes = Array.from({ length: 61 }, (_, index) => ({
    ...{ id: `person:nr-${index}`, name: '', kind: 'person' as const, country: null },
    ...{ size: 4, reach: 0, rank: 1 },
  }));
  const others = nodes.filter(({ id }) => id !== 'person:nr-30');
  const edges = others.map(({ id }) => ({ source: 'person:nr-30', target: id, isTie: false }));
  const { points } = layOut({ ...createTask(aNetwork(), ROOM), nodes, edges });
  const { x = 0, y = 0 } = points[30] ?? {};
  const farOf = (some: typeof points): number =>
    some.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0) / some.length;
  expect(farOf(points.slice(0, 30)) / farOf(points.slice(31))).toBeGreaterThan(0.7);
});

test('ends with the places as they are when it is stopped', () => {
  const steps = layOutInSteps(createTask(aCrowd(500, 1500), ROOM));
  expect(steps.next().done).toBe(false);
  const last = steps.next(true);
  expect(last.done === true ? last.value.points.length : 0).toBe(500);
});

test('leaves everyone in place when somebody joins the map', () => {
  const network = aNetwork();
  const before = layOutById(createTask(network, ROOM));
  const known = [...before].map(([id, { x, y }]) => ({
    id,
    x: x / ROOM.width,
    y: y / ROOM.height,
  }));
  const task = createTask(network, ROOM, {
    known: known.filter(({ id }) => id !== 'person:lim-soo-suk'),
  });
  const after = layOutById(task);
  expect(after.get('state:KOR')?.x).toBeCloseTo(before.get('state:KOR')?.x ?? NaN, 0);
  expect(listOverlaps(task)).toStrictEqual([]);
});

test('stands a state in the middle of its people and bodies', () => {
  const task = createTask(aNetwork(), ROOM, { layout: { kind: 'country' } });
  const { groups } = layOut(task);
  const places = layOutById(task);
  const state = places.get('state:KOR') ?? { x: NaN, y: NaN };
  const group = groups.find(({ x, y }) => Math.hypot(x - state.x, y - state.y) < 20);
  const person = places.get('person:lim-soo-suk') ?? { x: NaN, y: NaN };
  expect(Math.hypot(person.x - state.x, person.y - state.y)).toBeLessThan(
    (group?.radius ?? 0) + 20,
  );
});

test('stands the two of a pair face to face, each with its own side', () => {
  const layout = { kind: 'columns', a: 'state:KOR', b: 'state:RUS' } as const;
  const places = layOutById(createTask(aNetwork(), ROOM, { layout }));
  const x = (id: string): number => places.get(id)?.x ?? NaN;
  expect(x('person:lim-soo-suk')).toBeLessThan(ROOM.width / 3);
  expect(x('person:maria-zakharova')).toBeGreaterThan((ROOM.width * 2) / 3);
  expect(places.get('state:KOR')?.y).toBe(places.get('state:RUS')?.y);
});

test('finds two communities in two rings that one line joins', () => {
  const ring = (from: number): readonly (readonly [number, number])[] =>
    [0, 1, 2, 3, 4].flatMap((at) =>
      [1, 2].map((step) => [from + at, from + ((at + step) % 5)] as const),
    );
  const edges = [...ring(0), ...ring(5), [0, 5] as const].map(([source, target]) => ({
    source: String(source),
    target: String(target),
    isTie: false,
  }));
  const [node] = createTask(aNetwork(), ROOM).nodes;
  if (node === undefined) throw new Error('the invented week has no entities');
  const nodes = Array.from({ length: 10 }, (_, index) => ({ ...node, id: String(index) }));
  expect(findCommunities(nodes, linkNodes({ nodes, edges }))).toStrictEqual([
    [0, 1, 2, 3, 4],
    [5, 6, 7, 8, 9],
  ]);
});
