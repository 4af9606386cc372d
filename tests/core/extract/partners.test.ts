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
