import { toldIn } from '../told.ts';

test('what the accused denies is told on the narrator’s word', () => {
  const told = toldIn('Chad accused Mali of harbouring rebels, a charge Mali denies.');
  expect(told).toStrictEqual(['TCD ACCUSED MLI', 'MLI DENIED -']);
});

test('a denial is no part of what the other side says', () => {
  const told = toldIn('Chad said Mali had a hand in the raid, which Bamako denies.');
  expect(told).toContain('MLI DENIED -');
});
