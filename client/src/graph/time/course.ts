import type { EventSummary } from '../../../../server/model/ledger.ts';
import { binTimeline, findCore, type Bin, type Bins } from './bins.ts';

/** How events went over time, or null where fewer than two days are known; what is undated is left out. */
export function followCourse(
  events: readonly Pick<EventSummary, 'date' | 'quad'>[],
  width: number,
): Bins | null {
  const buckets = events.flatMap(({ date, quad }) =>
    date === null ? [] : [{ date, quad, events: 1 }],
  );
  if (new Set(buckets.map(({ date }) => date)).size < 2) return null;
  const timeline = { buckets, ranges: [], undated: 0 };
  const core = findCore(timeline);
  return core === null ? null : binTimeline(timeline, core, width);
}

/** How much of a bar is cooperation, and how much conflict. */
export function weighBin({ up, down }: Bin): { cooperation: number; conflict: number } {
  return { cooperation: up[0] + up[1], conflict: down[0] + down[1] };
}
