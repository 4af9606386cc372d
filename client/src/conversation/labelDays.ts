import { formatRange, nameMonth, nameWeekday } from '../text/dates.ts';
import { TALK_WORDS } from '../words/conversation.ts';
import type { Column } from './columns.ts';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: number;
}

function split(date: string): Parts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month, day: Number(day) };
}

function sayDay(date: string, before: string | null): string {
  const { year, month, day } = split(date);
  const last = before === null ? null : split(before);
  const isNewYear = last?.year !== year;
  const isNewMonth = isNewYear || last.month !== month;
  const first = `${nameWeekday(date)} ${day}`;
  if (!isNewMonth) return first;
  return isNewYear ? `${first} ${nameMonth(month)} ${year}` : `${first} ${nameMonth(month)}`;
}

/** What stands at the head of each column: the month and the year only where they are others than before. */
export function labelColumns(columns: readonly Column[]): readonly string[] {
  let before: string | null = null;
  return columns.map((column) => {
    switch (column.kind) {
      case 'day': {
        const text = sayDay(column.from, before);
        before = column.from;
        return text;
      }
      case 'stretch':
        return formatRange(column.from, column.to);
      case 'quiet':
        return sayQuiet(column.from, column.to);
      case 'unknown':
        return TALK_WORDS.undated;
    }
  });
}

/** Quiet days in little room: "22–25", "28 Jun – 3 Jul", "Jul 2024 – Feb 2025". */
function sayQuiet(from: string, to: string): string {
  const [first, last] = [split(from), split(to)];
  const short = ({ month }: Parts): string => nameMonth(month).slice(0, 3);
  if (from === to) return String(first.day);
  if (first.year !== last.year)
    return `${short(first)} ${first.year} – ${short(last)} ${last.year}`;
  if (first.month !== last.month)
    return `${first.day} ${short(first)} – ${last.day} ${short(last)}`;
  return `${first.day}–${last.day}`;
}
