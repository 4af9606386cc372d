import { readText } from '../read.ts';

test.each([
  ['Norwegian President Ola Lind left office.', 'office', '- no-actor'],
  ['His team left for Chad.', 'team', '- no-actor'],
  ["Norwegian President Ola Lind's house burned.", 'house', '- no-actor'],
])('nobody stands for anybody in: %s', (text, word, ids) => {
  expect(readText(text).ids(word)).toBe(ids);
});

test.each([
  ["Norwegian President Ola Lind's office condemned the raid.", 'office', 'person:ola-lind'],
  ["Norway's team left for Chad.", 'team', 'state:NOR'],
])('those around somebody stand for the one named before them: %s', (text, word, ids) => {
  expect(readText(text).ids(word)).toBe(ids);
});
