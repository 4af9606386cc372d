import { compareText } from '../project/order.ts';
import { daysOf, isBorrowed, isDay, isDoneOnce, overlap, type Days } from './days.ts';
import type { Fact } from './fact.ts';
import { areKindred } from './kindred.ts';
import { canJoin, isSameRemark, scorePair } from './pair.ts';

/** Sorts the reports of one block into events. Depends on the set of reports only, not on their order. */
export function clusterFacts(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const sorted = facts.toSorted(
    (a, b) => a.reach.from - b.reach.from || compareText(a.record.id, b.record.id),
  );
  const clusters = mergePairs(sorted);
  return placeVague(clusters);
}

/** Joins the best pairs first, as long as no two reports of an event contradict each other. */
function mergePairs(facts: readonly Fact[]): readonly Fact[][] {
  const clusterOf = new Map<Fact, Fact[]>(facts.map((fact) => [fact, [fact]]));
  for (const { a, b } of rankPairs(facts)) {
    const [into, from] = [clusterOf.get(a), clusterOf.get(b)];
    if (into === undefined || from === undefined || into === from) continue;
    if (!canMerge(into, from)) continue;
    into.push(...from);
    for (const fact of from) clusterOf.set(fact, into);
  }
  return [...new Set(clusterOf.values())];
}

function rankPairs(facts: readonly Fact[]): readonly { a: Fact; b: Fact; score: number }[] {
  const pairs: { a: Fact; b: Fact; score: number }[] = [];
  for (const [i, one] of facts.entries())
    for (let j = i + 1; j < facts.length; j++) {
      const other = facts[j];
      if (other === undefined || other.reach.from > one.reach.to) break;
      const score = scorePair(one, other);
      const [a, b] = one.record.id < other.record.id ? [one, other] : [other, one];
      if (score !== null) pairs.push({ a, b, score });
    }
  return pairs.sort(
    (p, q) =>
      q.score - p.score ||
      compareText(p.a.record.id, q.a.record.id) ||
      compareText(p.b.record.id, q.b.record.id),
  );
}

function canMerge(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one.every((a) => other.every((b) => canJoin(a, b))) && isOneDay([...one, ...other]);
}

/** Days in words must be one day, or two in a row of what is done once, and the borrowed ones next to it; without any, all within a day of each other. */
function isOneDay(facts: readonly Fact[]): boolean {
  const sure = facts.filter((fact) => !fact.isStamped);
  const days = (sure.some((fact) => isDay(fact.record)) ? sure : facts).filter((fact) =>
    isDay(fact.record),
  );
  const told = days.filter((fact) => !isBorrowed(fact.record)).map(dayOf);
  const all = days.map(dayOf);
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  if (all.length === 0) return true;
  if (told.length === 0) return spread(all) <= 1;
  const doubt = facts.every((fact) => isDoneOnce(fact.record)) ? 1 : 0;
  const isNear = (other: number): boolean => told.some((day) => Math.abs(other - day) <= 1);
  return spread(told) <= doubt && all.every(isNear);
}

/** Reports with a range of days, then those with none, join an event only when it is the only one that they can mean. */
function placeVague(clusters: readonly Fact[][]): readonly (readonly Fact[])[] {
  const events = clusters.filter((cluster) => vaguenessOf(cluster) === 0).map((c) => [...c]);
  const vague = clusters
    .filter((cluster) => vaguenessOf(cluster) > 0)
    .toSorted(
      (a, b) => vaguenessOf(a) - vaguenessOf(b) || compareText(smallestId(a), smallestId(b)),
    );
  for (const cluster of vague) {
    const event = onlyOne(
      cluster,
      events.filter((candidate) => canMean(cluster, candidate)),
    );
    if (event !== undefined && canMerge(event, cluster)) event.push(...cluster);
    else events.push([...cluster]);
  }
  return events;
}

/** 0 with a day, 1 with a longer time, 2 without any. */
function vaguenessOf(cluster: readonly Fact[]): number {
  if (cluster.some((fact) => isDay(fact.record))) return 0;
  return cluster.some((fact) => fact.record.date !== null) ? 1 : 2;
}

/** The event that is meant: the only possible one, or among several the only one that is plainly the same. */
function onlyOne(cluster: readonly Fact[], events: readonly Fact[][]): Fact[] | undefined {
  if (events.length <= 1) return events[0];
  const kindred = events.filter((event) => areAnyKindred(cluster, event));
  return kindred.length === 1 ? kindred[0] : undefined;
}

function areAnyKindred(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one.some((a) => other.some((b) => areKindred(a, b)));
}

function canMean(vague: readonly Fact[], event: readonly Fact[]): boolean {
  const isSure = vaguenessOf(event) < 2 && vague.some((a) => event.some((b) => isSameAct(a, b)));
  if (!isSure && !areAnyKindred(vague, event)) return false;
  return (
    vague.every((a) =>
      event.every((b) => canJoin(a, b) && overlap(whenOf(a, a.publishedAt), whenOf(b, null))),
    ) && vague.some((a) => event.some((b) => isSameRemark(a, b)))
  );
}

function isSameAct(a: Fact, b: Fact): boolean {
  return a.record.type === b.record.type;
}

function whenOf(fact: Fact, publishedAt: string | null): Days {
  return fact.isStamped ? fact.reach : daysOf(fact.record, publishedAt);
}

function dayOf(fact: Fact): number {
  return daysOf(fact.record, null).from;
}

function smallestId(cluster: readonly Fact[]): string {
  return cluster.map((fact) => fact.record.id).reduce((a, b) => (b < a ? b : a));
}
