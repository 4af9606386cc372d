import { countUnits, writeDay, type Stretch, type Unit } from '../graph/time/calendar.ts';
import { formatDate, formatRange, nameWeekday } from './dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EVERY: Record<Unit, readonly number[]> = {
  day: [1, 2, 7, 14],
  week: [1, 2, 4, 13],
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50],
  decade: [1, 2, 5, 10],
};

export interface Tick {
  readonly at: Stretch;
  readonly text: string;
}

/** One unit as a reader writes it: "Fri 21 June 2024", "17 – 23 June 2024", "June 2024", "2024", "1990 – 1999". */
export function nameUnit({ from, to }: Stretch, unit: Unit): string {
  const [first, last] = [writeDay(from), writeDay(to - 1)];
  switch (unit) {
    case 'day':
      return formatDate(first);
    case 'week':
      return formatRange(first, last);
    case 'month':
      return formatDate(first.slice(0, 7));
    case 'year':
      return formatDate(first.slice(0, 4));
    case 'decade':
      return `${first.slice(0, 4)} – ${last.slice(0, 4)}`;
  }
}

function nameTick(day: string, before: string | null, unit: Unit): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  const isNewYear = before?.slice(0, 4) !== day.slice(0, 4);
  switch (unit) {
    case 'day': {
      const isNewMonth = before?.slice(0, 7) !== day.slice(0, 7);
      return `${nameWeekday(day)} ${Number(day.slice(8))}${isNewMonth ? ` ${month}` : ''}`;
    }
    case 'week':
      return `${Number(day.slice(8))} ${month}${isNewYear ? ` ${day.slice(0, 4)}` : ''}`;
    case 'month':
      return isNewYear ? `${month} ${day.slice(0, 4)}` : month;
    case 'year':
      return String(Number(day.slice(0, 4)));
    case 'decade':
      return `${Number(day.slice(0, 4))}s`;
  }
}

/** The names under the bars: as many as have room, on round dates, the larger unit where it changes. */
export function listTicks(
  bins: readonly Stretch[],
  unit: Unit,
  binWidth: number,
  room: number,
): readonly Tick[] {
  const every =
    EVERY[unit].find((units) => units * binWidth >= room) ??
    Math.ceil(room / Math.max(1, binWidth));
  const shown =
    every === 1 ? bins : bins.filter(({ from }) => countUnits(from, unit) % every === 0);
  return shown.map((at, index) => {
    const before = shown[index - 1];
    return {
      at,
      text: nameTick(writeDay(at.from), before === undefined ? null : writeDay(before.from), unit),
    };
  });
}
