import { countOutlets } from '../../../client/src/text/outlets.ts';

test('counts what each outlet published, the one with the most first, and what states none', () => {
  expect(countOutlets([])).toStrictEqual([]);
  const of = (outlet: string | null): { outlet: string | null } => ({ outlet });
  expect(
    countOutlets([of('Eastern Post'), of(null), of('The Harbour Wire'), of('The Harbour Wire')]),
  ).toStrictEqual([
    { outlet: 'The Harbour Wire', documents: 2 },
    { outlet: '', documents: 1 },
    { outlet: 'Eastern Post', documents: 1 },
  ]);
});
