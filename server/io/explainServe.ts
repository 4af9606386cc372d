import { parentPort, workerData } from 'node:worker_threads';
import { additions } from '../core/additions.ts';
import { pipelineVersion } from '../core/pipeline.ts';
import { tellSentences } from '../core/tellSentences.ts';
import type { SourceDocument } from '../model/document.ts';
import type { ExplainedSentence } from '../model/intake.ts';
import { messageOf } from './message.ts';
import type { WorkerMessage } from './pool.ts';
import { loadResources } from './resources.ts';

/** Makes this thread a worker that explains: one document in, its sentences out. */
export function serveExplanations(): void {
  const port = parentPort;
  if (port === null) throw new TypeError('io/explainServe: this is no worker thread');
  const resources = loadResources(additions.parse(workerData));
  const answer = (message: WorkerMessage<readonly ExplainedSentence[]>): void =>
    port.postMessage(message);
  port.on('message', (source: SourceDocument) => {
    try {
      answer({ status: 'done', output: tellSentences(source, resources) });
    } catch (error) {
      answer({ status: 'failed', detail: messageOf(error) });
    }
  });
  answer({ status: 'ready', version: pipelineVersion(resources) });
}
