import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createNetwork } from '../../../server/graph/explorer/network/network.ts';
import { selectNetwork } from '../../../server/graph/explorer/network/selection.ts';
import type { Fact } from '../../../server/graph/explorer/network/snapshot.ts';
import type { Network, NetworkQuery } from '../../../server/model/index.ts';
import {
  ACT_INDEX,
  aFact,
  aQuery,
  aSnapshot,
  KOREA,
  LIM,
  MINISTRY,
  NATIONS,
  RUSSIA,
  ZAKHAROVA,
} from './snapshots.ts';

const FACTS = [
  aFact({ seed: 'a', source: ZAKHAROVA.id, target: LIM.id }),
  aFact({ seed: 'b', source: MINISTRY.id, target: RUSSIA.id }),
  aFact({ seed: 'c', source: KOREA.id, target: ZAKHAROVA.id }),
  aFact({ seed: 'd', source: LIM.id, target: MINISTRY.id }),
];

function ask(facts: readonly Fact[], query: Partial<NetworkQuery>): Network {
  return createNetwork(aSnapshot({ facts }), aQuery({ rollup: 'state', ...query }), ACT_INDEX);
}

function lines({ edges }: Network): readonly string[] {
  return edges.map(({ id, events }) => `${id} ${events}`).sort();
}

describe('drilling into an entity that people are rolled up to', () => {
  it('changes nothing when nobody is rolled up, or for one that is not there', () => {
    const plain = ask(FACTS, { rollup: 'person' });
    expect(ask(FACTS, { rollup: 'person', drilled: [KOREA.id] })).toStrictEqual(plain);
    expect(ask(FACTS, { drilled: [NATIONS.id] })).toStrictEqual(ask(FACTS, {}));
  });

  it('says how many are shown as it', () => {
    expect(ask(FACTS, {}).nodes.map(({ id, members }) => [id, members])).toStrictEqual([
      [KOREA.id, 2],
      [RUSSIA.id, 1],
    ]);
  });

  it('shows its people and bodies in its place, and all others as before', () => {
    const network = ask(FACTS, { drilled: [KOREA.id] });
    expect(lines(network)).toStrictEqual([
      'org:KOR:foreign-ministry|WARNED|state:RUS 1',
      'person:lim-soo-suk|WARNED|org:KOR:foreign-ministry 1',
      'state:KOR|WARNED|state:RUS 1',
      'state:RUS|WARNED|person:lim-soo-suk 1',
    ]);
    expect(network.nodes.map(({ id, members, within }) => [id, members, within])).toStrictEqual([
      [MINISTRY.id, undefined, KOREA.id],
      [LIM.id, undefined, KOREA.id],
      [KOREA.id, undefined, undefined],
      [RUSSIA.id, 1, undefined],
    ]);
  });

  it('drilled into everything, is the network of persons', () => {
    const ids = [KOREA, RUSSIA, MINISTRY, LIM, ZAKHAROVA, NATIONS].map(({ id }) => id);
    const facts = fc.array(
      fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids) }),
    );
    fc.assert(
      fc.property(facts, fc.subarray([KOREA.id, RUSSIA.id]), (some, drilled) => {
        const given = some.map((fact, i) => aFact({ ...fact, seed: String(i) }));
        const all = ask(given, { drilled: [KOREA.id, RUSSIA.id] });
        expect(lines(all)).toStrictEqual(lines(ask(given, { rollup: 'person' })));
        expect(ask(given, { drilled }).totals.events).toBe(given.length);
      }),
    );
  });
});

describe('selectNetwork', () => {
  it('gives exactly the entities, lines and ties that are shown, filters, centre and limit or not', () => {
    const query = aQuery({ center: RUSSIA.id, limit: 1, rollup: 'state', drilled: [KOREA.id] });
    const shown = {
      entities: [LIM.id, MINISTRY.id, NATIONS.id],
      edges: ['person:lim-soo-suk|WARNED|org:KOR:foreign-ministry', 'a|MET|b'],
      ties: [],
    };
    const { network, events } = selectNetwork(
      aSnapshot({ facts: FACTS }),
      { query, ...shown },
      ACT_INDEX,
    );
    expect(network.nodes.map(({ id }) => id)).toStrictEqual(shown.entities);
    expect(network.edges.map(({ id }) => id)).toStrictEqual(shown.edges.slice(0, 1));
    expect(network.ties).toStrictEqual([]);
    expect(events).toStrictEqual([aFact({ seed: 'd' }).id]);
  });
});
