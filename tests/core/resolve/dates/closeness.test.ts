import { readText } from '../read.ts';

test.each([
  [
    'one deed told by a noun takes no day from another',
    'The call follows the talks on March 18 and a row of raids by Chad.',
    'raids',
    null,
  ],
  [
    'a clause tells when its noun was',
    'At the meeting that took place on June 3 in Oslo, Norway praised Chad.',
    'meeting',
    '2024-06-03',
  ],
  [
    'a noun takes the day of a phrase within its own',
    'The talks in Oslo on June 3 pleased Chad.',
    'talks',
    '2024-06-03',
  ],
])('%s', (_, text, noun, date) => {
  expect(readText(text).date(noun)).toBe(date);
});
