import { parentPort, workerData } from 'node:worker_threads';
import { additions } from '../core/additions.ts';
import { extractDocument, pipelineVersion } from '../core/pipeline.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Extraction } from '../model/record.ts';
import type { WorkerMessage } from './pool.ts';
import { loadResources } from './resources.ts';

/** Makes this thread a worker of the pipeline: one document in, its extraction out. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new TypeError('io/serve: this is no worker thread');
  const resources = loadResources(additions.parse(workerData));
  const answer = (message: WorkerMessage<Extraction>): void => port.postMessage(message);
  port.on('message', (source: SourceDocument) => {
    try {
      answer({ status: 'done', output: extractDocument(source, resources) });
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      answer({ status: 'failed', detail });
    }
  });
  answer({ status: 'ready', version: pipelineVersion(resources) });
}
