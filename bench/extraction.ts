import { clean } from '../server/core/clean/clean.ts';
import { annotateBlocks, extractDocument } from '../server/core/pipeline.ts';
import type { PipelineResources } from '../server/core/pipeline.ts';
import { loadAnnotator } from '../server/io/model.ts';
import { loadResources } from '../server/io/resources.ts';
import type { SourceDocument } from '../server/model/document.ts';
import { countWords, median } from './texts.ts';
import type { Sample } from './texts.ts';

const ROUNDS = 5;
/** Paragraphs a document, as news has them. */
const PARAGRAPHS = 10;
/** Documents that the memory is watched over, and how many go between two looks. */
const LONG_RUN = 2000;
const LOOK_EVERY = 500;
const MIB = 2 ** 20;

/**
 * What the whole pipeline adds to its parser, and whether its memory grows. Each timing has a new parser that has read
 * every second document to warm up and is timed on the others, as news is new. Seconds are the processor's.
 */
export function benchExtraction(sample: Sample): void {
  const documents = documentsOf(sample.blocks);
  const before = documents.filter((_, i) => i % 2 === 0);
  const timed = documents.filter((_, i) => i % 2 === 1);
  const words = countWords(timed.map(({ text }) => text));
  const resources = loadResources();
  const time = (work: typeof extractDocument | typeof parseDocument): number => {
    const fresh = { ...resources, annotator: loadAnnotator() };
    for (const document of before) work(document, fresh);
    const start = process.cpuUsage();
    for (const document of timed) work(document, fresh);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  time(extractDocument);
  const parsed: number[] = [];
  const extracted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    parsed.push(time(parseDocument));
    extracted.push(time(extractDocument));
  }
  const share = (median(parsed) / median(extracted)).toFixed(2);
  const speed = Math.round(words / median(extracted));
  console.log(`extraction: ${share} of the parser's own words/s (${speed} words/s, one thread)`);
  watchMemory(documents, resources);
}

function parseDocument(source: SourceDocument, { annotator }: PipelineResources): unknown {
  return annotateBlocks(clean(source), annotator);
}

function documentsOf(blocks: readonly string[]): readonly SourceDocument[] {
  return Array.from({ length: Math.ceil(blocks.length / PARAGRAPHS) }, (_, i) => ({
    key: `document-${i}`,
    text: blocks.slice(i * PARAGRAPHS, (i + 1) * PARAGRAPHS).join('\n\n'),
  }));
}

/** Each text is met in many wordings, so that no cache by text can hide a leak. */
function watchMemory(documents: readonly SourceDocument[], resources: PipelineResources): void {
  const looks: number[] = [];
  for (let n = 1; n <= LONG_RUN; n += 1) {
    const source = documents[n % documents.length];
    if (source === undefined) return;
    const text = source.text.replace(/\bthe\b/gu, `the No${n}`);
    extractDocument({ ...source, key: `run-${n}`, text }, resources);
    if (n % LOOK_EVERY === 0) looks.push(Math.round(process.memoryUsage().rss / MIB));
  }
  console.log(`extraction: ${looks.join(', ')} MiB resident after each ${LOOK_EVERY} documents`);
}
