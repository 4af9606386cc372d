import { PassThrough } from 'node:stream';
import { createProgress, describeProgress } from '../../server/cli/progress.ts';

test('leaves rejects out of the words when there are none', () => {
  expect(describeProgress({ documents: 3, events: 7, rejected: 0 })).toBe('3 documents, 7 reports');
});

test('writes a plain line now and then where there is no terminal', () => {
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  let now = 0;
  const progress = createProgress(stderr, 100, () => now);
  progress.show({ documents: 1, events: 2, rejected: 0 });
  now = 5_000;
  progress.show({ documents: 3, events: 7, rejected: 1 });
  progress.say('rejected a.bin: binary');
  progress.end();
  expect(String(stderr.read())).toBe(
    'reading: 3 documents, 7 reports, 1 rejected\nrejected a.bin: binary\n',
  );
});
