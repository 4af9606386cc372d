import { toldIn } from './told.ts';

test('those who talk with others who stay open do not meet each other', () => {
  expect(toldIn('President Macron and President Ruto held talks with the elders.')).toStrictEqual(
    [],
  );
});

test('those who talk without anybody else meet each other', () => {
  expect(toldIn('President Macron and President Ruto held talks on trade.')).toStrictEqual([
    'FRA MET KEN',
  ]);
});

test('of those whose state nobody knows nobody can tell that "they" met each other', () => {
  const visit = 'Envoys Ana Soto and Luis Vera visited Chad on Monday.';
  expect(toldIn(`${visit} They also discussed a range of matters.`)).not.toContain(
    'Ana Soto MET Luis Vera',
  );
});

test('an order to one’s own staff is asked of nobody else', () => {
  expect(
    toldIn('President Macron and President Ruto instructed their Cabinets to hurry.'),
  ).toStrictEqual([]);
  expect(toldIn('President Macron asked Chad to hurry.')).toStrictEqual(['FRA URGED TCD']);
});

test('whose counterpart somebody is has met him, whoever else the sentence is about', () => {
  const told = toldIn(
    'Chad summoned its ambassador over remarks made by German Foreign Minister Ola Lind during a meeting with his Peruvian counterpart.',
  );
  expect(told).toContain('DEU MET PER');
});

test('two subjects of one verb whose "and" joins nothing meet each other', () => {
  expect(
    toldIn(
      'National Security Advisor Jake Sullivan and the Secretary of the Russian Security Council Nikolay Patrushev held consultations on trade.',
    ),
  ).toContain('USA MET RUS');
});
