import type { Annotation, Token, TokenRange } from '../model/annotation.ts';
import type { Block, SourceDocument } from '../model/document.ts';
import type { EventRecord } from '../model/record.ts';
import { clean } from './clean/clean.ts';
import { annotateBlocks, extractDocument, type PipelineResources } from './pipeline.ts';
import { discourse } from './resolve/discourse.ts';
import type { Mention } from './resolve/types.ts';

/** One sentence with all that the pipeline made of it. */
export interface ExplainedSentence {
  readonly block: Block;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Events that have evidence in it. */
  readonly events: readonly EventRecord[];
}

/** Every sentence of a document, boilerplate left out, in order. */
export function explainDocument(
  source: SourceDocument,
  resources: PipelineResources,
): readonly ExplainedSentence[] {
  const document = clean(source);
  const annotations = annotateBlocks(document, resources.annotator);
  const { mentions } = discourse(document, annotations, resources);
  const { events } = extractDocument(source, resources);
  return document.blocks.flatMap((block, at) => {
    const annotation = annotations[at];
    if (annotation === undefined) return [];
    const own = mentions.filter((mention) => mention.block === at);
    return annotation.sentences.map((sentence) =>
      explainSentence(source.text, block, annotation, sentence, own, events),
    );
  });
}

function explainSentence(
  text: string,
  block: Block,
  annotation: Annotation,
  { from, to }: TokenRange,
  mentions: readonly Mention[],
  events: readonly EventRecord[],
): ExplainedSentence {
  const tokens = annotation.tokens.slice(from, to);
  const start = tokens.at(0)?.start ?? block.start;
  const end = tokens.at(-1)?.end ?? start;
  return {
    block,
    text: text.slice(start, end).trim(),
    tokens,
    mentions: mentions.filter((mention) => mention.from >= from && mention.from < to),
    events: events.filter(({ evidence }) =>
      evidence.some((span) => span.start < end && span.end > start),
    ),
  };
}
