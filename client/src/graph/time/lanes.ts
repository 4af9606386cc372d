import type { Timeline } from '../../../../server/model/ledger.ts';
import { numberDay, type Stretch } from './calendar.ts';

type Range = Timeline['ranges'][number];

/** An uncertain date, and in which lane it is drawn. */
export interface Laid extends Stretch {
  readonly range: Range;
  readonly lane: number;
}

/** Puts uncertain dates into lanes so that they don't cover each other; what has no room shares the last lane. */
export function layRanges(ranges: readonly Range[], view: Stretch, lanes: number): readonly Laid[] {
  const ends: number[] = [];
  return ranges
    .map((range) => ({ range, from: numberDay(range.from), to: numberDay(range.to) + 1 }))
    .filter(({ from, to }) => from < view.to && to > view.from)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((one) => {
      const free = Array.from({ length: lanes }, (_, lane) => lane).find(
        (lane) => (ends[lane] ?? -Infinity) <= one.from,
      );
      const lane = free ?? lanes - 1;
      ends[lane] = Math.max(ends[lane] ?? -Infinity, one.to);
      return { ...one, lane };
    });
}
