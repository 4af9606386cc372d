import type { Annotation, Annotator, Token } from '../../model/annotation.ts';
import { createAttributeRuler } from './attributes.ts';
import type { Tagged } from './attributes.ts';
import { planBatches } from './batches.ts';
import type { Run } from './batches.ts';
import { createLemmatizer } from './lemmatizer.ts';
import type { ModelFiles } from './model.ts';
import { createNetwork } from './network.ts';
import type { Reading } from './network.ts';
import { parseDependencies } from './parser.ts';
import { restoreArcs } from './projective.ts';
import { recognizeEntities } from './recognizer.ts';
import { findSentences } from './sentences.ts';
import { createTokenizer } from './tokenizer.ts';
import { createSplitter } from './words.ts';

/** spaCy's English pipeline. It remembers words between calls, but never so that a result depends on them. */
export function createAnnotator(files: ModelFiles): Annotator {
  const split = createSplitter(createTokenizer(files.tokenizer), files.norms);
  const network = createNetwork(files);
  const rule = createAttributeRuler(files.attributes);
  const lemmatize = createLemmatizer(files.lemmas);

  const annotateRun = (run: Run, reading: Reading): Annotation => {
    const { words } = run;
    const isSpace = words.map((word) => word.isSpace);
    const { heads, labels } = restoreArcs(
      parseDependencies(words.length, network.parserMoves, reading.scoreParser),
      isSpace,
    );
    const sentences = findSentences(heads);
    const entities = recognizeEntities(
      isSpace,
      sentences,
      network.recognizerMoves,
      reading.scoreRecognizer,
    );
    const types = new Array<string>(words.length).fill('');
    for (const { from, to, type } of entities) types.fill(type, from, to);
    const tagged = words.map((word, i): Tagged => ({
      lower: word.text.toLowerCase(),
      tag: reading.tags[i] ?? '',
      dep: labels[i] ?? '',
      isSpace: word.isSpace,
    }));
    const attributes = rule(tagged);
    const tokens = words.map((word, i): Token => {
      const given = attributes[i];
      return {
        i: run.first + i,
        start: run.offset + word.start,
        end: run.offset + word.end,
        text: word.text,
        tag: given?.tag ?? tagged[i]?.tag ?? '',
        lemma: given?.lemma ?? lemmatize(word.text, given?.pos ?? '', given?.morph ?? ''),
        head: run.first + (heads[i] ?? i),
        dep: given?.dep ?? labels[i] ?? '',
        entity: types[i] ?? '',
        isSpace: word.isSpace,
      };
    });
    const shift = <T extends { from: number; to: number }>(range: T): T => ({
      ...range,
      from: range.from + run.first,
      to: range.to + run.first,
    });
    return { tokens, sentences: sentences.map(shift), entities: entities.map(shift) };
  };

  return {
    version: `${files.network.version}/1`,
    annotate: (blocks) => {
      const annotations = blocks.map(() => ({
        tokens: new Array<Token>(),
        sentences: new Array<Annotation['sentences'][number]>(),
        entities: new Array<Annotation['entities'][number]>(),
      }));
      const texts = blocks.map(({ text, offset }) => ({ words: split(text), offset }));
      for (const batch of planBatches(texts)) {
        const readings = network.read(batch.map(({ words }) => words));
        batch.forEach((run, i) => {
          const reading = readings[i];
          const annotation = annotations[run.block];
          if (reading === undefined || annotation === undefined) return;
          const { tokens, sentences, entities } = annotateRun(run, reading);
          annotation.tokens.push(...tokens);
          annotation.sentences.push(...sentences);
          annotation.entities.push(...entities);
        });
      }
      return annotations;
    },
  };
}
