import type { NetworkFacets } from '../../../../server/model/network.ts';

type Counts = NetworkFacets['reports'];

/** Events with so many reports. */
export interface ReportsBin {
  readonly reports: number;
  readonly events: number;
  /** It holds those with more as well. */
  readonly isLast: boolean;
}

const FEWEST_BINS = 5;
const MOST_BINS = 10;

/** Bars from one report on: five to ten, of which the last holds all that have more; `least` always has its own. */
export function binReports(counts: Counts, least: number): readonly ReportsBin[] {
  const most = counts.reduce((top, { reports }) => Math.max(top, reports), least);
  const length = Math.max(FEWEST_BINS, Math.min(MOST_BINS, most), least);
  return Array.from({ length }, (_, at) => {
    const reports = at + 1;
    const isEnd = reports === length;
    const events = counts
      .filter((one) => one.reports === reports || (isEnd && one.reports > reports))
      .reduce((sum, one) => sum + one.events, 0);
    return { reports, events, isLast: isEnd && most > reports };
  });
}

/** The bars that bear their number: as many as have room, the first and the last always. */
export function listMarks(bins: readonly ReportsBin[]): readonly ReportsBin[] {
  const every = Math.ceil(bins.length / MOST_BINS);
  const last = bins.length - 1;
  return bins.filter((_, at) => at === last || (at % every === 0 && last - at >= every));
}

/** How many events have at least so many. */
export function countFrom(counts: Counts, least: number): number {
  return counts
    .filter(({ reports }) => reports >= least)
    .reduce((sum, { events }) => sum + events, 0);
}
