import type { Annotation, Token, TokenRange } from '../model/annotation.ts';
import type { Block, SourceDocument } from '../model/document.ts';
import type { Actor } from '../model/entity.ts';
import type { EventRecord } from '../model/record.ts';
import { diagnoseBlock, type Diagnosis } from './extract/rules/diagnose.ts';
import type { Ontology } from './extract/rules/ontology.ts';
import { surveyDocument } from './extract/survey.ts';
import {
  analyseDocument,
  extractAnalysis,
  type Analysis,
  type PipelineResources,
} from './pipeline.ts';
import type { Mention } from './resolve/types.ts';

/** One sentence with all that the pipeline made of it. */
export interface ExplainedSentence {
  readonly block: Block;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Rules that fired, and those that nearly did. */
  readonly rules: readonly Diagnosis[];
  /** Events that have evidence in it. */
  readonly events: readonly EventRecord[];
}

/** Every sentence of a document, boilerplate left out, in order. */
export function explainDocument(
  source: SourceDocument,
  resources: PipelineResources,
): readonly ExplainedSentence[] {
  return explainAnalysis(analyseDocument(source, resources), resources.ontology);
}

/** Every sentence of a document that is cleaned and parsed. */
export function explainAnalysis(
  analysis: Analysis,
  ontology: Ontology,
): readonly ExplainedSentence[] {
  const { document, annotations, who } = analysis;
  const { source } = document;
  const { events } = extractAnalysis(analysis, ontology);
  const survey = surveyDocument(document, who, ontology);
  return document.blocks.flatMap((block, at) => {
    const annotation = annotations[at];
    const tree = survey.view.trees[at];
    if (annotation === undefined || tree === undefined || tree === null) return [];
    const own = who.mentions.filter((mention) => mention.block === at);
    const rules = diagnoseBlock(survey, tree, at);
    return annotation.sentences.map((sentence) =>
      explainSentence(source.text, block, annotation, sentence, { mentions: own, rules, events }),
    );
  });
}

function explainSentence(
  text: string,
  block: Block,
  annotation: Annotation,
  { from, to }: TokenRange,
  { mentions, rules, events }: Pick<ExplainedSentence, 'mentions' | 'rules' | 'events'>,
): ExplainedSentence {
  const tokens = annotation.tokens.slice(from, to);
  const start = tokens.at(0)?.start ?? block.start;
  const end = tokens.at(-1)?.end ?? start;
  return {
    block,
    text: text.slice(start, end).trim(),
    tokens,
    mentions: mentions.filter((mention) => mention.from >= from && mention.from < to),
    rules: rules.filter(({ trigger }) => trigger.i >= from && trigger.i < to),
    events: events.filter(({ evidence }) =>
      evidence.some((span) => span.start < end && span.end > start),
    ),
  };
}

/** The reasons for one event, in words: its rule, who was found to be who by what, and what dated it. */
export function explainEvent(
  event: EventRecord,
  text: string,
  mentions: readonly Mention[],
): readonly string[] {
  const { rule, cues, source, target, dateText, date } = event;
  const words = cues.map(({ start, end }) => `"${text.slice(start, end)}"`).join(' ');
  const dated = dateText === null ? 'the day of publication' : `"${dateText}"`;
  return [
    `rule ${rule} by ${words}`,
    explainActor('source', source, event, mentions),
    ...(target === null ? [] : [explainActor('target', target, event, mentions)]),
    date === null ? 'no date: nothing gives one' : `date ${date} by ${dated}`,
  ];
}

function explainActor(
  role: string,
  { id, surface }: Actor,
  { evidence }: EventRecord,
  mentions: readonly Mention[],
): string {
  const found = mentions.find(
    ({ entity, span }) =>
      entity === id && evidence.some(({ start, end }) => span.start < end && span.end > start),
  );
  return `${role} ${id} by "${surface}": ${found?.why ?? 'whoever speaks or is referred to there'}`;
}
