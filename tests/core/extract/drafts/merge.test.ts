import { toldIn } from '../told.ts';

const CALL =
  'French President Emmanuel Macron spoke by phone with German Chancellor Olaf Scholz on Monday.';

test('what two discussed in a call is no meeting', () => {
  expect(toldIn(`${CALL} Macron and Scholz discussed trade.`)).toStrictEqual(['FRA PHONED DEU']);
});

test('what one discussed with somebody who was not called is a meeting', () => {
  expect(toldIn(`${CALL} Macron discussed fisheries with Peru.`)).toContain('FRA MET PER');
});

test('"these attacks" are condemned once', () => {
  const told = toldIn(
    'Norway strongly condemns the drone attack on the port. Norway stands with Chad in condemning these attacks as a crime.',
  );
  expect(told.filter((t) => t.includes('CONDEMNED'))).toHaveLength(1);
});

test('what their states discussed after a call is no meeting either', () => {
  expect(toldIn(`${CALL} The French and German officials discussed trade.`)).toStrictEqual([
    'FRA PHONED DEU',
  ]);
});
