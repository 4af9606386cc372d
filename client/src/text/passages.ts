import type { Block } from '../../../server/model/document.ts';
import type { DocumentDetail } from '../../../server/model/ledger.ts';
import type { Span } from '../../../server/model/span.ts';
import { cutSegments, groupRuns, partLayers, type Layer, type Segment } from './segments.ts';

export type DocumentReport = DocumentDetail['reports'][number];

type Mention = DocumentDetail['mentions'][number];

/** What covers a piece of a document's text. */
export type Cover =
  | { readonly type: 'mention'; readonly entity: Mention['entity'] }
  | { readonly type: 'report'; readonly report: DocumentReport; readonly isStart: boolean }
  | { readonly type: 'sentence'; readonly event: string }
  | { readonly type: 'unit'; readonly number: number; readonly start: number }
  | { readonly type: 'cue' };

/** A stretch of text as a reader sees it: a paragraph, a headline, or noise. */
export interface Passage {
  readonly kind: 'headline' | 'text' | 'noise';
  readonly key: number;
  readonly segments: readonly Segment<Cover>[];
}

function layersOf(document: DocumentDetail, units: readonly Span[]): readonly Layer<Cover>[] {
  const numbered = units.map((span, index) => ({
    span,
    value: { type: 'unit', number: index + 1, start: span.start } as const,
  }));
  const mentions = document.mentions.flatMap(({ entity, spans }) =>
    spans.map((span) => ({ span, value: { type: 'mention', entity } as const })),
  );
  const reports = document.reports.flatMap((report) => [
    ...report.spans.map((span, index) => ({
      span,
      value: { type: 'report', report, isStart: index === 0 } as const,
    })),
    ...report.sentences.map((span) => ({
      span,
      value: { type: 'sentence', event: report.event.id } as const,
    })),
    ...report.cues.map((span) => ({ span, value: { type: 'cue' } as const })),
  ]);
  return [...numbered, ...mentions, ...reports];
}

function kindOf(block: Block): Passage['kind'] {
  if (block.kind === 'boilerplate') return 'noise';
  return block.kind === 'headline' ? 'headline' : 'text';
}

/** Blocks that no line break parts belong to one passage: a dateline and the sentence after it. */
function joinBlocks(
  text: string,
  blocks: readonly Block[],
): readonly (Block & { readonly line: number })[] {
  let line = 0;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    const isJoined =
      before !== undefined &&
      kindOf(before) === kindOf(block) &&
      (kindOf(block) === 'noise' || !text.slice(before.end, block.start).includes('\n'));
    if (!isJoined) line = block.start;
    return { ...block, line };
  });
}

/** A document's text as passages, each cut wherever a mention, a report, a cue or a numbered sentence begins or ends. */
export function cutPassages(
  document: DocumentDetail,
  units: readonly Span[] = [],
): readonly Passage[] {
  const { text } = document;
  const runs = groupRuns(joinBlocks(text, document.blocks), (block) => block.line);
  const spans = runs.map(({ items }) => {
    const start = items[0]?.start ?? 0;
    return { start, end: items.at(-1)?.end ?? start };
  });
  const layers = partLayers(layersOf(document, units), spans);
  return runs.flatMap(({ key, items: [first] }, at) => {
    const span = spans[at];
    if (span === undefined) return [];
    const kind = first === undefined ? 'text' : kindOf(first);
    const inside = kind === 'noise' ? [] : (layers[at] ?? []);
    return [{ kind, key, segments: cutSegments(text, span, inside) }];
  });
}
