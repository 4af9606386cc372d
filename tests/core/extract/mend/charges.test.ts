import { toldIn } from '../told.ts';

test('what the accused denies is told on the narrator’s word', () => {
  const told = toldIn('Chad accused Mali of harbouring rebels, a charge Mali denies.');
  expect(told).toStrictEqual(['TCD ACCUSED MLI', 'MLI DENIED -']);
});

test('a denial is no part of what the other side says', () => {
  const told = toldIn('Chad said Mali had a hand in the raid, which Bamako denies.');
  expect(told).toContain('MLI DENIED -');
});

test('a charge is told by the narrator, whoever denies it, and not against those whose envoy makes it', () => {
  const told = toldIn(
    'Chad denied that it had armed Mali, a charge made by Peru’s top diplomat Ana Soto.',
  );
  expect(told).toContain('TCD DENIED -');
  expect(told.filter((t) => t.includes('ACCUSED'))).toStrictEqual(['PER ACCUSED -']);
});

test('that one did not do a thing is on one’s own word', () => {
  expect(toldIn('Chad denied that it had attacked Mali.')).toContain(
    'TCD ATTACKED MLI (negated) by state:TCD',
  );
});
