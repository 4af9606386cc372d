const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;
const RFC =
  /(\d{1,2})\s([a-z]{3})[a-z]{0,6}\s(\d{4}|\d{2})(?:\s(\d{2}:\d{2})(:\d{2})?)?(?:\s([+-]\d{4}|[a-z]{1,4}))?/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names; any other is left open. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** A carrier's date (ISO 8601 or RFC 822) as ISO 8601 in the zone it was written in; null when it is neither. */
export function parseCarrierDate(text: string): string | null {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [, day, time, seconds, zone] = iso;
    return checkDay(day, time === undefined ? '' : writeTime(time, seconds, zone));
  }
  const rfc = RFC.exec(trimmed);
  if (rfc === null) return null;
  const [, day, month, year, time, seconds, zone] = rfc;
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  if (day === undefined || year === undefined || index < 0) return null;
  const fullYear = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year;
  const date = `${fullYear}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return checkDay(date, time === undefined ? '' : writeTime(time, seconds, zone));
}

function writeTime(time: string, seconds = ':00', zone = ''): string {
  const written = ZONES[zone.toUpperCase()] ?? (/^[+-]/u.test(zone) ? zone : '');
  return `T${time}${seconds}${written.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`;
}

/** Refuses a day that no calendar has, such as 31 June. */
function checkDay(day: string | undefined, rest: string): string | null {
  if (day === undefined) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  return isReal ? `${day}${rest}` : null;
}
