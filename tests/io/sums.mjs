// A worker for tests of the pool: it doubles numbers, and misbehaves when told to.
import { parentPort } from 'node:worker_threads';

const TRICKS = {
  die: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  hoard: () => {
    for (const kept = []; ;) kept.push(new Array(1000).fill(kept.length));
  },
  throw: () => {
    throw new Error('out of its depth');
  },
  fail: () => parentPort.postMessage({ status: 'failed', detail: 'no sum' }),
};

parentPort.on('message', (input) => {
  if (typeof input === 'string') TRICKS[input]();
  else parentPort.postMessage({ status: 'done', output: input * 2 });
});
parentPort.postMessage({ status: 'ready', version: 'sums-1' });
