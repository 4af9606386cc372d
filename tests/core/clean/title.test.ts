import { writePlainTitle } from '../../../server/core/clean/title.ts';

test.each([
  ['Talks with No. #2 go on', 'Talks with No. #2 go on'],
  ['5 * 3 is no secret', '5 * 3 is no secret'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['* not closed', '* not closed'],
])('leaves %p alone', (title, plain) => {
  expect(writePlainTitle(title)).toBe(plain);
});

test.each([
  ['# Seoul calls in the envoy', 'Seoul calls in the envoy'],
  ['## Seoul calls in the envoy ##', 'Seoul calls in the envoy'],
  ['**Seoul** calls in the _envoy_', 'Seoul calls in the envoy'],
  ['# [Seoul](https://sample.example/a) calls\nin the envoy', 'Seoul calls in the envoy'],
])('reads %p without its marks', (title, plain) => {
  expect(writePlainTitle(title)).toBe(plain);
});
