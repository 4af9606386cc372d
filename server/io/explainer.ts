import type { Additions } from '../core/additions.ts';
import type { SourceDocument } from '../model/document.ts';
import type { ExplainedSentence } from '../model/intake.ts';
import { createPool, type Pool } from './pool.ts';

/** Workers that say what the pipeline makes of each sentence of a document. */
export type Explainer = Pool<SourceDocument, readonly ExplainedSentence[]>;

const BASE_MS = 30_000;
/** A slow machine parses some 20,000 characters in a second, and asks each rule once more here. */
const MS_PER_UNIT = 1;

/** One worker, under the tables as a user has them. */
export function createExplainer(added: Additions): Explainer {
  return createPool<SourceDocument, readonly ExplainedSentence[]>({
    entry: new URL('./explainWorker.mjs', import.meta.url),
    size: 1,
    data: added,
    timeoutMs: ({ text }) => BASE_MS + text.length * MS_PER_UNIT,
  });
}
