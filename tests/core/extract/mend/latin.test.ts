import { toldIn } from '../told.ts';

test.each([
  ['The Turkish envoy has been declared persona non grata by Chad.', 'TCD EXPELLED TUR'],
  ['Chad has declared 40 Turkish diplomats “personae non gratae” on Monday.', 'TCD EXPELLED TUR'],
])('%s', (text, told) => {
  expect(toldIn(text)).toStrictEqual([told]);
});
