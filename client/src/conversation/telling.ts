import type { EventDetail, Report } from '../../../server/model/ledger.ts';
import { cutQuote } from '../text/quote.ts';

/** A piece of a sentence, and whether it made the sentence an act. */
export interface TellingPiece {
  readonly text: string;
  readonly isCue: boolean;
}

/** So many letters before the cue words are kept at least, if there are so many. */
const BEFORE = 30;
const CUT = '… ';

function hasCue({ cues, sentence }: Report): boolean {
  const end = sentence.start + sentence.text.length;
  return cues.some((cue) => cue.start >= sentence.start && cue.end <= end);
}

/** The report that tells an act in the fewest words, of those that call it what it is. */
export function pickReport({ act, ledger }: EventDetail): Report | undefined {
  const plain = ledger.filter((report) => report.act === act && !report.negated);
  const marked = plain.filter(hasCue);
  const [first, ...others] = marked.length > 0 ? marked : plain.length > 0 ? plain : ledger;
  return others.reduce(
    (best, report) =>
      best !== undefined && report.sentence.text.length >= best.sentence.text.length
        ? best
        : report,
    first,
  );
}

/** A report's sentence from shortly before its cue words on, verbatim but for the mark of what is left out. */
export function cutTelling(report: Report): readonly TellingPiece[] {
  const pieces = cutQuote(report).map(({ start, text, values }) => ({
    start,
    text,
    isCue: values.includes('cue'),
  }));
  const cue = pieces.find(({ isCue }) => isCue)?.start ?? 0;
  const whole = report.sentence.text;
  const from = cue <= BEFORE ? 0 : whole.lastIndexOf(' ', cue - BEFORE) + 1;
  const kept = pieces.flatMap(({ start, text, isCue }) => {
    const rest = text.slice(Math.max(0, from - start));
    return rest === '' ? [] : [{ text: rest, isCue }];
  });
  return from === 0 ? kept : [{ text: CUT, isCue: false }, ...kept];
}
