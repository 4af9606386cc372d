import { listWithNeighbors } from '../../../../client/src/graph/network/around.ts';
import { aNetwork } from '../../fixtures/world.ts';

test('finds no neighbours of no one', () => {
  expect(listWithNeighbors(aNetwork(), [])).toStrictEqual([]);
});

test('finds those whom lines and ties join to any of some entities, either way', () => {
  const network = aNetwork();
  const found = new Set(listWithNeighbors(network, ['state:RUS', 'state:KOR']));
  const lines = [...network.edges, ...network.ties];
  for (const { source, target } of lines) {
    if (source === 'state:RUS' || source === 'state:KOR') expect(found).toContain(target);
    if (target === 'state:RUS' || target === 'state:KOR') expect(found).toContain(source);
  }
  expect(found).toContain('state:RUS');
});
