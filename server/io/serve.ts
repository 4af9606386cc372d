import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { additions } from '../core/additions.ts';
import {
  analyseDocument,
  extractAnalysis,
  pipelineVersion,
  type PipelineResources,
} from '../core/pipeline.ts';
import type { Extracted } from './extractor.ts';
import type { SourceDocument } from '../model/document.ts';
import { takeNotes } from '../core/notes.ts';
import type { WorkerMessage } from './pool.ts';
import { loadResources } from './resources.ts';

const workerSettings = z.object({ added: additions, isNoted: z.boolean() });

/** Makes this thread a worker of the pipeline: one document in, its extraction out. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new TypeError('io/serve: this is no worker thread');
  const { added, isNoted } = workerSettings.parse(workerData);
  const resources = loadResources(added);
  const answer = (message: WorkerMessage<Extracted>): void => port.postMessage(message);
  port.on('message', (source: SourceDocument) => {
    try {
      answer({ status: 'done', output: work(source, resources, isNoted) });
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      answer({ status: 'failed', detail });
    }
  });
  answer({ status: 'ready', version: pipelineVersion(resources) });
}

function work(source: SourceDocument, resources: PipelineResources, isNoted: boolean): Extracted {
  const analysis = analyseDocument(source, resources);
  const extraction = extractAnalysis(analysis, resources.ontology);
  if (!isNoted) return extraction;
  return { ...extraction, notes: takeNotes(analysis, resources.ontology, extraction.events) };
}
