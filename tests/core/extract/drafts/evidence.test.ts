import { concernsIn, contentsIn } from '../told.ts';

test('pronouns and common nouns name nobody whom a content is about', () => {
  expect(
    concernsIn(
      'Norway and Chad agreed on Monday to help Mali fight gangs by backing the government’s efforts to mend its courts.',
    ),
  ).toStrictEqual(['state:MLI']);
});

test('a content is about the people and states that it names', () => {
  expect(concernsIn('Norway said that Malians had helped Chad.')).toStrictEqual([
    'state:MLI',
    'state:TCD',
  ]);
});

test('what is announced is the whole deed', () => {
  expect(contentsIn('Norway said it will stop supporting rebels in Mali.')).toContain(
    'PLEDGED: stop supporting rebels in Mali',
  );
  expect(contentsIn('Norway said it will send tents to Chad and go on.')).toContain(
    'PLEDGED: send tents to Chad',
  );
});
