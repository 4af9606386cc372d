import {
  addDays,
  addMonths,
  createDay,
  daysBetween,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type Day,
} from './calendar.ts';
import type { TemporalValue, TimeUnit } from './temporal.ts';
import type { ClauseDate, ClauseTime } from '../types.ts';

/** A date without the words that gave it. */
export type Dated = Pick<ClauseDate, 'date' | 'dateEnd' | 'precision'>;

function day(date: Day): Dated {
  return { date, dateEnd: null, precision: 'day' };
}

/** What a time expression means on the anchor's day. */
export function resolveTemporal(
  value: TemporalValue,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  switch (value.kind) {
    case 'date':
      return resolveDate(value, anchor, time);
    case 'month':
      return resolveMonth(value.month, value.year, value.shift, anchor, time);
    case 'year':
      return { date: String(value.year), dateEnd: null, precision: 'year' };
    case 'span':
      return resolveSpan(value, anchor, time);
    case 'monthDay':
      return anchor === null ? null : resolveMonthDay(value.day, anchor, time);
    case 'weekday': {
      if (anchor === null) return null;
      const base =
        value.shift !== null && value.shift > 0
          ? weekdayOnOrAfter(value.weekday, addDays(anchor, 1))
          : time === 'future'
            ? weekdayOnOrAfter(value.weekday, anchor)
            : weekdayOnOrBefore(value.weekday, value.shift === -1 ? addDays(anchor, -1) : anchor);
      return day(base);
    }
    case 'shift':
      return anchor === null ? null : resolveShift(value.unit, value.shift, anchor, time);
    case 'anchored':
      return null;
  }
}

const YEAR = 365;
/** Whoever means a day of a year ago that comes round again within these days says the year. */
const SOON = 30;

function resolveDate(
  value: Extract<TemporalValue, { kind: 'date' }>,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  if (value.year !== null) {
    const date = createDay(value.year, value.month, value.day);
    return date === null ? null : day(date);
  }
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((y) => createDay(y, value.month, value.day))
    .filter((d) => d !== null)
    .filter((d) => (time === 'past' ? d <= anchor : daysBetween(anchor, d) > -180))
    .filter((d) => time === 'future' || daysBetween(d, anchor) <= YEAR - SOON)
    .sort((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)));
  const fitting =
    days.find((d) => value.weekday === null || weekdayOf(d) === value.weekday) ?? days[0];
  return fitting === undefined ? null : day(fitting);
}

/** The last day is seen from the document, and the first from the last; what goes on has come as far as today. */
function resolveSpan(
  { year, month, day: first, endMonth, endDay }: Extract<TemporalValue, { kind: 'span' }>,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  const isNow = time === 'past' && anchor !== null && Number(anchor.slice(5, 7)) === endMonth;
  const lastDay = isNow && year === null ? Math.min(endDay, Number(anchor.slice(8))) : endDay;
  const end = resolveDate(
    { kind: 'date', year, month: endMonth, day: lastDay, weekday: null },
    anchor,
    time,
  );
  if (end === null) return null;
  const endYear = Number(end.date.slice(0, 4));
  const date = createDay(month > endMonth ? endYear - 1 : endYear, month, first);
  return date === null ? null : { date, dateEnd: end.date, precision: 'range' };
}

/** That day of this month, or of the one beside it. */
function resolveMonthDay(dayOfMonth: number, anchor: Day, time: ClauseTime): Dated | null {
  const shift = time === 'past' ? -1 : 1;
  const days = [anchor, addMonths(anchor, shift)]
    .map((d) => createDay(Number(d.slice(0, 4)), Number(d.slice(5, 7)), dayOfMonth))
    .filter((d) => d !== null && (time === 'past' ? d <= anchor : d >= anchor));
  const [date] = days;
  return date === null || date === undefined ? null : day(date);
}

function resolveMonth(
  month: number,
  year: number | null,
  shift: number | null,
  anchor: Day | null,
  time: ClauseTime,
): Dated | null {
  const label = String(month).padStart(2, '0');
  if (year !== null) return { date: `${year}-${label}`, dateEnd: null, precision: 'month' };
  if (anchor === null) return null;
  const now = Number(anchor.slice(0, 4));
  const isLater = label > anchor.slice(5, 7);
  const base =
    time === 'past' ? (isLater ? now - 1 : now) : label < anchor.slice(5, 7) ? now + 1 : now;
  const isAhead = shift !== null && shift > 0 && base === now && !isLater;
  return { date: `${isAhead ? now + 1 : base}-${label}`, dateEnd: null, precision: 'month' };
}

function resolveShift(unit: TimeUnit, shift: number, anchor: Day, time: ClauseTime): Dated | null {
  switch (unit) {
    case 'day':
      return day(addDays(anchor, shift));
    case 'week': {
      const monday = addDays(weekdayOnOrBefore(1, anchor), shift * 7);
      return clip({ date: monday, dateEnd: addDays(monday, 6), precision: 'range' }, anchor, time);
    }
    case 'weekend': {
      const saturday = addDays(weekdayOnOrBefore(6, anchor), shift > 0 ? 7 : 0);
      return clip(
        { date: saturday, dateEnd: addDays(saturday, 1), precision: 'range' },
        anchor,
        time,
      );
    }
    case 'month':
      return { date: addMonths(anchor, shift).slice(0, 7), dateEnd: null, precision: 'month' };
    case 'year':
      return { date: String(Number(anchor.slice(0, 4)) + shift), dateEnd: null, precision: 'year' };
  }
}

/** A past act's range ends on the day that tells of it, a future one's begins there. */
function clip(dated: Dated & { readonly dateEnd: Day }, anchor: Day, time: ClauseTime): Dated {
  if (time === 'past' && dated.dateEnd > anchor) return { ...dated, dateEnd: anchor };
  if (time === 'future' && dated.date < anchor) return { ...dated, date: anchor };
  return dated;
}

/** The day so many units from a day; weeks and longer are no day. */
export function shiftDay(day: Day, unit: TimeUnit, shift: number): Day | null {
  switch (unit) {
    case 'day':
      return addDays(day, shift);
    case 'week':
      return addDays(day, shift * 7);
    case 'month':
    case 'year':
    case 'weekend':
      return null;
  }
}
