import {
  listExpansions,
  matchWish,
  pickJoining,
  previewExpansion,
  type Wish,
} from '../../../../client/src/graph/network/preview.ts';
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

const ALL: Wish = { withoutKinds: [], withoutActs: [], limit: null };
const shown = partOf(['state:KOR', 'state:RUS']);
const around = partOf(['state:RUS', 'state:UKR', 'state:KOR', 'person:vladimir-putin']);
const arounds = [['state:RUS', around]] as const;

test('lists no one who is on the map, who is hidden, or who is expanded', () => {
  const { newcomers, neighbors } = previewExpansion(shown, arounds, ['state:UKR']);
  expect(newcomers.map(({ node }) => String(node.id))).toStrictEqual(['person:vladimir-putin']);
  expect(neighbors).toBe(3);
});

test('says when a hub has more neighbours than were given', () => {
  const cut = ['state:KOR', { ...around, truncated: true }] as const;
  expect(previewExpansion(shown, arounds, []).isCut).toBe(false);
  expect(previewExpansion(shown, [...arounds, cut], []).isCut).toBe(true);
});

test('lists each once though several are expanded, the best reported first', () => {
  const both = [...arounds, ['state:KOR', around] as const];
  const { newcomers } = previewExpansion(shown, both, []);
  const ids = newcomers.map(({ node }) => String(node.id));
  expect(new Set(ids).size).toBe(ids.length);
  const reports = newcomers.map((one) => one.reports);
  expect(reports).toStrictEqual([...reports].sort((a, b) => b - a));
});

test('counts newcomers by kind and by act', () => {
  const { newcomers, kinds, acts } = previewExpansion(shown, arounds, []);
  expect(kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(newcomers.length);
  for (const { act, newcomers: count } of acts)
    expect(newcomers.filter(({ edges }) => edges.some((edge) => edge.act === act))).toHaveLength(
      count,
    );
});

test('lets join whom a wish wants, up to its limit', () => {
  const { newcomers, acts } = previewExpansion(shown, arounds, []);
  expect(pickJoining(newcomers, ALL)).toStrictEqual(newcomers);
  expect(pickJoining(newcomers, { ...ALL, limit: 1 })).toStrictEqual(newcomers.slice(0, 1));
  const states = matchWish(newcomers, { ...ALL, withoutKinds: ['person'] });
  expect(states.map(({ node }) => node.kind)).not.toContain('person');
  const withoutActs = acts.map(({ act }) => act);
  expect(
    matchWish(newcomers, { ...ALL, withoutActs }).every(({ edges }) => edges.length === 0),
  ).toBe(true);
});

test('counts each newcomer for the one it was found at, who joins as well when it is off the map', () => {
  const { newcomers } = previewExpansion(shown, arounds, []);
  const ids = newcomers.map(({ node }) => String(node.id));
  expect(listExpansions(shown, newcomers)).toStrictEqual([{ id: 'state:RUS', added: ids }]);
  const without = partOf(['state:KOR']);
  expect(listExpansions(without, newcomers)).toStrictEqual([
    { id: 'state:RUS', added: ['state:RUS', ...ids] },
  ]);
});
