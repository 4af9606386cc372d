import type { Span } from '../../model/span.ts';

const LINE = /[^\n\r\u2028\u2029]+/gu;
/** A text is hard-wrapped when its lines end before this width and most are near it. */
const WRAP = { min: 55, max: 100, share: 0.6, lines: 6 } as const;
const SENTENCE_END = /[.!?:;…"”’')\]]$/u;

/** Trims white space off both ends of a span. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function splitLines(text: string): Span[] {
  return [...text.matchAll(LINE)]
    .map((match) => trimSpan(text, match.index, match.index + match[0].length))
    .filter((line) => line.end > line.start);
}

function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < WRAP.lines) return false;
  const near = lines.filter((line) => {
    const width = line.end - line.start;
    return width >= WRAP.min && width <= WRAP.max;
  });
  const long = lines.filter((line) => line.end - line.start > WRAP.max);
  return long.length === 0 && near.length / lines.length >= WRAP.share;
}

/** A wrapped line goes on when no blank line follows and it was near the margin or stopped within a sentence. */
function continues(text: string, line: Span, next: Span): boolean {
  const gap = text.slice(line.end, next.start).match(/\n|\r(?!\n)/gu)?.length ?? 0;
  if (gap !== 1) return false;
  return line.end - line.start >= WRAP.min || !SENTENCE_END.test(text.slice(line.start, line.end));
}

/** The text's paragraphs: its lines, or runs of lines where the text is hard-wrapped. */
export function splitParagraphs(text: string): readonly Span[] {
  const lines = splitLines(text);
  if (!isWrapped(lines)) return lines;
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const tail =
      last === undefined ? undefined : trimSpan(text, lastLineStart(text, last), last.end);
    if (last !== undefined && tail !== undefined && continues(text, tail, line)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else paragraphs.push(line);
  }
  return paragraphs;
}

function lastLineStart(text: string, span: Span): number {
  const at = text.slice(span.start, span.end).search(/[^\n\r]*$/u);
  return span.start + at;
}
