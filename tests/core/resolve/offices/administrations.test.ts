import { readText } from '../read.ts';

test.each([
  ['Norwegian President Ola Lind met Soto. A government fell.', '- no-actor'],
  ["President Ola Lind of Norway left. Lind's government fell.", 'state:NOR'],
])('a government is of the state of the head whom it is named after: %s', (text, ids) => {
  expect(readText(text).ids('government')).toBe(ids);
});
