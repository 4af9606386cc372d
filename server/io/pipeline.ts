import type { PipelineResources } from '../core/pipeline.ts';
import { loadAnnotator } from './model.ts';
import { loadOntology } from './ontology.ts';
import { loadResources } from './resources.ts';

/** All that the pipeline needs, read from the data folder that comes with the program. */
export function loadPipeline(): PipelineResources {
  return { ...loadResources(), annotator: loadAnnotator(), ontology: loadOntology() };
}
