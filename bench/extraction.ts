import { clean } from '../server/core/clean/clean.ts';
import { annotateBlocks, extractDocument } from '../server/core/pipeline.ts';
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

/** What the whole pipeline adds to its parser, and whether its memory grows. Seconds are the processor's. */
export function benchExtraction(sample: Sample): void {
  const documents = documentsOf(sample.blocks);
  const words = countWords(documents.map(({ text }) => text));
  const resources = loadResources();
  const time = (work: (source: SourceDocument) => unknown): number => {
    const start = process.cpuUsage();
    for (const document of documents) work(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const parse = (source: SourceDocument): unknown =>
    annotateBlocks(clean(source), resources.annotator);
  const extract = (source: SourceDocument): unknown => extractDocument(source, resources);
  time(extract);
  const parsed: number[] = [];
  const extracted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    parsed.push(time(parse));
    extracted.push(time(extract));
  }
  const share = (median(parsed) / median(extracted)).toFixed(2);
  const speed = Math.round(words / median(extracted));
  console.log(`extraction: ${share} of the parser's own words/s (${speed} words/s, one thread)`);
  watchMemory(documents, extract);
}

function documentsOf(blocks: readonly string[]): readonly SourceDocument[] {
  return Array.from({ length: Math.ceil(blocks.length / PARAGRAPHS) }, (_, i) => ({
    key: `document-${i}`,
    text: blocks.slice(i * PARAGRAPHS, (i + 1) * PARAGRAPHS).join('\n\n'),
  }));
}

/** Each text is met in many wordings, so that no cache by text can hide a leak. */
function watchMemory(
  documents: readonly SourceDocument[],
  extract: (source: SourceDocument) => unknown,
): void {
  const looks: number[] = [];
  for (let n = 1; n <= LONG_RUN; n += 1) {
    const source = documents[n % documents.length];
    if (source === undefined) return;
    extract({ ...source, key: `run-${n}`, text: source.text.replace(/\bthe\b/gu, `the No${n}`) });
    if (n % LOOK_EVERY === 0) looks.push(Math.round(process.memoryUsage().rss / MIB));
  }
  console.log(`extraction: ${looks.join(', ')} MiB resident after each ${LOOK_EVERY} documents`);
}
