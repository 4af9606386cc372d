import { nameAct } from '../../../client/src/text/acts.ts';

test.each([
  ['Summoned', 'Summoned'],
  ['Severed ties with', 'Severed ties'],
  ['Considered a change toward', 'Considered a change'],
  ['Recalled its envoy from', 'Recalled its envoy'],
  ['To', 'To'],
])('ends the name of “%s” before whom it was done to', (label, name) => {
  expect(nameAct(label)).toBe(name);
});
