import type { LoadResult } from './graph/loader.ts';
import type { Outcome } from './io/extractor.ts';

/** What a run came to. */
export interface IngestSummary {
  /** Not stored before; of a dry run, all that could be extracted. */
  readonly added: number;
  /** Stored before under other rules. */
  readonly replaced: number;
  readonly same: number;
  /** Reports of events; how many events they make depends on what else is stored. */
  readonly reports: number;
  /** What gave no document, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Sentences that gave no event, by reason. */
  readonly abstentions: Readonly<Record<string, number>>;
  readonly pipeline: string;
  readonly isStopped: boolean;
}

/** Counts a run as it goes. */
export interface Tally {
  add(outcome: Outcome): void;
  addSame(): void;
  addLoaded(result: LoadResult): void;
  progress(): { documents: number; events: number; rejected: number };
  summary(pipeline: string, isStopped: boolean): IngestSummary;
}

/** A tally of nothing yet. */
export function createTally(): Tally {
  const rejected = new Map<string, number>();
  const abstentions = new Map<string, number>();
  let loaded: LoadResult | null = null;
  let extracted = 0;
  let rejects = 0;
  let same = 0;
  let reports = 0;
  return {
    add: (outcome) => {
      if (outcome.status === 'rejected') {
        rejects += 1;
        count(rejected, outcome.reason, 1);
        return;
      }
      extracted += 1;
      reports += outcome.extraction.events.length;
      for (const [reason, n] of Object.entries(outcome.extraction.document.abstentions))
        count(abstentions, reason, n);
    },
    addSame: () => {
      same += 1;
    },
    addLoaded: (result) => {
      const { added, replaced, same: old } = loaded ?? { added: 0, replaced: 0, same: 0 };
      loaded = {
        added: added + result.added,
        replaced: replaced + result.replaced,
        same: old + result.same,
      };
    },
    progress: () => ({ documents: extracted + same, events: reports, rejected: rejects }),
    summary: (pipeline, isStopped) => ({
      added: loaded?.added ?? extracted,
      replaced: loaded?.replaced ?? 0,
      same: same + (loaded?.same ?? 0),
      reports,
      rejected: sortByCount(rejected),
      abstentions: sortByCount(abstentions),
      pipeline,
      isStopped,
    }),
  };
}

function count(counts: Map<string, number>, reason: string, n: number): void {
  counts.set(reason, (counts.get(reason) ?? 0) + n);
}

function sortByCount(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
