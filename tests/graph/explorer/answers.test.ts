import { describe, expect, it } from '@jest/globals';
import { numberCopyGroups } from '../../../server/graph/explorer/events/copies.ts';
import {
  createLooseQuery,
  createLuceneQuery,
  excerpt,
  wordsOf,
} from '../../../server/graph/explorer/lucene.ts';
import { startOf, unflatten } from '../../../server/graph/explorer/documents/spans.ts';
import { createScope } from '../../../server/graph/explorer/network/scope.ts';
import { createTimeline } from '../../../server/graph/explorer/events/timeline.ts';
import { aDocumentId } from '../../factories.ts';
import { ACT_INDEX, aFact, aQuery, aSnapshot, KOREA, LIM, RUSSIA } from './snapshots.ts';

describe('createLuceneQuery', () => {
  it.each([
    ['', ''],
    ['+-&&||!(){}[]^"~*?:\\/', ''],
    ['Zino', '+(zino^3 OR zino*)'],
    ['Kim Hong-k', '+(kim^3 OR kim*) +(hong^3 OR hong*) +(k^3 OR k*) "kim hong k"~2^4'],
    ['Côte d’Ivoire', "+(cote^3 OR cote*) +(d'ivoire^3 OR d'ivoire*) \"cote d'ivoire\"~2^4"],
    ['name:* OR Putin', '+(name^3 OR name*) +(putin^3 OR putin*) "name putin"~2^4'],
    ['minister of', '+(minister^3 OR minister*)'],
    ['The', '+(the^3 OR the*)'],
    ['S Korea', '+s +(korea^3 OR korea*) "s korea"~2^4'],
  ])('makes of %j %j', (typed, query) => {
    expect(createLuceneQuery(wordsOf(typed))).toBe(query);
  });

  it('keeps ten thousand letters short', () => {
    expect(createLuceneQuery(wordsOf('a'.repeat(10_000)))).toHaveLength(90);
    expect(wordsOf('seoul '.repeat(10_000))).toHaveLength(12);
  });
});

describe('createLooseQuery', () => {
  it.each([
    ['UN', '+un'],
    ['Putn', '+(putn*^2 OR putn~1)'],
    ['Zakharowa said', '+(zakharowa*^2 OR zakharowa~2) +(said*^2 OR said~1)'],
  ])('makes of %j %j', (typed, query) => {
    expect(createLooseQuery(wordsOf(typed))).toBe(query);
  });
});

describe('excerpt', () => {
  it('shows the words around the first hit', () => {
    const text = `${'Before. '.repeat(30)}Seoul SUMMONED the envoy.${' After.'.repeat(30)}`;
    expect(excerpt(text, 'summ')).toMatch(/^… .*Seoul SUMMONED the envoy\..* …$/u);
  });
});

describe('numberCopyGroups', () => {
  it('gives near-copies, and copies of copies, the same number', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(aDocumentId);
    if (!a || !b || !c || !d) throw new Error('four documents');
    const groupOf = numberCopyGroups([
      { document: a, copies: [c] },
      { document: b, copies: [aDocumentId('elsewhere')] },
      { document: c, copies: [a, d] },
      { document: d, copies: [c] },
    ]);
    expect([a, b, c, d].map(groupOf)).toStrictEqual([0, 1, 0, 0]);
  });
});

describe('spans', () => {
  it('finds where the most telling span starts', () => {
    const spans = unflatten([3, 9, 20, 24]);
    expect(spans).toStrictEqual([
      { start: 3, end: 9 },
      { start: 20, end: 24 },
    ]);
    expect(startOf('four', spans)).toBe(20);
    expect(startOf('nothing of that length', spans)).toBe(3);
  });
});

describe('createTimeline', () => {
  it('counts only what some entities did to each other, if it is told which', () => {
    const snapshot = aSnapshot({
      facts: [
        aFact({ seed: 'a' }),
        aFact({ seed: 'b', target: LIM.id }),
        aFact({ seed: 'c', source: LIM.id, date: null, precision: 'none' }),
      ],
    });
    const entities = [RUSSIA.id, KOREA.id];
    const { buckets, undated } = createTimeline(snapshot, { ...aQuery(), entities }, ACT_INDEX);
    expect([buckets, undated]).toStrictEqual([
      [{ date: '2024-06-26', quad: 'verbal-conflict', events: 1 }],
      0,
    ]);
  });

  const snapshot = aSnapshot({
    facts: [
      aFact({ seed: 'a' }),
      aFact({ seed: 'b' }),
      aFact({ seed: 'c', date: '2024-02', precision: 'month', published: null }),
      aFact({ seed: 'd', date: null, precision: 'none' }),
    ],
  });

  it('counts by day, and draws what is known to the month as a range', () => {
    expect(createTimeline(snapshot, aQuery(), ACT_INDEX)).toStrictEqual({
      buckets: [{ date: '2024-06-26', quad: 'verbal-conflict', events: 2 }],
      ranges: [
        {
          id: aFact({ seed: 'c' }).id,
          quad: 'verbal-conflict',
          from: '2024-02-01',
          to: '2024-02-29',
        },
      ],
      undated: 1,
    });
  });

  it('goes by the first publication when asked to', () => {
    const query = aQuery({ clock: 'published' });
    expect(createTimeline(snapshot, query, ACT_INDEX)).toStrictEqual({
      buckets: [{ date: '2024-06-27', quad: 'verbal-conflict', events: 3 }],
      ranges: [],
      undated: 1,
    });
  });

  it.each([
    [{}, 4],
    [{ undated: 'left' }, 3],
    [{ from: '2024-06-01' }, 2],
    [{ from: '2024-06-01', undated: 'kept' }, 3],
    [{ to: '2024-06-26', clock: 'published' }, 0],
    [{ to: '2024-06-27', clock: 'published' }, 3],
    [{ to: '2024-06-26', clock: 'published', undated: 'kept' }, 1],
  ] as const)('keeps under %j %i events', (fields, events) => {
    const scope = createScope(snapshot, aQuery(fields), ACT_INDEX);
    expect(scope.facts).toHaveLength(events);
    expect(scope.undated).toHaveLength(1);
  });
});
