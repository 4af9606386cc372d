import type { DatedBy, SourceDocument } from '../../model/document.ts';
import {
  createDay,
  daysBetween,
  parseIsoDay,
  weekdayOf,
  type Day,
} from '../resolve/dates/calendar.ts';
import { scanDays, scanTemporal, type TemporalExpression } from '../resolve/dates/temporal.ts';

/** A date that something says a document has. */
export interface DateEvidence {
  readonly date: Day;
  readonly by: DatedBy;
}

/** What of a text can date it. */
export interface DatedParts {
  readonly dateline: string | null;
  readonly headers: readonly string[];
  readonly body: readonly string[];
  /** Everything but noise, captions too. */
  readonly all: readonly string[];
}

/** A text that names a weekday and a day tells of the days before it; further off, its carrier's date is doubted. */
const TEXT_REACH = 10;

interface DayName {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly weekday: number | null;
}

function readDay(expression: TemporalExpression): DayName | null {
  return expression.value.kind === 'date' ? expression.value : null;
}

/** The nearest such day to the anchor; a weekday beside it must be right. */
function placeNear(name: DayName, anchor: Day): Day | null {
  const year = Number(anchor.slice(0, 4));
  const years = name.year === null ? [year, year - 1, year + 1] : [name.year];
  const days = years
    .map((y) => createDay(y, name.month, name.day))
    .filter((d) => d !== null)
    .filter((d) => name.weekday === null || weekdayOf(d) === name.weekday);
  const distance = (d: Day): number => Math.abs(daysBetween(d, anchor));
  return days.reduce<Day | null>(
    (best, d) => (best === null || distance(d) < distance(best) ? d : best),
    null,
  );
}

/** Full dates that the text itself gives: they tell which year a yearless date near them is in. */
function fullDates(texts: readonly string[]): Day[] {
  return texts
    .flatMap(scanDays)
    .map(readDay)
    .flatMap((name) =>
      typeof name?.year !== 'number' ? [] : [createDay(name.year, name.month, name.day)],
    )
    .filter((day) => day !== null);
}

function carrierDate(source: SourceDocument): DateEvidence | null {
  const date = source.publishedAt === undefined ? null : parseIsoDay(source.publishedAt);
  return date === null ? null : { date, by: source.publishedBy ?? 'record' };
}

function headerDates(headers: readonly string[]): DateEvidence[] {
  return headers.flatMap(scanDays).flatMap((expression) => {
    const name = readDay(expression);
    const date = typeof name?.year !== 'number' ? null : createDay(name.year, name.month, name.day);
    return date === null ? [] : [{ date, by: 'header' as const }];
  });
}

/** Days named with their weekday in the body: what newsrooms write of the last few days. */
function textDates(body: readonly string[], anchor: Day): Day[] {
  return body
    .flatMap(scanDays)
    .map(readDay)
    .filter((name) => name !== null)
    .filter((name) => name.weekday !== null && name.year === null)
    .map((name) => placeNear(name, anchor))
    .filter((day) => day !== null);
}

function datelineDate(dateline: string | null, anchor: Day | null): Day | null {
  const expression = dateline === null ? undefined : scanTemporal(dateline)[0];
  const name = expression === undefined ? null : readDay(expression);
  if (name === null) return null;
  if (name.year !== null) return createDay(name.year, name.month, name.day);
  return anchor === null ? null : placeNear(name, anchor);
}

function findLatest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((best, d) => (best === null || d > best ? d : best), null);
}

/** All dates that a document has, the most trusted first. */
export function findPublication(
  source: SourceDocument,
  parts: DatedParts,
): readonly DateEvidence[] {
  const headers = headerDates(parts.headers);
  const carrier = carrierDate(source);
  const carried = [
    ...(carrier !== null && carrier.by === 'record' ? [carrier] : []),
    ...headers,
    ...(carrier !== null && carrier.by !== 'record' ? [carrier] : []),
  ];
  const known = carried[0]?.date ?? null;
  const anchor = known ?? findLatest(fullDates(parts.all));
  const dateline = datelineDate(parts.dateline, anchor);
  const named = anchor === null ? [] : textDates(parts.body, anchor);
  const latest = findLatest(named.filter((d) => known === null || d <= known));
  const isDoubted = latest !== null && (known === null || daysBetween(latest, known) > TEXT_REACH);
  return [
    ...(dateline === null ? [] : [{ date: dateline, by: 'dateline' as const }]),
    ...(latest !== null && isDoubted ? [{ date: latest, by: 'text' as const }] : []),
    ...carried,
  ];
}
