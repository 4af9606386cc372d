import { countCores, nameComponents } from '../../../../client/src/graph/network/shape.ts';
import { shownNetwork, uniteTallies } from '../../../../client/src/graph/network/shown.ts';
import {
  findCores,
  listComponents,
  trimNetwork,
} from '../../../../client/src/graph/metrics/topology.ts';
import { createDocumentId, createEntityId, type Network } from '../../../../server/model/index.ts';
import { aNetwork, hex } from '../../fixtures/world.ts';

const WHOLE = { component: null, core: 1 };

/** Only some acts of the invented week, and no ties. */
function withActs(...acts: readonly string[]): Network {
  const all = aNetwork();
  const edges = all.edges.filter(({ id }) => acts.includes(id));
  const ids = new Set<string>(edges.flatMap(({ source, target }) => [source, target]));
  return { ...all, edges, ties: [], nodes: all.nodes.filter(({ id }) => ids.has(id)) };
}

const SPLIT = withActs(
  'state:KOR|SUMMONED|state:RUS',
  'state:KOR|CONDEMNED|state:RUS',
  'state:RUS|SIGNED|state:PRK',
  'person:cho-tae-yul|PHONED|person:yoko-kamikawa',
);

test('leaves nothing of the part of one who is not there', () => {
  expect(trimNetwork(SPLIT, { component: 'state:XXX', core: 1 }).nodes).toStrictEqual([]);
});

test('leaves a network alone that nothing is asked of', () => {
  expect(trimNetwork(SPLIT, WHOLE)).toBe(SPLIT);
});

test('parts what no line joins, the largest first', () => {
  expect(listComponents(SPLIT).map(({ size }) => size)).toStrictEqual([3, 2]);
  expect(nameComponents(SPLIT).map(({ name }) => name)).toStrictEqual(['Russia', 'Cho Tae-yul']);
});

test('joins by ties as well', () => {
  const { ties, nodes } = aNetwork();
  expect(listComponents({ ...aNetwork(), edges: [], ties })[0]?.size).toBeLessThan(nodes.length);
  expect(listComponents({ ...SPLIT, nodes: aNetwork().nodes, ties })).not.toHaveLength(
    listComponents({ ...SPLIT, nodes: aNetwork().nodes }).length,
  );
});

test.each([
  ['largest', ['state:KOR', 'state:RUS', 'state:PRK']],
  ['person:cho-tae-yul', ['person:cho-tae-yul', 'person:yoko-kamikawa']],
])('keeps the component %s', (component, ids) => {
  const kept = trimNetwork(SPLIT, { component, core: 1 });
  expect(kept.nodes.map(({ id }) => String(id)).sort()).toStrictEqual([...ids].sort());
  expect(kept.edges.every(({ source }) => ids.includes(source))).toBe(true);
});

test('counts a partner once, however many acts there are', () => {
  const cores = findCores(SPLIT);
  expect(cores.get('state:KOR')).toBe(1);
  expect(cores.get('state:RUS')).toBe(1);
});

test('keeps those who have dealt with so many that have too', () => {
  const network = aNetwork();
  const kept = trimNetwork(network, { component: null, core: 2 });
  const ids = new Set(kept.nodes.map(({ id }) => id));
  expect(ids.size).toBeGreaterThan(2);
  for (const id of ids) {
    const partners = kept.edges
      .filter(({ source, target }) => source !== target && (source === id || target === id))
      .map(({ source, target }) => (source === id ? target : source));
    expect(new Set(partners).size).toBeGreaterThanOrEqual(2);
  }
});

test('leaves nothing of a core that nobody is in', () => {
  expect(trimNetwork(SPLIT, { component: null, core: 4 }).nodes).toStrictEqual([]);
});

test.each([1, 2, 3])('says how many the core %i would leave', (core) => {
  const network = aNetwork();
  const left = trimNetwork(network, { component: 'largest', core }).nodes.length;
  expect(countCores(network, 'largest')[core - 1] ?? 0).toBe(left);
});

test('totals exactly what is on the screen', () => {
  const { totals } = shownNetwork(SPLIT, { component: 'person:cho-tae-yul', core: 1 });
  expect(totals).toStrictEqual({ entities: 2, events: 1, reports: 1, documents: 1, undated: 1 });
});

test('counts a joint act once, with the reports of its first pair', () => {
  const [a, b] = SPLIT.edges.flatMap(({ eventIds }) => eventIds);
  if (a === undefined || b === undefined) throw new Error('the fixture has no events');
  const tallies = [
    { event: b, one: 'joint', reports: 9, documents: [1] },
    { event: a, one: 'joint', reports: 4, documents: [0] },
  ];
  expect(shownNetwork({ ...SPLIT, tallies }, WHOLE).totals).toMatchObject({
    events: 1,
    reports: 4,
    documents: 2,
  });
});

test('unites the tallies of networks that number their documents differently', () => {
  const [one, two] = [createDocumentId(hex(1, 64)), createDocumentId(hex(2, 64))];
  const [a, b] = SPLIT.edges.flatMap(({ eventIds }) => eventIds);
  if (a === undefined || b === undefined) throw new Error('the fixture has no events');
  const tally = { one: 'one', reports: 1 };
  const united = uniteTallies([
    { ...SPLIT, documents: [one], tallies: [{ ...tally, event: a, documents: [0] }] },
    {
      ...SPLIT,
      documents: [two, one],
      tallies: [
        { ...tally, event: a, documents: [1] },
        { ...tally, event: b, documents: [0, 1] },
      ],
    },
  ]);
  expect(united).toStrictEqual({
    documents: [one, two],
    tallies: [
      { ...tally, event: a, documents: [0] },
      { ...tally, event: b, documents: [1, 0] },
    ],
  });
});

test('finds the core of one who has dealt with nobody', () => {
  const lone = { ...SPLIT.nodes[0], id: createEntityId('state:LUX') };
  const nodes = [
    ...SPLIT.nodes,
    { ...lone, name: 'Luxembourg', kind: 'state', country: 'LUX', events: 0, reports: 0 } as const,
  ];
  expect(findCores({ ...SPLIT, nodes }).get('state:LUX')).toBe(0);
});
