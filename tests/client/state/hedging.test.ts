import { HEDGINGS, HIDDEN_BY, hedgingOf } from '../../../client/src/state/hedging.ts';

test('knows no usual choice in one of one’s own', () => {
  expect(hedgingOf(['possible'])).toBeNull();
});

test.each(HEDGINGS)('knows the usual choice %s by what it hides', (hedging) => {
  expect(hedgingOf(HIDDEN_BY[hedging])).toBe(hedging);
});

test('takes "certain" for no hedge', () => {
  expect(HIDDEN_BY.plain).not.toContain('certain');
});
