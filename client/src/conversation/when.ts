import type { EventDetail } from '../../../server/model/ledger.ts';
import type { Clock } from '../../../server/model/network.ts';
import { alignTo, numberDay, writeStretch } from '../graph/time/calendar.ts';

/** When an act was, as far as that is known: a day, some day of a stretch, or no telling. */
export type When =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'stretch'; readonly from: string; readonly to: string }
  | { readonly kind: 'unknown' };

const UNKNOWN: When = { kind: 'unknown' };

/** The first and the last day of a day, a month or a year. */
function daysOf(date: string): { readonly from: string; readonly to: string } {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (day !== undefined) return { from: date.slice(0, 10), to: date.slice(0, 10) };
  const first = numberDay(`${year}-${month ?? '01'}-01`);
  const unit = month === undefined ? 'year' : 'month';
  return writeStretch(alignTo({ from: first, to: first + 1 }, unit));
}

/** When it was by a clock: when it happened, or when the first report of it was published. */
export function whenOf(
  { date, dateEnd, ledger }: Pick<EventDetail, 'date' | 'dateEnd' | 'ledger'>,
  clock: Clock,
): When {
  if (clock === 'published') {
    const [first] = ledger.flatMap(({ document: { publishedAt } }) => publishedAt ?? []).sort();
    return first === undefined ? UNKNOWN : { kind: 'day', day: first.slice(0, 10) };
  }
  if (date === null) return UNKNOWN;
  const [start, end] = [daysOf(date), daysOf(dateEnd ?? date)];
  return start.from === end.to
    ? { kind: 'day', day: start.from }
    : { kind: 'stretch', from: start.from, to: end.to };
}
