import { evenOut } from '../lexicon/fold.ts';
import { matchAt, type Lexicon } from '../lexicon/lexicon.ts';
import { codeOfAddress } from './publishers.ts';

/** Words by which an outlet shows that it is a state's own: "Office of the President of Finland". */
const OFFICIAL =
  /\b(?:ministry|department|office|government|presidency|embassy|mission|white house|parliament|chancellery|cabinet|federal council)\b/iu;

/** The state whose office publishes a document, by the outlet's name or else the address; null for a newspaper. */
export function issuerCodeOf(
  outlet: string | null,
  url: string | null,
  lexicon: Lexicon,
): string | null {
  return outlet === null ? codeOfAddress(url) : codeOfOutlet(outlet, lexicon);
}

/** null also where the outlet's name tells of no state or several. */
function codeOfOutlet(outlet: string, lexicon: Lexicon): string | null {
  if (!OFFICIAL.test(outlet)) return null;
  const codes = new Set<string>();
  const words = evenOut(outlet);
  for (const { index } of words.matchAll(/(?<!\p{L})\p{L}/gu)) {
    const match = matchAt(lexicon, words, index, (end) => !/^\p{L}/u.test(words.slice(end)));
    const sense = match?.senses[0];
    if (sense === undefined || sense.kind === 'place' || sense.kind === 'capital') continue;
    if ('code' in sense && sense.code !== null) codes.add(sense.code);
    else if ('of' in sense && sense.of !== null) codes.add(sense.of);
  }
  const [only, ...others] = codes;
  return others.length === 0 ? (only ?? null) : null;
}

/** The state that the place of a dateline lies in. */
export function codeOfPlace(datelinePlace: string | null, lexicon: Lexicon): string | null {
  const place = evenOut(datelinePlace ?? '');
  const isEnd = (end: number): boolean => end === place.length || place[end] === ',';
  const sense = place === '' ? undefined : matchAt(lexicon, place, 0, isEnd)?.senses[0];
  return sense !== undefined && 'code' in sense ? sense.code : null;
}
