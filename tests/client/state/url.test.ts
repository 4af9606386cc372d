import fc from 'fast-check';
import { createConversation } from '../../../client/src/state/conversation.ts';
import type { Layout } from '../../../client/src/state/layout.ts';
import {
  COLORINGS,
  FIRM,
  LABELINGS,
  QUADS,
  SIDED,
  SIZINGS,
  WIDENINGS,
} from '../../../client/src/state/filtering.ts';
import { KINDS, NO_FILTERS, type Place } from '../../../client/src/state/model.ts';
import { createPath } from '../../../client/src/state/path.ts';
import { PARAMS } from '../../../client/src/state/params.ts';
import { readFilters, readPlace, readSelected, writeUrl } from '../../../client/src/state/url.ts';

function read(url: string): Place {
  const { pathname, searchParams } = new URL(url, 'http://page.example');
  return readPlace(pathname, searchParams);
}

test('keeps an address that names no view, so that the page can say so', () => {
  expect(read('/nowhere/at/all')).toStrictEqual({ view: 'unknown', path: '/nowhere/at/all' });
});

test('passes over a filter that is no filter', () => {
  const search = new URLSearchParams(
    'minReports=-3&pinned=a~1e9~0,b~1,~&withoutHedges=perhaps&hops=4&core=0&color=plaid&outlets=%25&from=June&withoutKinds=planet',
  );
  expect(readFilters(search)).toStrictEqual(NO_FILTERS);
});

test.each(['9999-99-99', '2024-06-31', '2023-02-29', '2024-13-01'])(
  'passes over a day that no calendar has: %s',
  (day) => {
    expect(readFilters(new URLSearchParams(`from=${day}`))).toStrictEqual(NO_FILTERS);
  },
);

test('passes over a table, an order and columns that are none', () => {
  expect(read('/table?of=things&sort=-,,&columns=,')).toStrictEqual({
    view: 'table',
    of: 'events',
  });
});

test('does not fail on a percent sign that encodes nothing', () => {
  expect(read('/entity/%E0%A4%A')).toStrictEqual({
    view: 'network',
    opened: { kind: 'entity', id: '%E0%A4%A' },
  });
});

test.each<readonly [string, Place]>([
  ['/', { view: 'network', opened: { kind: 'nothing' } }],
  ['/entity/state%3AKOR', { view: 'network', opened: { kind: 'entity', id: 'state:KOR' } }],
  ['/?path=state%3AKOR%7E', { view: 'network', opened: createPath('state:KOR', '') }],
  [
    '/?path=state:KOR~state:RUS&ways=several&within=6&order=time&direction=along&way=3',
    {
      view: 'network',
      opened: {
        ...createPath('state:KOR', 'state:RUS'),
        ...{ ways: 'several', within: 6, order: 'time', direction: 'along', way: 3 },
      },
    },
  ],
  ['/event/0a', { view: 'network', opened: { kind: 'event', id: '0a' } }],
  [
    '/dyad/state%3AA/state%3AB',
    { view: 'network', opened: { kind: 'dyad', a: 'state:A', b: 'state:B' } },
  ],
  ['/document/d1?event=e1', { view: 'document', id: 'd1', event: 'e1' }],
  ['/conversation', createConversation(null)],
  ['/conversation/state%3AKOR/state%3AKOR', createConversation(null)],
  [
    '/conversation/state%3AKOR/state%3ARUS?act=0a&only=unanswered&as=words&whole=2024-06-21&beside=state:JPN~state:PRK',
    {
      view: 'conversation',
      pair: { a: 'state:KOR', b: 'state:RUS' },
      act: '0a',
      only: 'unanswered',
      as: 'words',
      whole: ['2024-06-21'],
      beside: { a: 'state:JPN', b: 'state:PRK' },
    },
  ],
  ['/documents', { view: 'documents' }],
  ['/table?of=entities', { view: 'table', of: 'entities' }],
  [
    '/table?sort=-reports,date&columns=date,act',
    {
      view: 'table',
      of: 'events',
      sort: [
        { key: 'reports', isDescending: true },
        { key: 'date', isDescending: false },
      ],
      columns: ['date', 'act'],
    },
  ],
  ['/cypher?q=RETURN+1', { view: 'cypher', query: 'RETURN 1' }],
])('reads and writes %s', (url, place) => {
  expect(read(url)).toStrictEqual(place);
  expect(read(writeUrl(place, NO_FILTERS))).toStrictEqual(place);
});

