import type { Block, CleanDocument, SourceDocument } from '../../model/document.ts';
import { classify, isDateLine, type Classified } from './classify.ts';
import { findDateline, type Dateline } from './dateline.ts';
import { splitParagraphs, trimSpan } from './lines.ts';
import { findPublication } from './publication.ts';
import { writePlain } from '../plain.ts';
import { writePlainTitle } from './title.ts';

/** Datelines stand at the head of one of a text's first paragraphs. */
const DATELINE_WITHIN = 3;

interface Cut {
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
}

/** Makes the dateline a block of its own, so that the sentence after it parses as a sentence. */
function cutDateline(text: string, blocks: readonly Classified[]): Cut {
  const paragraphs = blocks.filter((b) => b.kind === 'paragraph').slice(0, DATELINE_WITHIN);
  for (const paragraph of paragraphs) {
    const dateline = findDateline(text.slice(paragraph.start, paragraph.end));
    if (dateline === null) continue;
    const end = paragraph.start + dateline.length;
    const rest = trimSpan(text, end, paragraph.end);
    if (rest.end === rest.start) continue;
    const cut: Block[] = [
      { start: paragraph.start, end, kind: 'dateline' },
      { ...rest, kind: 'paragraph' },
    ];
    return { blocks: blocks.flatMap((b) => (b === paragraph ? cut : [b])), dateline };
  }
  return { blocks, dateline: null };
}

/** Marks what of a document is to be coded and finds out when and by whom it was published. */
export function clean(source: SourceDocument): CleanDocument {
  const { text } = source;
  const { blocks, dateline } = cutDateline(text, classify(text, splitParagraphs(text)));
  const words = (of: (block: Block) => boolean): string[] =>
    blocks.filter(of).map((b) => text.slice(b.start, b.end));
  const dates = findPublication(source, {
    dateline: dateline?.date ?? null,
    headers: words((b) => b.kind === 'byline').filter(isDateLine),
    body: words((b) => b.kind === 'paragraph'),
    all: words((b) => b.kind !== 'boilerplate'),
  });
  const [chosen, ...others] = dates;
  return {
    source,
    title: writePlainTitle(
      source.title ?? words((b) => b.kind === 'headline')[0] ?? firstWords(text, blocks),
    ),
    outlet: outletOf(source.outlet ?? dateline?.agency ?? ''),
    url: source.url ?? null,
    datelinePlace: dateline?.place ?? null,
    publishedAt: chosen?.date ?? null,
    datedBy: chosen?.by ?? 'unknown',
    otherDates: others.filter((d) => d.date !== chosen?.date),
    blocks,
  };
}

function outletOf(name: string): string | null {
  const outlet = writePlain(name);
  return outlet === '' ? null : outlet;
}

const TITLE_WIDTH = 90;

/** A text without a headline goes by its first words. */
function firstWords(text: string, blocks: readonly Block[]): string {
  const first = blocks.find((b) => b.kind === 'paragraph') ?? blocks[0];
  if (first === undefined) return '';
  const line = text.slice(first.start, first.end).replace(/\s+/gu, ' ');
  return line.length <= TITLE_WIDTH
    ? line
    : `${line.slice(0, TITLE_WIDTH).replace(/\s\S*$/u, '')} …`;
}
