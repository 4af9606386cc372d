import type { Annotation, Annotator } from '../model/annotation.ts';
import type { CleanDocument, SourceDocument } from '../model/document.ts';
import type { DocumentRecord, Extraction } from '../model/record.ts';
import { pickCarried } from './carried.ts';
import { keepTold } from './told.ts';
import { clean } from './clean/clean.ts';
import { condense } from './condense.ts';
import { digest, documentIdOf } from './digest.ts';
import { extractActs } from './extract/extract.ts';
import { mendAnnotation } from './extract/mend/mend.ts';
import { mergeDrafts } from './extract/drafts/merge.ts';
import type { Ontology } from './extract/rules/ontology.ts';
import { writeRecords } from './extract/drafts/records.ts';
import { listSentences } from './extract/drafts/sentences.ts';
import { signatureOf } from './dedupe/signature.ts';
import { discourse } from './resolve/discourse.ts';
import type { Discourse, Resources as Tables } from './resolve/types.ts';

/** All that the pipeline needs from outside, read once. */
export interface PipelineResources extends Tables {
  readonly annotator: Annotator;
  readonly ontology: Ontology;
}

/** Raised whenever the code of a stage changes what comes out. */
const CODE_VERSION = 9;
const NOTHING: Annotation = { tokens: [], sentences: [], entities: [] };

/** Which rules, words and parser made a record: records of another version are out of date. */
export function pipelineVersion(resources: PipelineResources): string {
  const { annotator, ontology, gazetteer } = resources;
  return `${CODE_VERSION}-${digest([annotator.version, [...ontology.acts.values()], ontology.rules, gazetteer.version]).slice(0, 12)}`;
}

/** One document cleaned, parsed and read: who is who in it, before any rule is asked. */
export interface Analysis {
  readonly document: CleanDocument;
  readonly annotations: readonly Annotation[];
  readonly who: Discourse;
}

/** One document through clean, annotate and resolve. */
export function analyseDocument(source: SourceDocument, resources: PipelineResources): Analysis {
  const document = clean(source);
  const annotations = annotateBlocks(document, resources.annotator);
  return { document, annotations, who: discourse(document, annotations, resources) };
}

/** One document through clean, annotate, resolve and extract: all that will ever be known of it alone. */
export function extractDocument(source: SourceDocument, resources: PipelineResources): Extraction {
  return extractAnalysis(analyseDocument(source, resources), resources.ontology);
}

/** What the rules tell of a document that is read. */
export function extractAnalysis(
  { document, annotations, who }: Analysis,
  ontology: Ontology,
): Extraction {
  const { drafts, abstentions } = extractActs(document, who, ontology);
  const events = writeRecords(
    document,
    documentIdOf(document.source),
    mergeDrafts(drafts),
    listSentences(annotations),
  );
  return { document: describe(document, abstentions), ...keepTold(who, events), events };
}

/** Parses every block that is text of the document's own; boilerplate keeps its place and has no tokens. */
export function annotateBlocks(
  document: CleanDocument,
  annotator: Annotator,
): readonly Annotation[] {
  const { blocks, source } = document;
  const own = blocks.filter((b) => b.kind !== 'boilerplate');
  const texts = own.map((b) => condense(source.text.slice(b.start, b.end)));
  const parsed = annotator.annotate(
    texts.map(({ text }, n) => ({ text, offset: own[n]?.start ?? 0 })),
  );
  const restored = texts.map(({ restore }, n) => restore(parsed[n] ?? NOTHING, own[n]?.start ?? 0));
  const byBlock = new Map(own.map((b, n) => [b, restored[n]]));
  return blocks.map((b) => mendAnnotation(byBlock.get(b) ?? NOTHING));
}

function describe(
  document: CleanDocument,
  abstentions: Readonly<Record<string, number>>,
): DocumentRecord {
  return {
    record: 'document',
    key: document.source.key,
    title: document.title,
    outlet: document.outlet,
    url: document.url,
    datelinePlace: document.datelinePlace,
    publishedAt: document.publishedAt,
    datedBy: document.datedBy,
    otherDates: document.otherDates,
    blocks: document.blocks,
    signature: signatureOf(bodyOf(document)),
    abstentions,
    carried: pickCarried(document.source),
  };
}

/** The text of a document's own words, by which near-copies are known. */
function bodyOf({ blocks, source }: CleanDocument): string {
  return blocks
    .filter((b) => b.kind === 'paragraph' || b.kind === 'quote' || b.kind === 'list')
    .map((b) => source.text.slice(b.start, b.end))
    .join('\n');
}
