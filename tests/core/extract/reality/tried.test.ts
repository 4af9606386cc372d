import { isOnTrial } from '../../../../server/core/extract/reality/tried.ts';
import { parse, tokenOf } from '../parse.ts';

test.each([
  ['Ana Soto appeared in Lima on Monday, rejecting the charges.', 'rejecting'],
  ['The court rejected the appeal of Ana Soto.', 'rejected'],
])('sees nobody before a court in: %s', (text, verb) => {
  const tree = parse(text);
  expect(isOnTrial(tree, tokenOf(tree, verb))).toBe(false);
});

test.each([
  ['Ana Soto appeared in court on Monday, rejecting the charges.', 'rejecting'],
  ['Ana Soto stood before a judge and denounced Chile.', 'denounced'],
])('knows who stands before a court in: %s', (text, verb) => {
  const tree = parse(text);
  expect(isOnTrial(tree, tokenOf(tree, verb))).toBe(true);
});
