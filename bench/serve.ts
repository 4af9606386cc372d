import { parentPort } from 'node:worker_threads';
import { loadAnnotator } from '../server/io/model.ts';
import type { WorkerMessage } from '../server/io/pool.ts';

/** Makes this thread a worker that only parses: blocks in, how many tokens they have out. */
export function serveParser(): void {
  const annotator = loadAnnotator();
  const answer = (message: WorkerMessage<number>): void => parentPort?.postMessage(message);
  parentPort?.on('message', (blocks: readonly string[]) => {
    const annotations = annotator.annotate(blocks.map((text) => ({ text, offset: 0 })));
    const output = annotations.reduce((sum, { tokens }) => sum + tokens.length, 0);
    answer({ status: 'done', output });
  });
  answer({ status: 'ready', version: annotator.version });
}
