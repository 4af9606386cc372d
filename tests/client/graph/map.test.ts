import { bendPoint } from '../../../client/src/graph/lines/bend.ts';
import { buildMap } from '../../../client/src/graph/network/build.ts';
import { spreadCurves } from '../../../client/src/graph/lines/curves.ts';
import { createTask } from '../../../client/src/graph/layout/task.ts';
import { aCrowd } from '../fixtures/crowd.ts';
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

test('bows no line of a crowd, for it is drawn straight', () => {
  const network = aCrowd(900, 4200);
  const map = buildMap(network, createTask(network, ROOM), new Map());
  expect(map.someEdge((_, { curvature }) => curvature !== 0)).toBe(false);
});
