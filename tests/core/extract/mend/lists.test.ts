import { toldIn } from '../told.ts';

test('a possessor is not joined to whom it only tells of', () => {
  const told = toldIn(
    'French Security Secretary Emmanuel Macron hosted U.S. Homeland Security Advisor Dr. Elizabeth Sherwood-Randall and Canada’s National Security Advisor Jody Thomas in the second meeting.',
  );
  expect(told).toStrictEqual(['FRA MET USA', 'FRA MET CAN']);
});

test('a name that the recogniser does not know takes part where it has a land and more follow', () => {
  const told = toldIn(
    'National Security Advisor Jake Sullivan, National Security Advisor Akiba Takeo of Japan, and National Security Advisor Eduardo Año of the Philippines held a trilateral phone call.',
  );
  expect(told).toContain('JPN PHONED PHL');
});
