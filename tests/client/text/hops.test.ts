import { findMissing, listHops, sayEdge, type Way } from '../../../client/src/text/hops.ts';
import {
  actName,
  createEntityId,
  createEventId,
  type NetworkEdge,
} from '../../../server/model/index.ts';

const [A, B, C] = (['Russia', 'South Korea', 'Japan'] as const).map((name) => ({
  id: createEntityId(`state:${name}`),
  name,
  kind: 'state' as const,
  country: null,
}));

function anEdge(source: string, target: string, fields: Partial<NetworkEdge> = {}): NetworkEdge {
  return {
    id: `${source}|WARNED|${target}`,
    source: createEntityId(`state:${source}`),
    target: createEntityId(`state:${target}`),
    act: actName.parse('WARNED'),
    quad: 'verbal-conflict',
    label: 'Warned',
    events: 1,
    reports: 1,
    independent: 1,
    hedged: 0,
    firstDate: '2024-06-26',
    lastDate: '2024-06-26',
    eventIds: [createEventId('0123456789abcdef')],
    ...fields,
  };
}

const WAY: Way = {
  entities: [A, B, C].flatMap((one) => one ?? []),
  steps: [
    anEdge('South Korea', 'Russia', { firstDate: '2024-06-27', lastDate: '2024-06-30', events: 2 }),
    anEdge('Russia', 'South Korea'),
    anEdge('South Korea', 'Japan', { firstDate: '2024-06', lastDate: '2024-06' }),
  ],
};

test('tells each step in sentences, the earliest first, as who did it to whom', () => {
  expect(listHops(WAY).map((hop) => hop.edges.map((edge) => sayEdge(edge, hop)))).toStrictEqual([
    [
      'Russia warned South Korea on Wed 26 June 2024',
      'South Korea warned Russia 2 times, Thu 27 – Sun 30 June 2024',
    ],
    ['South Korea warned Japan in June 2024'],
  ]);
});

test('finds nobody missing where all is drawn', () => {
  expect(findMissing(WAY, { nodes: WAY.entities, edges: WAY.steps })).toStrictEqual([]);
});

test('finds who is off the map, and who has to be expanded for a line that is not drawn', () => {
  const [russia, korea] = WAY.entities.map(({ id }) => id);
  const nodes = WAY.entities.slice(0, 2);
  expect(findMissing(WAY, { nodes, edges: [] })).toStrictEqual(['state:Japan', russia]);
  expect(findMissing(WAY, { nodes: WAY.entities, edges: WAY.steps.slice(0, 2) })).toStrictEqual([
    korea,
  ]);
});
