import type { EntityId, NetworkQuery, Timeline } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { firstDay, lastDay } from '../network/days.ts';
import { countOnce } from '../network/edges.ts';
import { groupBy } from '../groupBy.ts';
import { createScope, type ShownFact } from '../network/scope.ts';
import type { Snapshot } from '../network/snapshot.ts';

const MOST_RANGES = 500;

export type NamelessTimeline = Omit<Timeline, 'ranges'> & {
  readonly ranges: readonly Omit<Timeline['ranges'][number], 'summary'>[];
};

/** The network's filters, and the entities among whom events are counted, when some are off the map. */
export interface TimelineQuery extends NetworkQuery {
  readonly entities?: readonly EntityId[] | undefined;
}

/** Counts events by day and quad class; an event known to the month or between two days is a range. */
export function createTimeline(
  snapshot: Snapshot,
  { entities, ...query }: TimelineQuery,
  acts: ActIndex,
): NamelessTimeline {
  const scope = createScope(snapshot, query, acts);
  const here = entities && new Set(entities);
  const isHere = ({ from, to }: ShownFact): boolean => !here || (here.has(from) && here.has(to));
  const ones = countOnce(scope.facts.filter(isHere));
  const isPublished = query.clock === 'published';
  const dated = ones.flatMap((fact) => {
    const date = isPublished ? (fact.published?.slice(0, 10) ?? null) : dayOf(fact);
    return date === null ? [] : { date, quad: acts.quad(fact.act) };
  });
  return {
    buckets: [...groupBy(dated, ({ date, quad }) => `${date}|${quad}`).values()]
      .flatMap(([first, ...rest]) => (first ? { ...first, events: rest.length + 1 } : []))
      .sort((a, b) => (`${a.date}${a.quad}` < `${b.date}${b.quad}` ? -1 : 1)),
    ranges: isPublished ? [] : createRanges(ones, acts),
    undated: countOnce(scope.undated.filter(isHere)).length,
  };
}

function dayOf({ date, dateEnd, precision }: ShownFact): string | null {
  return precision === 'day' && (dateEnd === null || dateEnd === date) ? date : null;
}

function createRanges(facts: readonly ShownFact[], acts: ActIndex): NamelessTimeline['ranges'] {
  return facts
    .flatMap((fact) =>
      fact.date === null || dayOf(fact) !== null
        ? []
        : {
            id: fact.id,
            quad: acts.quad(fact.act),
            from: firstDay(fact.date),
            to: lastDay(fact.dateEnd ?? fact.date),
          },
    )
    .sort((a, b) => (`${a.from}${a.id}` < `${b.from}${b.id}` ? -1 : 1))
    .slice(0, MOST_RANGES);
}
