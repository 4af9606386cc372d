import { bendPoint } from '../../../client/src/graph/bend.ts';
import { buildMap } from '../../../client/src/graph/build.ts';
import { spreadCurves } from '../../../client/src/graph/curves.ts';
import { layOut } from '../../../client/src/graph/layout.ts';
import { placeNewcomers } from '../../../client/src/graph/newcomers.ts';
import { createTask } from '../../../client/src/graph/task.ts';
import { aNetwork } from '../fixtures/world.ts';

const ROOM = { width: 800, height: 600 };

function line(
  id: string,
  source = 'a',
  target = 'b',
): { id: string; source: string; target: string } {
  return { id, source, target };
}

test('leaves out a line whose end is not on the map', () => {
  const network = aNetwork({ nodes: aNetwork().nodes.filter((node) => node.id !== 'state:RUS') });
  const map = buildMap(network, createTask(network, ROOM), new Map());
  expect(map.hasEdge('state:KOR|SUMMONED|state:RUS')).toBe(false);
});

test('draws a hedged act dashed, a deed with a filled head and a tie dotted', () => {
  const network = aNetwork();
  const map = buildMap(network, createTask(network, ROOM), new Map());
  expect(map.getEdgeAttribute('person:chang-ho-jin|CONSIDERED|state:UKR', 'stroke')).toBe('dashed');
  expect(map.getEdgeAttribute('state:RUS|SIGNED|state:PRK', 'head')).toBe('filled');
  expect(map.getEdgeAttribute('person:kim-jong-un>state:PRK', 'stroke')).toBe('dotted');
});

test('writes a code into the discs of states only', () => {
  const network = aNetwork();
  const map = buildMap(network, createTask(network, ROOM), new Map());
  expect(map.getNodeAttribute('state:KOR', 'code')).toBe('KOR');
  expect(map.getNodeAttribute('person:lim-soo-suk', 'code')).toBe('');
});

test('bows parallel lines differently, so that none covers another', () => {
  const lines = [line('1'), line('2'), line('3'), line('4', 'b', 'a'), line('5', 'b', 'a')];
  const curves = spreadCurves(lines);
  const apexes = lines.map(({ id, source }) => {
    const [from, to] = source === 'a' ? [0, 100] : [100, 0];
    return bendPoint({ x: from, y: 0 }, { x: to, y: 0 }, curves.get(id) ?? 0).y;
  });
  expect(new Set(apexes).size).toBe(lines.length);
});

test('lays the same network out the same way twice', () => {
  const task = createTask(aNetwork(), ROOM);
  expect(layOut(task)).toStrictEqual(layOut(task));
});

test('lays out inside its frame, with no entity on another', () => {
  const task = createTask(aNetwork(), ROOM);
  const positions = Object.values(layOut(task));
  for (const { x, y } of positions) {
    expect(x).toBeGreaterThanOrEqual(-1);
    expect(x).toBeLessThanOrEqual(ROOM.width + 1);
    expect(y).toBeGreaterThanOrEqual(-1);
    expect(y).toBeLessThanOrEqual(ROOM.height + 1);
  }
  positions.forEach((a, index) => {
    for (const b of positions.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
  });
});

test('lays out nothing as nothing, and one entity as one', () => {
  expect(layOut({ ...ROOM, nodes: [], edges: [] })).toStrictEqual({});
  const lone = layOut({ ...ROOM, nodes: [{ id: 'a', size: 5, reach: 9, rank: 1 }], edges: [] });
  expect(lone).toStrictEqual({ a: { x: 400, y: 300 } });
});

test('leaves everyone in place when somebody joins the map', () => {
  const task = createTask(aNetwork(), ROOM);
  const known = new Map(Object.entries(layOut(task)));
  known.delete('person:lim-soo-suk');
  const placed = placeNewcomers(task, known);
  expect(placed.get('state:KOR')).toStrictEqual(known.get('state:KOR'));
  expect(placed.has('person:lim-soo-suk')).toBe(true);
});
