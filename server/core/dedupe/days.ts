import type { DatedBy } from '../../model/document.ts';
import type { EventRecord } from '../../model/record.ts';

/** Whole days since 1970-01-01, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
/** How long an act without a date may lie before the document that tells of it. */
const UNDATED_DAYS = 14;
const EVER: Days = { from: -1_000_000, to: 1_000_000 };

/** When the act may have been, by this record and its document's date. */
export function daysOf(record: EventRecord, publishedAt: string | null): Days {
  if (record.date === null) {
    if (publishedAt === null) return EVER;
    const published = firstDay(publishedAt);
    return { from: published - UNDATED_DAYS, to: published + 1 };
  }
  const from = firstDay(record.date);
  return { from, to: Math.max(from, lastDay(record.dateEnd ?? record.date)) };
}

/** Told for one day, whether in words or by the document's own date. */
export function isDay(record: EventRecord): boolean {
  return record.date !== null && record.datePrecision === 'day';
}

/** A day that no words gave: it is the document's, and the act may have been the day before or after. */
export function isBorrowed(record: EventRecord): boolean {
  return isDay(record) && record.dateText === null;
}

/** What two do once: reports that tell it of two days that follow each other disagree. */
export function isDoneOnce({ type }: EventRecord): boolean {
  return type === 'SIGNED';
}

/** Carriers stamp a text again when they show it again: such a date may come long after the deed. */
const STAMPS: ReadonlySet<DatedBy | null> = new Set<DatedBy>(['header', 'file']);
/** How long after the deed such a stamp may be. */
const STAMP_DAYS = 45;
const CALENDAR =
  /\d|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** A date that was reckoned from the stamp of a page, not from words: "on Friday" of a text shown again a month later. */
export function isStamped(record: EventRecord, datedBy: DatedBy | null): boolean {
  return record.date !== null && STAMPS.has(datedBy) && !CALENDAR.test(record.dateText ?? '');
}

/** The days that a report with a stamped date can mean. */
export function reachOfStamp(record: EventRecord): Days {
  const { from, to } = daysOf(record, null);
  return { from: from - STAMP_DAYS, to: to + 1 };
}

/** The days widened by the doubt in them: two reports that can be one event overlap in these. */
export function reachOf(record: EventRecord, publishedAt: string | null): Days {
  const days = daysOf(record, publishedAt);
  const isDoubtful = isBorrowed(record) || (isDay(record) && isDoneOnce(record));
  return isDoubtful ? { from: days.from - 1, to: days.to + 1 } : days;
}

/** True when the two share a day. */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function firstDay(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);
}

function lastDay(date: string): number {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / DAY_MS - 1;
}
