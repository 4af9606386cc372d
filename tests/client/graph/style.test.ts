import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMap } from '../../../client/src/graph/network/build.ts';
import { dressNetwork, labelOf, listMetrics } from '../../../client/src/graph/style/dress.ts';
import { binReports, countFrom, listMarks } from '../../../client/src/graph/time/histogram.ts';
import { createMetricTask, measure, METRICS } from '../../../client/src/graph/metrics/metrics.ts';
import { BY_KIND, colorNetwork } from '../../../client/src/graph/style/scale.ts';
import { createTask } from '../../../client/src/graph/layout/task.ts';
import { contrast, inkOn, TINTS } from '../../../client/src/graph/style/tints.ts';
import { PLAIN_STYLE } from '../../../client/src/state/filtering.ts';
import { formatValue } from '../../../client/src/text/values.ts';
import { aNetwork } from '../fixtures/world.ts';

const ROOM = { width: 800, height: 600 };

function measured(metric: (typeof METRICS)[number]): ReadonlyMap<string, number> {
  const network = aNetwork();
  const numbers = measure(createMetricTask(network, metric));
  return new Map(network.nodes.map(({ id }, at) => [id, numbers[at] ?? 0]));
}

describe('measures', () => {
  test.each(METRICS)('give no %s of nobody', (metric) => {
    const empty = { ...aNetwork(), nodes: [], edges: [], ties: [] };
    expect(measure(createMetricTask(empty, metric))).toStrictEqual([]);
  });

  test('count partners, not acts', () => {
    expect(measured('degree').get('state:JPN')).toBe(0);
    expect(measured('degree').get('person:georgy-zinoviev')).toBe(2);
  });

  test('weigh acts by their reports', () => {
    expect(measured('weighted').get('person:georgy-zinoviev')).toBe(3);
  });

  test('rank those whom many address above those who address many', () => {
    const ranks = measured('pagerank');
    expect(ranks.get('state:RUS')).toBeGreaterThan(ranks.get('person:kim-hong-kyun') ?? 1);
  });

  test('find those who stand between others', () => {
    const values = measured('betweenness');
    expect(values.get('person:yoko-kamikawa')).toBe(0);
    expect(values.get('state:KOR')).toBeGreaterThan(0);
  });

  test('find the same communities each time, the largest first', () => {
    const places = [...measured('community').values()];
    expect([...measured('community').values()]).toStrictEqual(places);
    const sizes = [0, 1].map((place) => places.filter((one) => one === place).length);
    expect(sizes[0]).toBeGreaterThanOrEqual(sizes[1] ?? 0);
  });
});

describe('colours', () => {
  test('are by kind until a measure is there', () => {
    expect(colorNetwork(aNetwork(), 'pagerank', null)).toBe(BY_KIND);
    expect(colorNetwork({ ...aNetwork(), nodes: [] }, 'reports', null)).toBe(BY_KIND);
  });

  test('tell of every country how many entities have it, and of the rest', () => {
    const { scale, tints } = colorNetwork(aNetwork(), 'country', null);
    if (scale.type !== 'groups') throw new Error('a country is a group');
    expect(scale.groups.map(({ key, count }) => [key, count])).toContainEqual(['KOR', 6]);
    expect(new Set(scale.groups.map(({ tint }) => tint)).size).toBe(scale.groups.length);
    const coloured = scale.groups.reduce((sum, { count }) => sum + count, 0);
    expect([coloured + scale.rest, tints.size]).toStrictEqual([19, 19]);
    expect(tints.get('treaty:partnership')).toBe('go');
  });

  test('of a country stay as they are when another is filtered away', () => {
    const nodes = aNetwork().nodes.filter(({ country }) => country !== 'UKR');
    const all = colorNetwork(aNetwork(), 'country', null).tints;
    const some = colorNetwork({ ...aNetwork(), nodes }, 'country', null).tints;
    expect(some.get('state:KOR')).toBe(all.get('state:KOR'));
  });

  test('call a community after its best reported member', () => {
    const { scale } = colorNetwork(aNetwork(), 'community', measured('community'));
    if (scale.type !== 'groups') throw new Error('a community is a group');
    expect(scale.groups.map(({ name }) => name)).toContain('Russia and others');
  });

  test('of a measure have steps that hold everybody, from the least to the most', () => {
    const { scale } = colorNetwork(aNetwork(), 'reports', null);
    if (scale.type !== 'steps') throw new Error('a measure has steps');
    expect(scale.steps.reduce((sum, { count }) => sum + count, 0)).toBe(aNetwork().nodes.length);
    expect([scale.steps.at(0)?.from, scale.steps.at(-1)?.to]).toStrictEqual([
      scale.least,
      scale.most,
    ]);
  });
});

