import { contentsIn } from '../told.ts';

test('a nickname or a label between quotation marks is nobody’s words', () => {
  expect(
    contentsIn('Chad noted successes, including the arrest of Ana “La Loba” Soto Vera.'),
  ).not.toContain('SAID: La Loba');
  expect(
    contentsIn('Norway announced the launch of the “456” agreement talks in Chad.'),
  ).not.toContain('SAID: 456');
});

test('what is announced is the thing, and no more than a part of it what it is for', () => {
  expect(
    contentsIn(
      'President Ruto on Monday announced the naming of a delegation to attend the state funeral in Oslo.',
    ),
  ).toContain('SAID: the naming of a delegation to attend the state funeral in Oslo');
  expect(
    contentsIn(
      'They discussed the forum, a new body announced by President Ruto in May to enhance trade.',
    ).join(),
  ).not.toContain('SAID: to enhance trade');
});
