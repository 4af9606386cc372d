import type { Disagreement } from '../../../server/model/ledger.ts';
import { nameWeekday } from '../text/dates.ts';
import { TALK_WORDS } from '../words/conversation.ts';

/** "Thu", or a month or year as it stands. */
function nameDay(date: string): string {
  const isDay = date.length >= 'yyyy-mm-dd'.length;
  return isDay ? nameWeekday(date.slice(0, 10)) : date;
}

/** On what reports differ, in a word or two for a card. */
export function sayDifference({ about, accounts }: Disagreement): string {
  switch (about) {
    case 'date':
      return accounts
        .slice(0, 2)
        .map(({ value }) => nameDay(value))
        .join(' / ');
    case 'act':
      return (accounts[1]?.value ?? '').toLowerCase();
    case 'hedge':
      return TALK_WORDS.strengths(accounts.length);
    case 'status':
      return TALK_WORDS.whether;
    case 'title':
      return TALK_WORDS.titles;
  }
}

/** A Goldstein value as it is written: with its sign, and one place. */
export function writeValue(value: number): string {
  const figure = Math.abs(value).toFixed(1);
  return value > 0 ? `+${figure}` : value < 0 ? `−${figure}` : figure;
}
