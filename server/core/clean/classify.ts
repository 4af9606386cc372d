import type { BlockKind } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { findNoise } from './noise.ts';

/** A paragraph with what it is. */
export interface Classified extends Span {
  readonly kind: BlockKind;
  readonly reason?: string;
}

const SENTENCE = /[.!?…]["”’')\]]*$/u;
const BYLINE =
  /^(?:by|from|written by|reported by|reporting by|edited by|story by) \p{Lu}[^.!?]{1,120}$/iu;
const STAMP =
  /^(?:(?:last )?updated|published|posted|issued|first published|date)\b[^.!?]{1,100}$/iu;
const DATE_LINE =
  /^(?:\p{L}{3,9}\.?,? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})[ ,T|·•—–-]{0,3}[\d:. apmAPMGTZESC+]{0,24}$/u;
const ITEM = /^(?:[•●▪‣*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/u;
const INLINE_CREDIT =
  /^(?<caption>.{12,600}?[.\])])\s+(?<credit>\(?(?:photos?|images?|pictures?|credits?)\s?(?::|by\s|\/).{2,80})$/iu;
const CAPTION_MARK =
  /(?:\([^()]{0,60}\b(?:photo|file|via ap|getty images|reuters|afp|epa|pool|yonhap|handout)\b[^()]{0,40}\)|\[[^[\]]{0,60}\b(?:ap|afp|reuters|getty|epa)\b[^[\]]{0,40}\]|\bREUTERS\/[\p{L} .]{3,40}|\bfile photo\.?)$/iu;
const SPEAKER_LINE = /^[—–-]{1,2}\s?\p{Lu}[\p{L}.'’ -]{2,60}$/u;
const MAX_HEADLINE = 220;
const MAX_SHORT = 120;
const MAX_RELATED = 12;

/** True when a line is only a date, such as a page's header carries. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line) || STAMP.test(line);
}

function isSentence(line: string): boolean {
  return SENTENCE.test(line) || line.length > MAX_HEADLINE;
}

interface State {
  readonly text: string;
  readonly out: Classified[];
  /** How many short lines a heading of noise still takes with it. */
  takes: number;
  reason: string;
  hasBody: boolean;
  isClosed: boolean;
}

function push(state: State, span: Span, kind: BlockKind, reason?: string): void {
  state.out.push({ ...span, kind, ...(reason === undefined ? {} : { reason }) });
}

/** The line before a credit or beside one is a caption, whatever it looked like. */
function makeCaption(state: State): void {
  const last = state.out.at(-1);
  if (last === undefined || last.kind === 'boilerplate' || last.kind === 'byline') return;
  const line = state.text.slice(last.start, last.end);
  if (last.kind === 'headline' && !SENTENCE.test(line)) return;
  state.out[state.out.length - 1] = { start: last.start, end: last.end, kind: 'caption' };
}

function classifyNoise(state: State, span: Span, line: string): boolean {
  const noise = findNoise(line);
  if (noise === undefined) return false;
  if (noise.reason === 'credit') makeCaption(state);
  push(state, span, 'boilerplate', noise.reason);
  state.isClosed = state.isClosed || (noise.closes === true && state.hasBody);
  const announcesNext =
    noise.announces === true && /^[\p{L} ]{3,30}$/u.test(line.replace(/\P{L}+$|^\P{L}+/gu, ''));
  state.takes = announcesNext ? (noise.reason === 'related' ? MAX_RELATED : 1) : 0;
  state.reason = noise.reason;
  return true;
}

function classifyTaken(state: State, span: Span, line: string): boolean {
  if (state.isClosed) {
    push(state, span, 'boilerplate', 'about');
    return true;
  }
  if (state.takes === 0) return false;
  if (isSentence(line) || line.length > MAX_SHORT) {
    state.takes = 0;
    return false;
  }
  state.takes--;
  push(state, span, 'boilerplate', state.reason);
  return true;
}

function classifyLine(state: State, span: Span, isLast: boolean): void {
  const line = state.text.slice(span.start, span.end);
  const credit = INLINE_CREDIT.exec(line)?.groups;
  if (credit?.['caption'] !== undefined && line.length < 700) {
    const cut = span.start + credit['caption'].length;
    push(state, { start: span.start, end: cut }, 'caption');
    push(
      state,
      { start: span.end - (credit['credit'] ?? '').length, end: span.end },
      'boilerplate',
      'credit',
    );
    return;
  }
  if (classifyNoise(state, span, line) || classifyTaken(state, span, line)) return;
  if (BYLINE.test(line) || isDateLine(line)) {
    push(state, span, 'byline');
    return;
  }
  if (SPEAKER_LINE.test(line) && state.hasBody) {
    makeQuote(state, span);
    return;
  }
  if (CAPTION_MARK.test(line) && line.length < 600) {
    push(state, span, 'caption');
    return;
  }
  if (ITEM.test(line)) {
    push(state, span, 'list');
    return;
  }
  if (isSentence(line) || (isLast && !state.hasBody)) {
    state.hasBody = true;
    push(state, span, 'paragraph');
    return;
  }
  if (!state.hasBody) {
    push(state, span, 'headline');
    return;
  }
  classifyShort(state, span, line);
}

function makeQuote(state: State, span: Span): void {
  const last = state.out.at(-1);
  if (last?.kind === 'paragraph') {
    state.out[state.out.length - 1] = { start: last.start, end: last.end, kind: 'quote' };
  }
  push(state, span, 'byline');
}

/** A short line amid the body: an item after a colon or a semicolon, a speaker's words, or a heading. */
function classifyShort(state: State, span: Span, line: string): void {
  const last = state.out.at(-1);
  const before = last === undefined ? '' : state.text.slice(last.start, last.end);
  const isItem = /[:;,]$/u.test(before) || /[;,:]$/u.test(line) || last?.kind === 'list';
  if (isItem && last?.kind !== 'boilerplate') {
    push(state, span, 'list');
    return;
  }
  if (line.length > MAX_SHORT) {
    push(state, span, 'paragraph');
    return;
  }
  push(state, span, 'boilerplate', 'subhead');
}

/** What each paragraph is, in order; a paragraph with a credit glued to it comes back as two. */
export function classify(text: string, paragraphs: readonly Span[]): readonly Classified[] {
  const state: State = { text, out: [], takes: 0, reason: '', hasBody: false, isClosed: false };
  const last = paragraphs.at(-1);
  for (const span of paragraphs) classifyLine(state, span, span === last);
  return dropRepeatedHeadlines(text, state.out);
}

/** A page that shows its title twice means it once. */
function dropRepeatedHeadlines(text: string, blocks: readonly Classified[]): readonly Classified[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== 'headline') return block;
    const line = text.slice(block.start, block.end).toLowerCase();
    const isRepeated = seen.has(line);
    seen.add(line);
    return isRepeated
      ? { start: block.start, end: block.end, kind: 'boilerplate', reason: 'navigation' }
      : block;
  });
}
