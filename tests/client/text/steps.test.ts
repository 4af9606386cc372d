import { NO_FILTERS, type Filters } from '../../../client/src/state/model.ts';
import { describeStep } from '../../../client/src/text/steps.ts';

function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function say(before: Partial<Filters>, after: Partial<Filters>): string {
  return describeStep({ ...NO_FILTERS, ...before }, { ...NO_FILTERS, ...after }, nameOf);
}

/** Another value for each field: a new field has no words here until it has some in the history. */
const OTHER: Filters = {
  withoutActs: ['WARNED'],
  withoutQuads: ['verbal-conflict'],
  withoutKinds: ['place'],
  minReports: 2,
  minIndependent: 3,
  withoutHedges: ['plain', 'certain'],
  about: 'left',
  outlets: ['Eastern Post'],
  countries: ['KOR', ''],
  sides: 'both',
  from: '2024-06-19',
  to: '2024-06-27',
  clock: 'published',
  undated: 'left',
  rollup: 'state',
  drilled: ['state:RUS'],
  center: 'state:KOR',
  hops: 2,
  component: 'largest',
  core: 3,
  expanded: [{ id: 'state:RUS', added: ['state:PRK'] }],
  hidden: ['state:JPN'],
  kept: ['state:KOR'],
  pinned: [{ id: 'state:RUS', x: 0, y: 0 }],
  layout: { kind: 'circle' },
  colorBy: 'country',
  sizeBy: 'degree',
  widthBy: 'events',
  labelBy: 'none',
};
const FIELDS = Object.keys(OTHER).filter((field): field is keyof Filters => field in NO_FILTERS);

test('says that a step which changes nothing does so', () => {
  expect(say({}, {})).toBe('Changed nothing');
});

test('has words of its own for every field of the filters, there and back', () => {
  const centered: Partial<Filters> = { center: 'state:KOR' };
  const steps = FIELDS.flatMap((field) => {
    const base = field === 'hops' ? centered : {};
    const changed = { ...base, [field]: OTHER[field] };
    return [say(base, changed), say(changed, base)];
  });
  expect(Object.keys(NO_FILTERS).sort()).toStrictEqual([...FIELDS].sort());
  expect(steps).not.toContain('Changed nothing');
  // Both ends of the days, and the centre and the steps from it, are said at once.
  expect(steps.filter((step, at) => steps.indexOf(step) !== at).sort()).toStrictEqual([
    'Filtered to those around KOR',
    'Took in all dates',
  ]);
});

test('says at once that all filters were reset, and how many changes saved ones were', () => {
  const filtered: Partial<Filters> = { minReports: 2, withoutKinds: ['place'], hidden: ['a:A'] };
  expect(say({ ...filtered, colorBy: 'country' }, { colorBy: 'country' })).toBe(
    'Reset all filters',
  );
  expect(say({}, { minReports: 2, withoutKinds: ['place'] })).toBe('Left out place, and 1 more');
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
  ['Filtered to those within 2 steps of KOR', {}, { center: 'state:KOR', hops: 2 }],
  ['Filtered to 3 reports or more', {}, { minReports: 3 }],
  ['Took in any number of reports', { minReports: 3 }, {}],
  ['Filtered to 2 independent reports or more', {}, { minIndependent: 2 }],
  [
    'Left out verbal conflict, material conflict',
    {},
    { withoutQuads: ['verbal-conflict', 'material-conflict'] },
  ],
  ['Left out plain, certain', {}, { withoutHedges: ['plain', 'certain'] }],
  ['Took in all hedges', { withoutHedges: ['plain'] }, {}],
  ['Filtered to KOR, those without a country', {}, { countries: ['KOR', ''] }],
  ['Took in all countries', { countries: ['KOR'] }, {}],
  ['Filtered to 3 outlets', {}, { outlets: ['A', 'B', ''] }],
  ['Filtered to countries on both sides', {}, { sides: 'both' }],
  ['Read days as they were published', {}, { clock: 'published' }],
  ['Left out what has no date', {}, { undated: 'left' }],
  ['Filtered to the part with KOR', {}, { component: 'state:KOR' }],
  ['Showed the whole map again', { component: 'largest' }, {}],
  ['Filtered to 2 partners or more', {}, { core: 2 }],
  ['Coloured by community', {}, { colorBy: 'community' }],
  ['Sized by PageRank', {}, { sizeBy: 'pagerank' }],
  ['Drew lines by independent reports', {}, { widthBy: 'independent' }],
  ['Wrote the country code beside entities', {}, { labelBy: 'country' }],
  ['Laid out by country', {}, { layout: { kind: 'country' } }],
])('says: %s', (words, before, after) => {
  expect(say(before, after)).toBe(words);
});