test('writes nothing for what is as usual', () => {
  expect(writeUrl({ view: 'documents' }, NO_FILTERS)).toBe('/documents');
});

test('reads back any filters that it has written', () => {
  const filters = fc.record({
    withoutActs: fc.uniqueArray(fc.constantFrom('WARNED', 'EXPRESSED_CONCERN', 'MET')),
    withoutKinds: fc.subarray([...KINDS]),
    minReports: fc.integer({ min: 1, max: 9 }),
    withoutQuads: fc.subarray([...QUADS]),
    minIndependent: fc.integer({ min: 1, max: 9 }),
    withoutHedges: fc.subarray([...FIRM]),
    about: fc.constantFrom('left', 'kept'),
    outlets: fc.uniqueArray(fc.constantFrom('', '~', 'Herald, The', '100%', 'Ünïon')),
    countries: fc.uniqueArray(fc.constantFrom('', 'KOR', 'UN')),
    sides: fc.constantFrom(...SIDED),
    hops: fc.integer({ min: 1, max: 3 }),
    component: fc.constantFrom(null, 'largest', 'state:KOR'),
    core: fc.integer({ min: 1, max: 9 }),
    drilled: fc.uniqueArray(fc.constantFrom('state:KOR', 'org:UN')),
    colorBy: fc.constantFrom(...COLORINGS),
    sizeBy: fc.constantFrom(...SIZINGS),
    widthBy: fc.constantFrom(...WIDENINGS),
    labelBy: fc.constantFrom(...LABELINGS),
    from: fc.constantFrom(null, '2024-06-19'),
    to: fc.constantFrom(null, '2024-06-27'),
    clock: fc.constantFrom('happened', 'published'),
    undated: fc.constantFrom('kept', 'left'),
    rollup: fc.constantFrom('person', 'organization', 'state'),
    center: fc.constantFrom(null, 'state:KOR', 'person:a&b=c?'),
    expanded: fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom('state:KOR', 'person:a&b'),
          added: fc.uniqueArray(fc.constantFrom('state:RUS', 'org:UN:sc'), { minLength: 1 }),
        },
        { noNullPrototype: true },
      ),
      { selector: ({ id }) => id },
    ),
    hidden: fc.uniqueArray(fc.constantFrom('state:RUS', 'treaty:1')),
    layout: fc.constantFrom<Layout>(
      { kind: 'force' },
      { kind: 'country' },
      { kind: 'columns', a: 'state:KOR', b: 'state:RUS' },
    ),
    kept: fc.uniqueArray(fc.constantFrom('state:RUS', 'treaty:1')),
    pinned: fc.uniqueArray(
      fc.record(
        {
          id: fc.constantFrom('state:KOR', 'org:UN:sc'),
          x: fc.constantFrom(0, 0.5, 1.0625, -0.25),
          y: fc.constantFrom(0.0001, 1),
        },
        { noNullPrototype: true },
      ),
      { selector: ({ id }) => id },
    ),
  });
  fc.assert(
    fc.property(filters, (some) => {
      const url = writeUrl({ view: 'network', opened: { kind: 'nothing' } }, some);
      expect(readFilters(new URL(url, 'http://page.example').searchParams)).toStrictEqual({
        ...some,
      });
    }),
  );
});

test('has a place in the address for every filter', () => {
  const fields = PARAMS.map(({ field }) => field);
  expect([...fields].sort()).toStrictEqual(Object.keys(NO_FILTERS).sort());
});

test('keeps the selection beside the filters, each entity once', () => {
  const url = writeUrl({ view: 'documents' }, NO_FILTERS, ['state:KOR', 'state:RUS']);
  expect(url).toBe('/documents?selected=state:KOR,state:RUS');
  expect(readSelected(new URLSearchParams('selected=a,b,a'))).toStrictEqual(['a', 'b']);
});

describe('documents in an address', () => {
  it('passes over a list and a sentence that are none', () => {
    expect(readPlace('/documents', new URLSearchParams('show=none'))).toStrictEqual({
      view: 'documents',
    });
    expect(readPlace('/document/a', new URLSearchParams('why=x'))).toStrictEqual({
      view: 'document',
      id: 'a',
      event: null,
    });
  });

  it.each([
    { view: 'documents', show: 'rejected' },
    { view: 'document', id: 'a', event: 'b', why: 3 },
  ] as const)('reads back as it was written: %j', (place) => {
    const url = new URL(writeUrl(place, NO_FILTERS), 'http://localhost');
    expect(readPlace(url.pathname, url.searchParams)).toStrictEqual(place);
  });
});
