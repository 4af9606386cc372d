import { growNetwork } from '../../../../client/src/graph/network/grow.ts';
import type { Network } from '../../../../server/model/index.ts';
import { aNetwork } from '../../fixtures/world.ts';

/** The part of the invented week that some entities have to do with each other. */
function partOf(ids: readonly string[]): Network {
  const whole = aNetwork();
  return {
    ...whole,
    nodes: whole.nodes.filter(({ id }) => ids.includes(id)),
    edges: whole.edges.filter((e) => ids.includes(e.source) && ids.includes(e.target)),
    ties: whole.ties.filter((t) => ids.includes(t.source) && ids.includes(t.target)),
  };
}

const base = partOf(['state:KOR', 'state:RUS']);
const around = partOf(['state:RUS', 'state:UKR', 'state:KOR', 'person:vladimir-putin']);

test('leaves a network that nobody touched as it is', () => {
  expect(growNetwork(base, [], [], [])).toBe(base);
});

test('adds exactly whom an expansion names, with their lines to all on the map', () => {
  const expanded = [{ id: 'state:RUS', added: ['state:UKR'] }];
  const grown = growNetwork(base, [around], expanded, []);
  expect(grown.nodes.map(({ id }) => id)).toStrictEqual([
    ...base.nodes.map(({ id }) => id),
    'state:UKR',
  ]);
  const ends = new Set(grown.edges.flatMap(({ source, target }) => [source, target]));
  expect(ends).not.toContain('person:vladimir-putin');
  expect(new Set(grown.edges.map(({ id }) => id)).size).toBe(grown.edges.length);
});

test('takes what is hidden away with all its lines', () => {
  const left = growNetwork(base, [], [], ['state:RUS']);
  expect(left.nodes.map(({ id }) => id)).toStrictEqual(['state:KOR']);
  expect(left.edges).toStrictEqual([]);
});

test('shows only whom are kept, and whom an expansion brings to them', () => {
  const expanded = [{ id: 'state:RUS', added: ['state:UKR'] }];
  const left = growNetwork(base, [around], expanded, [], ['state:RUS']);
  expect(left.nodes.map(({ id }) => id)).toStrictEqual(['state:RUS', 'state:UKR']);
});
