import { evenOut } from '../lexicon/fold.ts';
import { matchAt, type Lexicon } from '../lexicon/lexicon.ts';

/** Words by which an outlet shows that it is a state's own: "Office of the President of Finland". */
const OFFICIAL =
  /\b(?:ministry|department|office|government|presidency|embassy|mission|white house|parliament|chancellery|cabinet|federal council)\b/iu;

/** What a government's addresses end in, with whose it is. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:gov|mil)$/u, 'USA'],
  [/\.gov\.uk$/u, 'GBR'],
  [/\.gc\.ca$/u, 'CAN'],
  [/\.gov\.au$/u, 'AUS'],
  [/\.govt\.nz$/u, 'NZL'],
  [/\.gouv\.fr$/u, 'FRA'],
  [/\.go\.jp$/u, 'JPN'],
  [/\.go\.kr$/u, 'KOR'],
  [/\.go\.ke$/u, 'KEN'],
  [/\.gov\.cn$/u, 'CHN'],
  [/\.gov\.in$/u, 'IND'],
  [/\.gov\.il$/u, 'ISR'],
  [/\.gov\.tr$/u, 'TUR'],
  [/\.gov\.ua$/u, 'UKR'],
  [/\.gov\.pl$/u, 'POL'],
  [/\.gob\.mx$/u, 'MEX'],
  [/\.gov\.br$/u, 'BRA'],
  [/^(?:www\.)?(?:mid|kremlin)\.ru$/u, 'RUS'],
];

/** The state whose office publishes a document, by the outlet's name or else the address; null for a newspaper. */
export function issuerCodeOf(
  outlet: string | null,
  url: string | null,
  lexicon: Lexicon,
): string | null {
  return outlet === null ? codeOfHost(url) : codeOfOutlet(outlet, lexicon);
}

function codeOfHost(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  return HOSTS.find(([ending]) => ending.test(host))?.[1] ?? null;
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
