import type { SourceDocument } from '../model/document.ts';
import type { EntityId } from '../model/ids.ts';
import type { ExplainedSentence as Told } from '../model/intake.ts';
import type { EntityRecord } from '../model/record.ts';
import { explainAnalysis, explainEvent, type ExplainedSentence } from './explain.ts';
import { analyseDocument, type PipelineResources } from './pipeline.ts';
import type { Mention } from './resolve/types.ts';

/** What the pipeline makes of each sentence of a document, as the page is told it. */
export function tellSentences(
  source: SourceDocument,
  resources: PipelineResources,
): readonly Told[] {
  const analysis = analyseDocument(source, resources);
  const { mentions, entities } = analysis.who;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return explainAnalysis(analysis, resources.ontology).map((sentence) =>
    tellSentence(sentence, source.text, mentions, known),
  );
}

function tellSentence(
  { block, text, tokens, mentions, rules, events }: ExplainedSentence,
  whole: string,
  all: readonly Mention[],
  known: ReadonlyMap<EntityId, EntityRecord>,
): Told {
  const words = tokens.filter(({ isSpace }) => !isSpace);
  const placeOf = new Map(words.map(({ i }, at) => [i, at]));
  const start = words.at(0)?.start ?? block.start;
  return {
    start,
    end: words.at(-1)?.end ?? start,
    block: block.kind,
    text,
    tokens: words.map((token, at) => ({
      start: token.start,
      end: token.end,
      text: token.text,
      lemma: token.lemma,
      tag: token.tag,
      dep: token.dep,
      head: placeOf.get(token.head) ?? at,
    })),
    mentions: mentions.map(({ span, entity, use, why }) => ({
      ...span,
      text: whole.slice(span.start, span.end),
      use,
      why,
      entity: nameEntity(entity, known),
    })),
    rules: rules.map(({ rule, trigger, verdict, why }) => ({
      id: rule.id,
      act: rule.act,
      word: trigger.text,
      verdict,
      why,
    })),
    events: events.map((event) => ({
      act: event.type,
      status: event.status,
      source: event.source.name,
      target: event.target?.name ?? null,
      date: event.date,
      confidence: event.confidence,
      reasons: explainEvent(event, whole, all),
    })),
  };
}

function nameEntity(
  id: EntityId | null,
  known: ReadonlyMap<EntityId, EntityRecord>,
): Told['mentions'][number]['entity'] {
  const entity = id === null ? undefined : known.get(id);
  return entity === undefined ? null : { id: entity.id, name: entity.name, kind: entity.kind };
}
