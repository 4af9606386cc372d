import { describe, expect, it } from '@jest/globals';
import { createPaths, type PathsQuery } from '../../../../server/graph/explorer/paths/paths.ts';
import type { Fact } from '../../../../server/graph/explorer/network/snapshot.ts';
import { createEntityId, type Paths, paths } from '../../../../server/model/index.ts';
import { anAct } from '../../../factories.ts';
import {
  ACT_INDEX,
  aFact,
  aQuery,
  aRef,
  aSnapshot,
  KOREA,
  LIM,
  MINISTRY,
  NATIONS,
  RUSSIA,
  ZAKHAROVA,
} from '../snapshots.ts';

const FACTS = [
  aFact({ seed: 'a', reports: 2 }),
  aFact({ seed: 'b', source: NATIONS.id, target: KOREA.id, act: anAct('MET'), reports: 2 }),
  aFact({ seed: 'c', source: NATIONS.id, target: LIM.id }),
  aFact({ seed: 'd', source: LIM.id, target: RUSSIA.id }),
];

function ask(facts: readonly Fact[], query: Partial<PathsQuery> = {}): Paths | undefined {
  const rules = { maxHops: 4, most: 20, longer: false, timed: false, directed: false };
  const ends = { from: RUSSIA.id, to: NATIONS.id, filter: aQuery() };
  return createPaths(aSnapshot({ facts }), { ...rules, ...ends, ...query }, ACT_INDEX);
}

function waysOf(found: Paths | undefined): readonly string[] {
  return found?.paths.map((way) => way.entities.map(({ name }) => name).join(' – ')) ?? [];
}

function stepsOf(found: Paths | undefined): readonly string[] {
  return (
    found?.paths.flatMap(({ steps }) => steps.map(({ id, events }) => `${id} ${events}`)) ?? []
  );
}

