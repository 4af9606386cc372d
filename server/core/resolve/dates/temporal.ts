import { DAY_SCANS, type Scan } from './dayScans.ts';
import { SCANS } from './scans.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'weekend';

/** What a time expression says, before it is known when it was said. */
export type TemporalValue =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly shift: number | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** "from May 15 to May 18": its first day, and the month and day of its last. */
  | {
      readonly kind: 'span';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly endMonth: number;
      readonly endDay: number;
    }
  /** "on the 22nd" */
  | { readonly kind: 'monthDay'; readonly day: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: number | null }
  /** `shift` units from now: 0 this, -1 last, 1 next; `isPart` for "earlier this week". */
  | { readonly kind: 'shift'; readonly unit: TimeUnit; readonly shift: number }
  /** "two days after X", "a day earlier": from what X tells of. */
  | {
      readonly kind: 'anchored';
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly hasEvent: boolean;
    };

/** A stretch of text that tells when, with offsets into that text. */
export interface TemporalExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The preposition before it ("on", "since"), or ''; a span's own "from" is none. */
  readonly lead: string;
  readonly value: TemporalValue;
}

const LEAD =
  /(?:^|[^\p{L}])(on|in|at|since|until|till|by|before|after|from|to|through|during|of|for|between|over|as of)(?: (?:the|early|late|mid|around|about))? $/iu;

/** All time expressions of a text, in order, none within another. */
export function scanTemporal(text: string): readonly TemporalExpression[] {
  return scan(text, SCANS);
}

/** The days that a text names, as scanTemporal finds them. */
export function scanDays(text: string): readonly TemporalExpression[] {
  return scan(text, DAY_SCANS);
}

function scan(text: string, scans: readonly Scan[]): readonly TemporalExpression[] {
  const found: TemporalExpression[] = [];
  const hinted = readHints(text);
  for (const { hint, pattern, read } of scans) {
    if (!hinted(hint)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((e) => start < e.end && e.start < end)) continue;
      const value = read(match.groups ?? {}, match[0]);
      if (value === null) continue;
      const before = LEAD.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
      const lead = value.kind === 'span' ? '' : before;
      found.push({ start, end, text: match[0], lead: lead.toLowerCase(), value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Which hints a text holds; scans share them, so each is looked for once. */
function readHints(text: string): (hint: RegExp) => boolean {
  const small = text.toLowerCase();
  const known = new Map<RegExp, boolean>();
  return (hint) => {
    const isHeld = known.get(hint) ?? hint.test(small);
    known.set(hint, isHeld);
    return isHeld;
  };
}
