import type { EntityId, NetworkQuery } from '../../../model/index.ts';
import { firstDay, lastDay } from '../network/days.ts';
import { groupBy } from '../groupBy.ts';
import type { ShownFact } from '../network/scope.ts';

/** How one may go from entity to entity. */
export interface WalkRules {
  readonly maxHops: number;
  readonly most: number;
  /** Also longer ways than the shortest. */
  readonly longer: boolean;
  /** No step begins before the one before it: steps without a date are not taken. */
  readonly timed: boolean;
  /** Only from who did something to whom it was done. */
  readonly directed: boolean;
  readonly clock: NetworkQuery['clock'];
}

/** A way: entities in a row, and the facts on each step that fit. */
export interface Walk {
  readonly entities: readonly EntityId[];
  readonly steps: readonly (readonly ShownFact[])[];
}

export interface Walks {
  readonly walks: readonly Walk[];
  /** There may be more than are given. */
  readonly truncated: boolean;
}

/** Between which days a fact began for certain; the same text for all when the order doesn't matter. */
interface Moment {
  readonly fact: ShownFact;
  readonly opens: string;
  readonly closes: string;
}

interface Step {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly moments: readonly Moment[];
  readonly reports: number;
}

const ALWAYS = '';
/** After every day. */
const NEVER_LATE = '~';
/** Neighbours looked at before a search is given up: a hub graph has more ways than anyone can read. */
const MOST_LOOKS = 300_000;

/** The ways from one entity to another, the shortest first, and of these the best reported. */
export function findWalks(
  facts: readonly ShownFact[],
  from: EntityId,
  to: EntityId,
  rules: WalkRules,
): Walks {
  const steps = listSteps(facts, rules);
  const latest = measureLatest(steps, to, rules.maxHops);
  const out = groupBy([...steps].sort(byReports), (step) => step.from);
  const lengths = latest.flatMap((of, hops) => (hops > 0 && of.has(from) ? [hops] : []));
  const found: (readonly Step[])[] = [];
  let looks = 0;
  const isOver = (): boolean => found.length > rules.most || looks > MOST_LOOKS;
  const walk = (path: readonly Step[], at: EntityId, arrival: string, left: number): void => {
    if (left === 0) {
      found.push(path);
      return;
    }
    for (const step of out.get(at) ?? []) {
      looks += 1;
      if (isOver()) return;
      const limit = latest[left - 1]?.get(step.to);
      if (limit === undefined || (step.to === to && left > 1)) continue;
      if (step.to === from || path.some((before) => before.to === step.to)) continue;
      const next = earliest(step.moments, arrival);
      if (next !== undefined && next <= limit) walk([...path, step], step.to, next, left - 1);
    }
  };
  for (const hops of lengths) {
    if (isOver() || (found.length > 0 && !rules.longer)) break;
    walk([], from, ALWAYS, hops);
  }
  return { walks: found.slice(0, rules.most).map(createWalk), truncated: isOver() };
}

function listSteps(facts: readonly ShownFact[], rules: WalkRules): readonly Step[] {
  const moved = facts
    .filter(({ from, to }) => from !== to)
    .flatMap((fact) => {
      const { from, to } = fact;
      const moment = createMoment(fact, rules);
      if (!moment) return [];
      return rules.directed
        ? [{ from, to, moment }]
        : [
            { from, to, moment },
            { from: to, to: from, moment },
          ];
    });
  return [...groupBy(moved, ({ from, to }) => `${from}|${to}`).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const moments = some.map(({ moment }) => moment);
    const reports = moments.reduce((sum, { fact }) => sum + fact.reports, 0);
    return [{ from: first.from, to: first.to, moments, reports }];
  });
}

function createMoment(fact: ShownFact, { timed, clock }: WalkRules): Moment | null {
  if (!timed) return { fact, opens: ALWAYS, closes: ALWAYS };
  const date = clock === 'published' ? (fact.published?.slice(0, 10) ?? null) : fact.date;
  if (date === null) return null;
  // A month may mean its last day: what must come after it has to come after that.
  return { fact, opens: firstDay(date), closes: lastDay(date) };
}

/** For each number of hops: by when one must be at an entity to reach the end in exactly so many. */
function measureLatest(
  steps: readonly Step[],
  end: EntityId,
  maxHops: number,
): readonly ReadonlyMap<EntityId, string>[] {
  const into = groupBy(steps, ({ to }) => to);
  const latest = [new Map([[end, NEVER_LATE]])];
  for (let hop = 1; hop <= maxHops; hop += 1) {
    const now = new Map<EntityId, string>();
    for (const [at, limit] of latest[hop - 1] ?? [])
      for (const { from, moments } of into.get(at) ?? []) {
        const last = latestStart(moments, limit);
        const known = now.get(from);
        if (last !== undefined && (known === undefined || last > known)) now.set(from, last);
      }
    latest.push(now);
  }
  return latest;
}

function earliest(moments: readonly Moment[], arrival: string): string | undefined {
  let best: string | undefined;
  for (const { opens, closes } of moments)
    if (opens >= arrival && (best === undefined || closes < best)) best = closes;
  return best;
}

function latestStart(moments: readonly Moment[], limit: string): string | undefined {
  let best: string | undefined;
  for (const { opens, closes } of moments)
    if (closes <= limit && (best === undefined || opens > best)) best = opens;
  return best;
}

/** On each step only the facts that lie after some step before and before some step after. */
function createWalk(path: readonly Step[]): Walk {
  const arrivals = [ALWAYS];
  for (const { moments } of path)
    arrivals.push(earliest(moments, arrivals.at(-1) ?? ALWAYS) ?? ALWAYS);
  const limits = [NEVER_LATE];
  for (const { moments } of path.toReversed())
    limits.unshift(latestStart(moments, limits[0] ?? NEVER_LATE) ?? ALWAYS);
  const [first] = path;
  return {
    entities: first ? [first.from, ...path.map(({ to }) => to)] : [],
    steps: path.map(({ moments }, at) =>
      moments
        .filter(
          ({ opens, closes }) =>
            opens >= (arrivals[at] ?? ALWAYS) && closes <= (limits[at + 1] ?? NEVER_LATE),
        )
        .map(({ fact }) => fact),
    ),
  };
}

function byReports(a: Step, b: Step): number {
  return b.reports - a.reports || (a.to < b.to ? -1 : 1);
}
