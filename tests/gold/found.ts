import { documentIdOf } from '../../server/core/digest.ts';
import { extractDocument, pipelineVersion } from '../../server/core/pipeline.ts';
import type { PipelineResources } from '../../server/core/pipeline.ts';
import { NO_CORRECTIONS } from '../../server/core/project/corrections.ts';
import type { SourceDocument } from '../../server/model/document.ts';
import type { StoredDocument } from '../../server/model/projection.ts';
import type { Extraction, Hedge, Status } from '../../server/model/record.ts';
import { change, EMPTY, type Memory } from '../core/project/memory.ts';
import type { Article, Sample } from './parse.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

/** A span in one of a sample's articles. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** An event as the program tells it, of one article or of several. */
export interface Found {
  readonly type: string;
  readonly status: Status;
  readonly source: Named;
  readonly target: Named | null;
  readonly date: string | null;
  readonly hedge: Hedge | null;
  readonly quoted: boolean;
  readonly attribution: readonly Named[];
  readonly places: readonly Place[];
  readonly reports: number;
  readonly independent: number;
  /** The acts that it answers. */
  readonly answers: readonly string[];
}

/** What the pipeline finds in a sample's only article. */
export function findInArticle(sample: Sample, resources: PipelineResources): readonly Found[] {
  return sample.articles.flatMap((article) => findInSource(sourceOf(article), resources));
}

/** What the pipeline finds in one document. */
export function findInSource(
  source: SourceDocument,
  resources: PipelineResources,
): readonly Found[] {
  const { events, entities } = extractDocument(source, resources);
  return events.map((event) => ({
    ...event,
    attribution: event.attribution.map((id) => nameOf(id, entities)),
    places: event.evidence.map((span) => ({ article: source.key, ...span })),
    reports: 1,
    independent: 1,
    answers: events.filter(({ id }) => event.answers.includes(id)).map(({ type }) => type),
  }));
}

/** What the graph holds once all articles of a sample are loaded. */
export async function findInStory(
  sample: Sample,
  resources: PipelineResources,
): Promise<readonly Found[]> {
  const stored = sample.articles.map((article) => storeOf(article, resources));
  const rules = { acts: resources.ontology.acts, corrections: NO_CORRECTIONS };
  const memory = await change(EMPTY, { put: stored, forget: [] }, rules);
  return memory.events.map((event) => {
    const [first] = event.reports;
    return {
      type: event.act,
      status: event.status,
      source: nameOf(event.source, memory.entities),
      target: event.target === null ? null : nameOf(event.target, memory.entities),
      date: event.date,
      hedge: first?.hedge ?? null,
      quoted: first?.quoted ?? false,
      attribution: (first?.attribution ?? []).map((id) => nameOf(id, memory.entities)),
      places: event.reports.flatMap(({ document, spans }) =>
        spans.map((span) => ({ article: keyOf(document, stored), ...span })),
      ),
      reports: event.reports.length,
      independent: event.independent,
      answers: answeredBy(event.id, memory),
    };
  });
}

function answeredBy(id: string, { answers, events }: Memory): readonly string[] {
  const told = new Set(answers.filter(({ from }) => from === id).map(({ to }) => to));
  return events.filter((event) => told.has(event.id)).map(({ act }) => act);
}

function sourceOf({ id, text, outlet, publishedAt }: Article): SourceDocument {
  return {
    key: id,
    text,
    outlet,
    ...(publishedAt === null ? {} : { publishedAt, publishedBy: 'record' as const }),
  };
}

function storeOf(article: Article, resources: PipelineResources): StoredDocument {
  const source = sourceOf(article);
  const extraction: Extraction = extractDocument(source, resources);
  const pipeline = pipelineVersion(resources);
  return { id: documentIdOf(source), text: article.text, pipeline, extraction };
}

function keyOf(id: string, stored: readonly StoredDocument[]): string {
  return stored.find((one) => one.id === id)?.extraction.document.key ?? '';
}

function nameOf(id: string, known: readonly Named[]): Named {
  const found = known.find((one) => one.id === id);
  return { id, name: found?.name ?? id, country: found?.country ?? null };
}
