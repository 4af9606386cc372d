import { contentsIn } from '../told.ts';

test('two objects without a comma or an "and" between them stay apart', () => {
  expect(contentsIn('Chad told Norway the road was shut.')).toContain('SAID: the road was shut');
});

test('an "and" inside a phrase goes on with the phrase', () => {
  expect(
    contentsIn(
      'President Ruto briefed President Macron on his journey through the valley and his efforts to bring wheat to the Malian people.',
    ),
  ).toContain(
    'SAID: his journey through the valley and his efforts to bring wheat to the Malian people',
  );
});

test('"her" owns what stands behind the other owner', () => {
  expect(
    contentsIn(
      'Vice President Harris reiterated her support for Chad, and underscored her and President Macron’s focus on reopening the port.',
    ),
  ).toContain('SAID: her and President Macron’s focus on reopening the port');
});

test('a word behind a hyphen and before a comma is an adjective of the object', () => {
  expect(
    contentsIn(
      'The President of Kenya underscored his iron-clad, unwavering commitment to Chad’s security and condemned recent acts of terror against Malian citizens.',
    ),
  ).toContain('PLEDGED: his iron-clad, unwavering commitment to Chad’s security');
});

test('the parts of a word with a hyphen are one object', () => {
  expect(
    contentsIn(
      'Chad and Norway welcomed the November 10 re-launch of the bilateral Fishing Commission, as well as ongoing trade.',
    ).join(),
  ).toMatch(/November 10 re-launch of the bilateral Fishing Commission/u);
});