describe('createPaths', () => {
  it('knows no way to somebody unknown', () => {
    expect(ask(FACTS, { to: createEntityId('person:nobody') })).toBeUndefined();
  });

  it('goes no further than it may', () => {
    expect(ask(FACTS, { maxHops: 1 })).toMatchObject({ paths: [], truncated: false });
  });

  it('finds no way over acts that the filters stop, and none from an entity to itself', () => {
    expect(ask(FACTS, { filter: aQuery({ acts: [anAct('MET')] }) })?.paths).toStrictEqual([]);
    expect(ask(FACTS, { to: RUSSIA.id, longer: true })?.paths).toStrictEqual([]);
  });

  it('finds all shortest ways, whichever way the acts go, the best reported first', () => {
    const found = paths.parse(ask(FACTS));
    expect(waysOf(found)).toStrictEqual([
      'Russia – South Korea – United Nations',
      'Russia – Lim Soo-suk – United Nations',
    ]);
    expect(stepsOf(found)).toStrictEqual([
      'state:RUS|WARNED|state:KOR 1',
      'org:un|MET|state:KOR 1',
      'person:lim-soo-suk|WARNED|state:RUS 1',
      'org:un|WARNED|person:lim-soo-suk 1',
    ]);
  });

  it('finds longer ways too when it is asked to, and visits nobody twice', () => {
    const facts = [
      aFact({ seed: 'a', target: NATIONS.id }),
      aFact({ seed: 'b' }),
      aFact({ seed: 'c', source: KOREA.id, target: NATIONS.id }),
      aFact({ seed: 'd', source: KOREA.id, target: LIM.id }),
      aFact({ seed: 'e', source: LIM.id, target: NATIONS.id }),
    ];
    expect(waysOf(ask(facts))).toStrictEqual(['Russia – United Nations']);
    expect(waysOf(ask(facts, { longer: true, maxHops: 6 }))).toStrictEqual([
      'Russia – United Nations',
      'Russia – South Korea – United Nations',
      'Russia – South Korea – Lim Soo-suk – United Nations',
    ]);
    expect(ask(facts, { longer: true, most: 2 })).toMatchObject({ truncated: true });
    expect(waysOf(ask(facts, { longer: true, most: 2 }))).toHaveLength(2);
  });

  it('goes only from who did something to whom it was done, when it is asked to', () => {
    const facts = [
      aFact({ seed: 'a' }),
      aFact({ seed: 'b', source: NATIONS.id, target: KOREA.id }),
    ];
    expect(waysOf(ask(facts))).toHaveLength(1);
    expect(waysOf(ask(facts, { directed: true }))).toStrictEqual([]);
    const back = aFact({ seed: 'c', source: KOREA.id, target: NATIONS.id });
    expect(stepsOf(ask([...facts, back], { directed: true }))).toStrictEqual([
      'state:RUS|WARNED|state:KOR 1',
      'state:KOR|WARNED|org:un 1',
    ]);
  });

  it.each([
    ['2024-06-26', '2024-06-25', 0],
    ['2024-06-26', '2024-06-26', 1],
    ['2024-06-26', '2024-07', 1],
    ['2024-06', '2024-06-10', 0],
    ['2024-06-26', null, 0],
  ])('in time order, takes no step from %s to one of %s that may be before it', (a, b, ways) => {
    const facts = [
      aFact({ seed: 'a', date: a }),
      aFact({ seed: 'b', source: KOREA.id, target: NATIONS.id, date: b }),
    ];
    expect(waysOf(ask(facts, { timed: true }))).toHaveLength(ways);
    expect(waysOf(ask(facts))).toHaveLength(1);
  });

  it('in time order, gives only the acts that fit between those before and after', () => {
    const days = ['2024-06-20', '2024-06-24', '2024-06-28'];
    const facts = days.flatMap((date) => [
      aFact({ seed: `a${date}`, date }),
      aFact({ seed: `b${date}`, source: KOREA.id, target: LIM.id, date: '2024-06-25' }),
      aFact({ seed: `c${date}`, source: LIM.id, target: NATIONS.id, date }),
    ]);
    expect(stepsOf(ask(facts, { timed: true }))).toStrictEqual([
      'state:RUS|WARNED|state:KOR 2',
      'state:KOR|WARNED|person:lim-soo-suk 3',
      'person:lim-soo-suk|WARNED|org:un 1',
    ]);
  });

  it('reads days by the clock of the filters', () => {
    const facts = [
      aFact({ seed: 'a', published: '2024-06-20' }),
      aFact({ seed: 'b', source: KOREA.id, target: NATIONS.id, date: '2024-06-01' }),
    ];
    expect(waysOf(ask(facts, { timed: true }))).toStrictEqual([]);
    const filter = aQuery({ clock: 'published' });
    expect(waysOf(ask(facts, { timed: true, filter }))).toHaveLength(1);
  });

  it('goes between those as whom people are shown', () => {
    const facts = [
      aFact({ seed: 'a', source: ZAKHAROVA.id, target: LIM.id }),
      aFact({ seed: 'b', source: MINISTRY.id, target: NATIONS.id }),
    ];
    expect(waysOf(ask(facts))).toStrictEqual([]);
    expect(waysOf(ask(facts, { filter: aQuery({ rollup: 'state' }) }))).toStrictEqual([
      'Russia – South Korea – United Nations',
    ]);
  });

  it('gives up on a graph of hubs with what it has, rather than go on for ever', () => {
    const hubs = Array.from({ length: 60 }, (_, at) =>
      aRef(`state:${at}`, `Hub ${at}`, 'state', null),
    );
    const all = [RUSSIA, ...hubs, NATIONS];
    const facts = all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .map((other, j) => aFact({ seed: `${i} ${j}`, source: one.id, target: other.id })),
    );
    const found = createPaths(
      aSnapshot({ facts, entities: new Map(all.map((one) => [one.id, one])) }),
      {
        ...{ from: RUSSIA.id, to: NATIONS.id, maxHops: 6, most: 20, filter: aQuery() },
        ...{ longer: true, timed: true, directed: false },
      },
      ACT_INDEX,
    );
    expect(found?.paths).toHaveLength(20);
    expect(found?.truncated).toBe(true);
  });
});
