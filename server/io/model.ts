import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { createAnnotator } from '../core/annotate/annotator.ts';
import {
  attributeTable,
  lemmaTable,
  networkTable,
  normTable,
  tokenizerTable,
} from '../core/annotate/model.ts';
import type { ModelFiles } from '../core/annotate/model.ts';
import type { Annotator } from '../model/annotation.ts';

const FOLDER = new URL('../../data/models/en_core_web_sm-3.8.0/', import.meta.url);

/** Reads the parser's files from data/models. */
export function readModel(): ModelFiles {
  return {
    weights: readFileSync(new URL('weights.bin', FOLDER)),
    kernel: readFileSync(new URL('kernel.wasm', FOLDER)),
    network: readTable('network.json', networkTable),
    tokenizer: readTable('tokenizer.json', tokenizerTable),
    norms: readTable('norms.json', normTable),
    lemmas: readTable('lemmas.json', lemmaTable),
    attributes: readTable('attributes.json', attributeTable),
  };
}

/** The parser, ready to work. */
export function loadAnnotator(): Annotator {
  return createAnnotator(readModel());
}

function readTable<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
}
