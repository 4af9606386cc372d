import type { Act } from '../../conversation/acts.ts';
import { formatDate, formatRange } from '../../text/dates.ts';
import { TALK_WORDS } from '../../words/conversation.ts';

/** When an act was, in words. */
export function sayActTime({ when }: Act): string {
  switch (when.kind) {
    case 'day':
      return formatDate(when.day);
    case 'stretch':
      return formatRange(when.from, when.to);
    case 'unknown':
      return TALK_WORDS.undated;
  }
}
