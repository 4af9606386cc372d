import { findNoise, NOISE } from '../../../server/core/clean/noise.ts';

test.each(NOISE.flatMap((n) => n.counterexamples))('lets "%s" be', (line) => {
  expect(findNoise(line)).toBeUndefined();
});

test.each(NOISE.flatMap((n) => n.examples.map((e) => [n.reason, e])))(
  'calls %s: "%s"',
  (reason, line) => {
    expect(findNoise(line)?.reason).toBe(reason);
  },
);
