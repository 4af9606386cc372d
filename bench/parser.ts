import { createAnnotator } from '../server/core/annotate/annotator.ts';
import { readModel } from '../server/io/model.ts';
import { startSpacy } from './spacy.ts';
import { countWords, median } from './texts.ts';
import type { Sample } from './texts.ts';

const ROUNDS = 5;
/** A document's worth of blocks, as the pipeline gives them. */
const BLOCKS = 12;

/**
 * The parser's words a second on one thread, in turn with Python spaCy's. Each round a new parser reads every second
 * block to warm up and is timed on the others, so that it remembers no text that it is timed on. Seconds are the
 * processor's, so that other programs count less.
 */
export async function benchParser(sample: Sample, python: string): Promise<void> {
  const files = readModel();
  const before = sample.blocks.filter((_, i) => i % 2 === 0);
  const blocks = sample.blocks.filter((_, i) => i % 2 === 1);
  const words = countWords(blocks);
  const run = (): number => {
    const annotator = createAnnotator(files);
    const read = (texts: readonly string[]): void => {
      for (let i = 0; i < texts.length; i += BLOCKS)
        annotator.annotate(texts.slice(i, i + BLOCKS).map((text) => ({ text, offset: 0 })));
    };
    read(before);
    const start = process.cpuUsage();
    read(blocks);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  run();
  const spacy = await startSpacy(python, blocks);
  const ours: number[] = [];
  const batched: number[] = [];
  const single: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(run());
    if (spacy === null) continue;
    batched.push(await spacy.time('pipe'));
    single.push(await spacy.time('single'));
  }
  spacy?.stop();
  const speed = (seconds: readonly number[]): string =>
    `${Math.round(words / median(seconds))} words/s`;
  console.log(`parser: ${speed(ours)} (${words} words, one thread, median of ${ROUNDS})`);
  if (spacy === null) {
    console.log(
      `parser: not compared, for ${python} has no spaCy (--python PATH, see data/models)`,
    );
    return;
  }
  const ratio = (theirs: readonly number[]): string =>
    `${(median(theirs) / median(ours)).toFixed(2)} times`;
  console.log(`parser: ${ratio(batched)} spaCy's nlp.pipe (${speed(batched)})`);
  console.log(`parser: ${ratio(single)} spaCy text by text (${speed(single)})`);
}
