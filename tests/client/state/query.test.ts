import { NO_FILTERS } from '../../../client/src/state/model.ts';
import { askNetwork, writeQuery } from '../../../client/src/state/query.ts';
import { findSelection, listActsBetween } from '../../../client/src/state/selection.ts';
import { aNetwork, acts } from '../fixtures/world.ts';

test('asks for nothing that is usual but the limit', () => {
  expect(askNetwork(NO_FILTERS, acts)).toStrictEqual({ limit: 300 });
});

test('turns hidden acts and kinds into those that are shown', () => {
  const asked = askNetwork(
    { ...NO_FILTERS, withoutActs: ['WARNED', 'SUMMONED'], withoutKinds: ['place', 'treaty'] },
    acts,
  );
  expect(asked.acts).toHaveLength(acts.length - 2);
  expect(asked.acts).not.toContain('WARNED');
  expect(asked.kinds).toStrictEqual(['state', 'person', 'organization']);
});

test('asks for the filters that are set, and for nothing else', () => {
  const asked = askNetwork(
    {
      ...NO_FILTERS,
      hops: 2,
      outlets: ['Herald, The'],
      sides: 'both',
      withoutHedges: ['possible'],
      withoutQuads: ['verbal-conflict'],
      minIndependent: 2,
    },
    acts,
  );
  expect(asked).toStrictEqual({
    limit: 300,
    quads: ['verbal-cooperation', 'material-cooperation', 'material-conflict'],
    hedges: ['plain', 'certain', 'likely', 'conditional', 'considered'],
    outlets: ['Herald, The'],
    minIndependent: 2,
  });
});

test('asks for hops with a centre, and for sides with a country', () => {
  const filters = { ...NO_FILTERS, center: 'state:KOR', hops: 2, sides: 'both' } as const;
  expect(askNetwork({ ...filters, countries: ['KOR'] }, acts)).toStrictEqual({
    limit: 300,
    center: 'state:KOR',
    hops: 2,
    countries: ['KOR'],
    sides: 'both',
  });
});

test('asks for events without a day only where the server would do otherwise', () => {
  const ask = (part: Partial<typeof NO_FILTERS>): object =>
    askNetwork({ ...NO_FILTERS, ...part }, acts);
  expect(ask({ undated: 'left' })).toStrictEqual({ limit: 300, undated: 'left' });
  expect(ask({ from: '2024-06-19' })).toStrictEqual({
    limit: 300,
    from: '2024-06-19',
    undated: 'kept',
  });
  expect(ask({ to: '2024-06-19', undated: 'left', clock: 'published' })).toStrictEqual({
    limit: 300,
    to: '2024-06-19',
    clock: 'published',
  });
});

test('repeats lists in a query string, and writes an empty one', () => {
  expect(writeQuery({ acts: ['MET', 'A, B'], kinds: [], limit: 3 })).toBe(
    '?acts=MET&acts=A%2C+B&kinds=&limit=3',
  );
});

test('selects no line for an event that the filters hide', () => {
  const selected = findSelection(aNetwork({ edges: [] }), { kind: 'event', id: 'ffff' });
  expect(selected).toStrictEqual({ nodes: [], edge: null });
});

test('selects the line that an event is folded into, and its ends', () => {
  const selected = findSelection(aNetwork(), { kind: 'event', id: '0000000000000001' });
  expect(selected).toStrictEqual({
    nodes: ['state:KOR', 'state:RUS'],
    edge: 'state:KOR|SUMMONED|state:RUS',
  });
});

test('lists the events of all lines from one entity to another', () => {
  expect(listActsBetween(aNetwork(), 'state:KOR', 'state:RUS')).toStrictEqual([
    '0000000000000001',
    '0000000000000007',
  ]);
});
