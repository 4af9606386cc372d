import type { CleanDocument } from '../../model/document.ts';
import type { Reading } from './phrases/reading.ts';

/** "Moscow, June 26, 2024" in a line of its own. */
export function placeOfByline({ blocks, source }: CleanDocument): string | null {
  const lines = blocks
    .filter((b) => b.kind === 'byline')
    .map((b) => source.text.slice(b.start, b.end));
  const dated = lines.find((line) => /, .*\b\d{4}$/u.test(line.trim()));
  return dated?.split(',')[0]?.trim() ?? null;
}

/** "Question: …": somebody answers. */
export function isBriefing(readings: readonly (Reading | null)[]): boolean {
  return readings.some((reading) => {
    const [first, second] = reading?.tree.tokens ?? [];
    return /^(?:Q|Question)$/u.test(first?.text ?? '') && second?.text === ':';
  });
}

/** What an office calls its account of a talk. */
export function isReadout(title: string | null): boolean {
  return /^(?:read-?out|(?:joint )?statement|remarks|press release|communiqu[eé])\b/iu.test(
    title ?? '',
  );
}

/** Whether a text is several states' own. */
export function isJoint(title: string): boolean {
  return /\bjoint\b/iu.test(title);
}
