import { NO_FILTERS, type Filters } from '../../../client/src/state/model.ts';
import { describeStep } from '../../../client/src/text/steps.ts';

function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function say(before: Partial<Filters>, after: Partial<Filters>): string {
  return describeStep({ ...NO_FILTERS, ...before }, { ...NO_FILTERS, ...after }, nameOf);
}

test('says something of a step that it has no words for', () => {
  expect(say({}, { outlets: ['somebody'] })).toBe('Changed the filters');
});

const RUS = { id: 'state:RUS', added: ['state:UKR', 'state:PRK'] };

test.each<readonly [string, Partial<Filters>, Partial<Filters>]>([
  ['Expanded RUS (+2)', {}, { expanded: [RUS] }],
  ['Collapsed RUS (−2)', { expanded: [RUS] }, {}],
  ['Added JPN', {}, { expanded: [{ id: 'state:JPN', added: ['state:JPN'] }] }],
  [
    'Expanded RUS (+1)',
    { expanded: [RUS] },
    { expanded: [{ ...RUS, added: [...RUS.added, 'state:JPN'] }] },
  ],
  ['Hid JPN', {}, { hidden: ['state:JPN'] }],
  ['Hid 3 entities', {}, { hidden: ['a:A', 'a:B', 'a:C'] }],
  ['Showed JPN again', { hidden: ['state:JPN'] }, {}],
  ['Kept only RUS, JPN', {}, { kept: ['state:RUS', 'state:JPN'], expanded: [] }],
  ['Showed all entities again', { kept: ['state:RUS'] }, {}],
  ['Pinned RUS', {}, { pinned: [{ id: 'state:RUS', x: 0, y: 0 }] }],
  [
    'Moved RUS',
    { pinned: [{ id: 'state:RUS', x: 0, y: 0 }] },
    { pinned: [{ id: 'state:RUS', x: 1, y: 0 }] },
  ],
  ['Unpinned RUS', { pinned: [{ id: 'state:RUS', x: 0, y: 0 }] }, {}],
  ['Left out warned', {}, { withoutActs: ['WARNED'] }],
  ['Took in 3 acts', { withoutActs: ['WARNED', 'MET', 'URGED'] }, {}],
  ['Left out place', {}, { withoutKinds: ['place'] }],
  ['Filtered to Wed 19 June 2024 and later', {}, { from: '2024-06-19' }],
  ['Took in all dates', { from: '2024-06-19' }, {}],
  ['Rolled up to state', {}, { rollup: 'state' }],
  ['Filtered to those around KOR', {}, { center: 'state:KOR' }],
  ['Showed everyone again', { center: 'state:KOR' }, {}],
  ['Filtered to 3 reports or more', {}, { minReports: 3 }],
  ['Laid out by country', {}, { layout: { kind: 'country' } }],
])('says: %s', (words, before, after) => {
  expect(say(before, after)).toBe(words);
});