describe('a dress', () => {
  test('needs nothing measured for what is plain', () => {
    expect(listMetrics(PLAIN_STYLE)).toStrictEqual([]);
    expect(listMetrics({ ...PLAIN_STYLE, colorBy: 'degree', sizeBy: 'degree' })).toStrictEqual([
      'degree',
    ]);
  });

  test('is seen on the map: tint, size, width and label', () => {
    const network = aNetwork();
    const dress = dressNetwork(
      network,
      { colorBy: 'country', sizeBy: 'degree', widthBy: 'events', labelBy: 'id' },
      new Map([['degree', measured('degree')]]),
    );
    const task = createTask(network, ROOM, { sizes: dress.sizes });
    const map = buildMap(network, task, new Map(), null, dress);
    const { tint, label, size } = map.getNodeAttributes('state:RUS');
    expect([tint, label]).toStrictEqual([dress.coloration.tints.get('state:RUS'), 'state:RUS']);
    expect(size).toBeGreaterThan(map.getNodeAttribute('state:JPN', 'size'));
    expect(map.getEdgeAttribute('state:KOR|SUMMONED|state:RUS', 'size')).toBe(1.25);
  });

  test('writes nothing where an entity has no country', () => {
    const treaty = aNetwork().nodes.find(({ kind }) => kind === 'treaty');
    if (treaty === undefined) throw new Error('the fixture has no treaty');
    expect([labelOf(treaty, 'country'), labelOf(treaty, 'none')]).toStrictEqual(['', '']);
  });
});

describe('the histogram of reports', () => {
  test('has five bars of nothing', () => {
    expect(binReports([], 1).map(({ events }) => events)).toStrictEqual([0, 0, 0, 0, 0]);
  });

  test('holds in its last bar all that have more', () => {
    const counts = [
      { reports: 1, events: 7 },
      { reports: 14, events: 2 },
      { reports: 30, events: 1 },
    ];
    expect(binReports(counts, 1).at(-1)).toStrictEqual({ reports: 10, events: 3, isLast: true });
    expect(countFrom(counts, 14)).toBe(3);
  });

  test('has a bar for whatever is asked for', () => {
    expect(binReports([], 12)).toHaveLength(12);
  });

  test('writes no more numbers under many bars than have room, the first and the last among them', () => {
    expect(listMarks(binReports([], 5))).toHaveLength(5);
    expect(listMarks(binReports([], 40)).map(({ reports }) => reports)).toStrictEqual([
      1, 5, 9, 13, 17, 21, 25, 29, 33, 40,
    ]);
  });
});

test.each([
  [12, '12'],
  [1204, '1,204'],
  [0.06234, '0.062'],
  [3.4321, '3.4'],
  [123.4, '123'],
])('writes %d as %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the tints of the %s theme', (_, theme) => {
  const css = readFileSync(join(__dirname, '../../../client/src/styles/tokens.css'), 'utf8');
  const token = (name: string): string => {
    const found = [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].filter(
      ([, other]) => other === name,
    );
    return found[theme]?.[2] ?? '';
  };

  test.each(TINTS)('%s is seen on the canvas, and ink on it is read', (tint) => {
    expect(contrast(token(tint), token('canvas'))).toBeGreaterThanOrEqual(3);
    expect(contrast(token(tint), inkOn(token(tint)))).toBeGreaterThanOrEqual(4.5);
  });
});
