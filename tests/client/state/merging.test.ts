import { learnMerged } from '../../../client/src/state/merging.ts';
import { START, type State } from '../../../client/src/state/model.ts';
import { filter, goTo } from '../../../client/src/state/producers.ts';
import { readFilters, readPlace, readSelected, writeUrl } from '../../../client/src/state/url.ts';
import { openView } from '../../../client/src/state/views.ts';

const MERGED = new Map([
  ['person:lavrov', 'person:sergey-lavrov'],
  ['person:s-lavrov', 'person:sergey-lavrov'],
]);

function arriveAt(address: string): State {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return {
    ...START,
    place: readPlace(pathname, searchParams),
    filters: readFilters(searchParams),
    selected: readSelected(searchParams),
  };
}

function addressOf({ place, filters, selected }: State): string {
  return writeUrl(place, filters, selected);
}

test('leaves a state as it is while nobody was merged', () => {
  const state = arriveAt('/entity/person%3Alavrov?hidden=person:lavrov');
  expect(learnMerged(new Map())(state)).toBe(state);
});

test.each([
  [
    '/?selected=person:lavrov,state:RUS,person:s-lavrov',
    '/?selected=person:sergey-lavrov,state:RUS',
  ],
  ['/?hidden=state:RUS,person:lavrov', '/?hidden=state:RUS,person:sergey-lavrov'],
  ['/?kept=person:lavrov,person:sergey-lavrov', '/?kept=person:sergey-lavrov'],
  [
    '/?pinned=person:lavrov~0.1~0.2,state:RUS~0~1',
    '/?pinned=person:sergey-lavrov~0.1~0.2,state:RUS~0~1',
  ],
  [
    '/?center=person:lavrov&component=person:s-lavrov',
    '/?center=person:sergey-lavrov&component=person:sergey-lavrov',
  ],
  ['/?rollup=state&drilled=person:lavrov', '/?rollup=state&drilled=person:sergey-lavrov'],
  [
    '/?expanded=person:lavrov~state:RUS,person:s-lavrov~person:lavrov~state:KOR',
    '/?expanded=person:sergey-lavrov~state:RUS~state:KOR',
  ],
  ['/?layout=columns~person:lavrov~state:KOR', '/?layout=columns~person:sergey-lavrov~state:KOR'],
  ['/entity/person%3Alavrov', '/entity/person%3Asergey-lavrov'],
  ['/dyad/person%3Alavrov/state%3AKOR', '/dyad/person%3Asergey-lavrov/state%3AKOR'],
  ['/?path=person:lavrov~state:KOR', '/?path=person:sergey-lavrov~state:KOR'],
  ['/event/person%3Alavrov?without=MET', '/event/person%3Alavrov?without=MET'],
])('reads %s as %s', (old, now) => {
  expect(addressOf(learnMerged(MERGED)(arriveAt(old)))).toBe(addressOf(arriveAt(now)));
});

test('goes by the kept ids in a view that is opened later, and in the steps that can be taken back', () => {
  const before = goTo({ view: 'network', opened: { kind: 'nothing' } })(
    filter({ hidden: [] })(arriveAt('/?hidden=person:lavrov')),
  );
  const learnt = learnMerged(MERGED)(before);
  expect(learnt.past.map(({ hidden }) => hidden)).toStrictEqual([['person:sergey-lavrov']]);
  const opened = openView('/entity/person%3Alavrov?hidden=person:s-lavrov')(learnt);
  expect(addressOf(opened)).toBe('/entity/person%3Asergey-lavrov?hidden=person:sergey-lavrov');
});
