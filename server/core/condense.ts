import type { Annotation } from '../model/annotation.ts';

/** What no reader sees, and all blanks of a run but the first. */
const SUPERFLUOUS = /\p{Cf}|(?<=[ \t\u00A0]\p{Cf}*)[ \t\u00A0]+/gu;

/** A text without what nobody sees, and the way back to where its characters stood. */
export interface Condensed {
  readonly text: string;
  /** Puts an annotation's spans back to where they stand in the whole text. */
  readonly restore: (annotation: Annotation, offset: number) => Annotation;
}

/** Takes marks that turn a line round and doubled blanks out of a text: a parser takes them for words. */
export function condense(text: string): Condensed {
  const gaps = [...text.matchAll(SUPERFLUOUS)].map(({ 0: { length }, index }) => ({
    index,
    length,
  }));
  if (gaps.length === 0) return { text, restore: (annotation) => annotation };
  const stood = placesOutside(text.length, gaps);
  const placeOf = (at: number): number => stood[at] ?? text.length;
  return {
    text: text.replaceAll(SUPERFLUOUS, ''),
    restore: (annotation, offset) => ({
      ...annotation,
      tokens: annotation.tokens.map((token) => ({
        ...token,
        start: offset + placeOf(token.start - offset),
        end: offset + placeOf(token.end - 1 - offset) + 1,
      })),
    }),
  };
}

/** Where each character that is kept stood. */
function placesOutside(
  length: number,
  gaps: readonly { readonly index: number; readonly length: number }[],
): readonly number[] {
  const isGap = new Set(
    gaps.flatMap((gap) => Array.from({ length: gap.length }, (_, n) => gap.index + n)),
  );
  return Array.from({ length }, (_, at) => at).filter((at) => !isGap.has(at));
}
