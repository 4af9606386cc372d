import { describe, expect, it } from '@jest/globals';
import { createNetwork } from '../../../../server/graph/explorer/network/network.ts';
import type { Fact } from '../../../../server/graph/explorer/network/snapshot.ts';
import { type Network, network, type NetworkQuery } from '../../../../server/model/index.ts';
import { aDocumentId, anAct } from '../../../factories.ts';
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
} from '../snapshots.ts';

const FACTS: readonly Fact[] = [
  aFact({ seed: 'a', outlets: ['Daily', 'Herald, The'], reports: 3, independent: 2 }),
  aFact({ seed: 'b', source: LIM.id, target: RUSSIA.id, hedge: 'possible', outlets: [''] }),
  aFact({ seed: 'c', act: anAct('MET'), source: NATIONS.id, target: KOREA.id, reports: 3 }),
  aFact({ seed: 'd', source: MINISTRY.id, target: LIM.id, hedge: 'certain', reports: 2 }),
];

function ask(query: Partial<NetworkQuery>, facts = FACTS): Network {
  return network.parse(createNetwork(aSnapshot({ facts }), aQuery(query), ACT_INDEX));
}

function eventsOf(query: Partial<NetworkQuery>): number {
  return ask(query).totals.events;
}

describe('the filters of the network', () => {
  it.each([
    [{ quads: [] }, 0],
    [{ quads: ['verbal-cooperation'] }, 1],
    [{ quads: ['verbal-cooperation', 'verbal-conflict'] }, 4],
    [{ outlets: ['Nobody'] }, 0],
    [{ outlets: ['Herald, The'] }, 1],
    [{ outlets: [''] }, 1],
    [{ outlets: ['Daily', ''] }, 4],
    [{ countries: ['FRA'] }, 0],
    [{ countries: ['RUS'] }, 2],
    [{ countries: ['KOR'], sides: 'both' }, 1],
    [{ countries: ['KOR', 'UN'], sides: 'both' }, 2],
    [{ minIndependent: 2 }, 1],
    [{ minIndependent: 2, minReports: 4 }, 0],
    [{ hedges: ['possible'] }, 1],
    [{ hedges: ['plain', 'certain'] }, 3],
    [{ countries: ['KOR'], quads: ['verbal-conflict'], outlets: ['Daily'], minReports: 2 }, 2],
  ] as const)('%j leaves %i events', (query, events) => {
    expect(eventsOf(query)).toBe(events);
  });

  it('takes the country of those that parties are rolled up to', () => {
    const facts = [aFact({ source: ZAKHAROVA.id, target: LIM.id })];
    const query = { countries: ['RUS', 'KOR'], sides: 'both', rollup: 'state' } as const;
    const { totals, facets } = ask(query, facts);
    expect(totals.events).toBe(1);
    expect(facets.countries.map(({ name }) => name)).toStrictEqual(['Russia', 'South Korea']);
  });
});

describe('the facets of the network', () => {
  it('say what each choice leaves, whatever the filter of its own kind is', () => {
    const { facets } = ask({ hedges: [], minReports: 1 });
    expect(facets.hedges.filter(({ events }) => events > 0)).toStrictEqual([
      { hedge: 'plain', events: 2 },
      { hedge: 'certain', events: 1 },
      { hedge: 'possible', events: 1 },
    ]);
    expect(facets.outlets).toStrictEqual([]);
  });

  it('are under all the other filters', () => {
    const { facets } = ask({ outlets: ['Daily'], minReports: 3 });
    expect(facets.outlets).toStrictEqual([
      { outlet: 'Daily', events: 2 },
      { outlet: 'Herald, The', events: 1 },
    ]);
    expect(facets.reports).toStrictEqual([
      { reports: 2, events: 1 },
      { reports: 3, events: 2 },
    ]);
    expect(facets.quads.find(({ quad }) => quad === 'verbal-conflict')?.events).toBe(1);
  });

  it.each([
    ['outlets', (value: string) => ({ outlets: [value] })],
    ['countries', (value: string) => ({ countries: [value] })],
  ] as const)('tell of %s exactly what choosing one alone would leave', (facet, query) => {
    for (const row of ask({ minReports: 2 }).facets[facet]) {
      const value = 'outlet' in row ? row.outlet : row.country;
      expect([value, eventsOf({ minReports: 2, ...query(value) })]).toStrictEqual([
        value,
        row.events,
      ]);
    }
  });

  it('count for both sides what a country would add to those that are chosen', () => {
    const { facets } = ask({ countries: ['KOR'], sides: 'both' });
    expect(facets.countries).toStrictEqual([
      { country: 'RUS', name: 'Russia', events: 2 },
      { country: 'KOR', name: 'South Korea', events: 1 },
      { country: 'UN', name: 'United Nations', events: 1 },
    ]);
  });

  it('keep a chosen country that no event is left of', () => {
    expect(ask({ countries: ['FRA'] }).facets.countries).toContainEqual({
      country: 'FRA',
      name: 'FRA',
      events: 0,
    });
  });

  it('count the entities of a kind that showing it would bring', () => {
    const { facets } = ask({ kinds: ['state'] });
    expect(facets.kinds.map(({ entities }) => entities)).toStrictEqual([2, 1, 1, 0, 0]);
  });

  it('count a joint act once', () => {
    const facts = [
      aFact({ seed: 'a', one: 'group' }),
      aFact({ seed: 'b', one: 'group', source: NATIONS.id }),
    ];
    const { facets } = ask({}, facts);
    expect(facets.outlets).toStrictEqual([{ outlet: 'Daily', events: 1 }]);
    expect(facets.reports).toStrictEqual([{ reports: 1, events: 1 }]);
  });

  it('stay within reach of the centre', () => {
    const { facets } = ask({ center: NATIONS.id });
    expect(facets.countries.map(({ country }) => country)).toStrictEqual(['KOR', 'UN']);
  });
});

describe('the tallies of the network', () => {
  it('name each drawn event, its reports and its documents', () => {
    const documents = [aDocumentId('one'), aDocumentId('two')];
    const facts = [
      aFact({ seed: 'a', documents, reports: 2 }),
      aFact({ seed: 'b', documents: documents.slice(1), target: LIM.id }),
      aFact({ seed: 'c', source: KOREA.id, documents: [aDocumentId('undrawn')] }),
    ];
    const answer = ask({ rollup: 'person' }, facts);
    expect(answer.documents).toStrictEqual(documents);
    expect(answer.tallies.map(({ reports, documents: told }) => [reports, told])).toStrictEqual([
      [2, [0, 1]],
      [1, [1]],
    ]);
  });
});
