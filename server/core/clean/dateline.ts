/** What stands at a report's head before its first sentence: "SEOUL, June 27 (Yonhap) —". */
export interface Dateline {
  /** Signs up to and with the dash or colon. */
  readonly length: number;
  readonly place: string | null;
  /** The date's words, not yet read. */
  readonly date: string | null;
  readonly agency: string | null;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = `(?<date>${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)`;
const CAPS =
  "(?<place>[A-Z][A-Z'’.\\-]+(?:[ /][A-Z][A-Z'’.\\-]*){0,4}(?:, [A-Z][\\p{L}.]+(?: [A-Z][\\p{L}.]+)?)?)";
const TITLE =
  "(?<place>[A-Z][\\p{L}'’.\\-]+(?: [A-Z][\\p{L}'’.\\-]+){0,3}(?:, [A-Z]\\p{Ll}+(?: [A-Z]\\p{Ll}+)?)?)";
const AGENCY = '(?:\\((?<agency>[A-Z][\\p{L}\\d .&/\\-]{1,30})\\)|/(?<slashed>[A-Z]{3,12})/)';
const DASH = '(?:\\s?[—–]\\s?|\\s-{1,2}\\s)';

/** Patterns put together from parts. */
function createPattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

/** Most telling first. A bare title-case place needs a date or an agency beside it. */
const PATTERNS: readonly RegExp[] = [
  createPattern(`^${CAPS},\\s${DATE}\\.?\\s?(?:${AGENCY})?\\.?(?:${DASH}|:\\s|\\s(?=\\p{Lu}))`),
  createPattern(`^${CAPS}(?:\\s${AGENCY})?${DASH}`),
  createPattern(`^${CAPS}\\s${AGENCY}:\\s`),
  createPattern(`^${TITLE},\\s${DATE}\\.?\\s?(?:${AGENCY})?\\.?(?:${DASH}|:\\s)`),
  createPattern(`^${TITLE}\\s${AGENCY}(?:${DASH}|:\\s)`),
  createPattern(`^${AGENCY}${DASH}`),
];
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|ANALYSIS|OPINION|EXPLAINER|FACTBOX|CORRECTED|READ MORE|SEE ALSO|ALSO READ|PHOTOS?|VIDEO|ADVERTISEMENT|FILE)\b/u;

/** The dateline at a paragraph's head, or null. */
export function findDateline(paragraph: string): Dateline | null {
  if (NO_PLACE.test(paragraph)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(paragraph);
    if (match === null) continue;
    const { place, date, agency, slashed } = match.groups ?? {};
    return {
      length: match[0].trimEnd().length,
      place: place ?? null,
      date: date ?? null,
      agency: agency ?? slashed ?? null,
    };
  }
  return null;
}
