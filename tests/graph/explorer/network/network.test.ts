import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createNetwork } from '../../../../server/graph/explorer/network/network.ts';
import type { Fact } from '../../../../server/graph/explorer/network/snapshot.ts';
import {
  ENTITY_KINDS,
  FIRMNESSES,
  type Network,
  network,
  type NetworkQuery,
  QUAD_CLASSES,
} from '../../../../server/model/index.ts';
import { anAct } from '../../../factories.ts';
import {
  ACT_INDEX,
  aFact,
  aQuery,
  aSnapshot,
  ENVOY,
  KOREA,
  LIM,
  MINISTRY,
  NATIONS,
  RUSSIA,
  ZAKHAROVA,
} from '../snapshots.ts';

function ask(facts: readonly Fact[], query: Partial<NetworkQuery> = {}): Network {
  return network.parse(createNetwork(aSnapshot({ facts }), aQuery(query), ACT_INDEX));
}

function lines({ edges }: Network): readonly string[] {
  return edges.map(({ id, events }) => `${id} ${events}`);
}

describe('createNetwork', () => {
  it('has nothing to show of an empty graph', () => {
    expect(ask([])).toStrictEqual({
      nodes: [],
      edges: [],
      ties: [],
      totals: { entities: 0, events: 0, reports: 0, documents: 0, undated: 0 },
      truncated: false,
      acts: [],
      facets: {
        quads: QUAD_CLASSES.map((quad) => ({ quad, events: 0 })),
        kinds: ENTITY_KINDS.map((kind) => ({ kind, entities: 0 })),
        countries: [],
        outlets: [],
        hedges: FIRMNESSES.map((hedge) => ({ hedge, events: 0 })),
        reports: [],
        independent: [],
        about: { left: 0, kept: 0 },
      },
      tallies: [],
      documents: [],
      span: null,
    });
  });

  it('draws one line for each source, act and target', () => {
    const [edge, ...others] = ask([
      aFact({ seed: 'a', reports: 3, independent: 2, date: '2024-06', precision: 'month' }),
      aFact({ seed: 'b', hedge: 'possible', date: '2024-06-27' }),
    ]).edges;
    expect(others).toStrictEqual([]);
    expect(edge).toStrictEqual({
      id: 'state:RUS|WARNED|state:KOR',
      source: RUSSIA.id,
      target: KOREA.id,
      act: 'WARNED',
      quad: 'verbal-conflict',
      label: 'Warned',
      events: 2,
      reports: 4,
      independent: 3,
      hedged: 1,
      firstDate: '2024-06',
      lastDate: '2024-06-27',
      eventIds: [aFact({ seed: 'a' }).id, aFact({ seed: 'b' }).id].sort(),
    });
  });

  it('puts the best reported line first and says when it left others out', () => {
    const facts = [
      aFact({ seed: 'a' }),
      aFact({ seed: 'b', source: KOREA.id, target: RUSSIA.id, reports: 5 }),
    ];
    expect(lines(ask(facts, { limit: 1 }))).toStrictEqual(['state:KOR|WARNED|state:RUS 1']);
    expect(ask(facts, { limit: 1 })).toMatchObject({ truncated: true, totals: { events: 2 } });
    expect(ask(facts, { limit: 2 }).truncated).toBe(false);
  });

  it('counts a joint act once', () => {
    const joint = { one: 'group', target: KOREA.id, reports: 2 };
    const answer = ask(
      [
        aFact({ ...joint, seed: 'a', source: ZAKHAROVA.id }),
        aFact({ ...joint, seed: 'b', source: RUSSIA.id }),
      ],
      { rollup: 'state' },
    );
    expect(lines(answer)).toStrictEqual(['state:RUS|WARNED|state:KOR 1']);
    expect(answer.totals).toMatchObject({ events: 1, reports: 2 });
  });

  it.each([
    ['person', 'person:maria-zakharova|WARNED|person:lim-soo-suk 1'],
    ['organization', 'state:RUS|WARNED|org:KOR:foreign-ministry 1'],
    ['state', 'state:RUS|WARNED|state:KOR 1'],
  ] as const)('rolls up to the %s', (rollup, line) => {
    const facts = [aFact({ source: ZAKHAROVA.id, target: LIM.id })];
    expect(lines(ask(facts, { rollup }))).toStrictEqual([line]);
  });

  it('rolls those who speak for a body without a state up to the body', () => {
    const facts = [aFact({ source: ENVOY.id, target: LIM.id })];
    expect(lines(ask(facts, { rollup: 'state' }))).toStrictEqual([
      `${NATIONS.id}|WARNED|${KOREA.id} 1`,
    ]);
  });

  it('does not draw what an entity does to itself, but counts it', () => {
    const facts = [aFact({ source: MINISTRY.id, target: LIM.id })];
    const answer = ask(facts, { rollup: 'state' });
    expect(answer.edges).toStrictEqual([]);
    expect(answer.totals).toMatchObject({ entities: 1, events: 1 });
  });

  it.each([
    [{ from: '2024-06-26' }, 3],
    [{ from: '2024-06-27' }, 2],
    [{ to: '2024-06-15' }, 1],
    [{ from: '2024-07-01' }, 1],
    [{ from: '2024-07-01', to: '2024-07-02' }, 1],
    [{ to: '2024-05-31' }, 0],
  ] as const)('keeps what may lie within %j', (query, events) => {
    const answer = ask(
      [
        aFact({ seed: 'a' }),
        aFact({ seed: 'b', date: '2024-06', precision: 'month' }),
        aFact({ seed: 'c', date: '2024-06-25', dateEnd: '2024-07-03', precision: 'range' }),
        aFact({ seed: 'd', date: null, precision: 'none' }),
      ],
      query,
    );
    expect(answer.totals).toMatchObject({ events, undated: 1 });
  });

  it.each([
    [{ acts: [anAct('MET')] }, ['state:KOR|MET|state:RUS 1']],
    [{ minReports: 2 }, ['person:lim-soo-suk|WARNED|state:RUS 1']],
    [{ hedges: ['considered', 'possible'] }, ['state:RUS|WARNED|state:KOR 1']],
    [
      { kinds: ['person', 'state'], hedges: ['plain', 'certain'], minReports: 2 },
      ['person:lim-soo-suk|WARNED|state:RUS 1'],
    ],
    [{ kinds: ['person'] }, []],
  ] as const)('filters by %j', (query, expected) => {
    const facts = [
      aFact({ seed: 'a', hedge: 'considered' }),
      aFact({
        seed: 'b',
        act: anAct('MET'),
        source: KOREA.id,
        target: RUSSIA.id,
        hedge: 'certain',
      }),
      aFact({ seed: 'c', source: LIM.id, target: RUSSIA.id, reports: 2 }),
    ];
    expect(lines(ask(facts, query))).toStrictEqual(expected);
  });

  it('counts the acts before they are filtered', () => {
    const facts = [aFact({ seed: 'a' }), aFact({ seed: 'b', act: anAct('MET') })];
    expect(ask(facts, { acts: [] }).acts.map(({ act, events }) => [act, events])).toStrictEqual([
      ['MET', 1],
      ['WARNED', 1],
    ]);
  });

  it('keeps what is within so many hops of the centre, and what they do to each other', () => {
    const facts = [
      aFact({ seed: 'a' }),
      aFact({ seed: 'b', source: KOREA.id, target: NATIONS.id }),
      aFact({ seed: 'c', source: NATIONS.id, target: LIM.id }),
    ];
    expect(lines(ask(facts, { center: RUSSIA.id }))).toStrictEqual([
      'state:RUS|WARNED|state:KOR 1',
    ]);
    expect(ask(facts, { center: RUSSIA.id, hops: 2 }).edges).toHaveLength(2);
    expect(ask(facts, { center: RUSSIA.id, hops: 3 }).edges).toHaveLength(3);
    expect(ask([], { center: RUSSIA.id }).nodes).toMatchObject([{ id: RUSSIA.id, events: 0 }]);
  });

  it('draws the lines of the centre before those of others, however often these are reported', () => {
    const facts = [
      aFact({ seed: 'a' }),
      aFact({ seed: 'b', target: NATIONS.id }),
      aFact({ seed: 'c', source: KOREA.id, target: NATIONS.id, reports: 9 }),
    ];
    const { edges, truncated } = ask(facts, { center: RUSSIA.id, limit: 2 });
    expect(edges.map(({ source }) => source)).toStrictEqual([RUSSIA.id, RUSSIA.id]);
    expect(truncated).toBe(true);
    expect(ask(facts, { center: RUSSIA.id }).edges.at(-1)?.source).toBe(KOREA.id);
    expect(ask(facts, {}).edges[0]?.source).toBe(KOREA.id);
  });

  it('gives the days between which all of the graph lies', () => {
    const facts = [aFact({ seed: 'a' }), aFact({ seed: 'b', date: '2023', precision: 'year' })];
    expect(ask(facts, { acts: [] }).span).toStrictEqual({ from: '2023-01-01', to: '2024-06-26' });
  });

  it('loses no event and no report by rolling up', () => {
    const ids = [KOREA, RUSSIA, MINISTRY, LIM, ZAKHAROVA].map(({ id }) => id);
    const facts = fc.array(
      fc.record({
        source: fc.constantFrom(...ids),
        target: fc.constantFrom(...ids),
        reports: fc.integer({ min: 1, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(facts, (some) => {
        const given = some.map((fact, i) => aFact({ ...fact, seed: String(i) }));
        const { events, reports } = ask(given).totals;
        expect(ask(given, { rollup: 'state' }).totals).toMatchObject({ events, reports });
      }),
    );
  });

  it('draws what is said about somebody only when asked, in lines of its own that count once', () => {
    const said = { seed: 'b', act: anAct('SAID'), source: LIM.id, hedge: 'possible' } as const;
    const told = aSnapshot({
      facts: [aFact({ seed: 'a', act: anAct('SAID'), source: LIM.id, target: RUSSIA.id })],
      abouts: [aFact({ ...said, target: RUSSIA.id }), aFact({ ...said, target: NATIONS.id })],
    });
    const [toward, both] = (['left', 'kept'] as const).map((about) =>
      network.parse(createNetwork(told, aQuery({ about }), ACT_INDEX)),
    );
    expect(toward?.edges.map(({ id }) => id)).toStrictEqual([`${LIM.id}|SAID|${RUSSIA.id}`]);
    expect(both?.edges.map(({ id, label, about }) => [id, label, about])).toStrictEqual([
      [`${LIM.id}|SAID|${NATIONS.id}|about`, 'Said about', true],
      [`${LIM.id}|SAID|${RUSSIA.id}`, 'Said', undefined],
      [`${LIM.id}|SAID|${RUSSIA.id}|about`, 'Said about', true],
    ]);
    expect([toward?.totals.events, both?.totals.events]).toStrictEqual([1, 2]);
    expect(toward?.facets.about).toStrictEqual({ left: 1, kept: 2 });
    expect(both?.facets.hedges.find(({ hedge }) => hedge === 'possible')?.events).toBe(1);
    expect(both?.tallies).toHaveLength(2);
  });

  it('says of whom an act is about without the word that leads to its target', () => {
    const labels = ['PROTESTED', 'CONSIDERED', 'WARNED'].map((act) =>
      ACT_INDEX.aboutLabel(anAct(act)),
    );
    expect(labels).toStrictEqual(['Protested about', 'Considered a change about', 'Warned about']);
  });
});
