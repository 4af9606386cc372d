import { isCurrent } from '../../../../server/core/extract/drafts/dating.ts';
import { parse, tokenOf } from '../parse.ts';

test.each([
  ['Norway will help after praising Chad.', 'praising'],
  ['Norway has long praised Chad.', 'praised'],
])('is no news of the day: %s', (text, verb) => {
  const tree = parse(text);
  expect(isCurrent(tree, tokenOf(tree, verb))).toBe(false);
});

test.each([
  ['Norway thanked Chad.', 'thanked'],
  ['Norway thanked Chad while also stressing the need for peace.', 'stressing'],
])('is news of the day: %s', (text, verb) => {
  const tree = parse(text);
  expect(isCurrent(tree, tokenOf(tree, verb))).toBe(true);
});
