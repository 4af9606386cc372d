import { compareText } from '../project/order.ts';
import { daysOf, isBorrowed, isDay, overlap } from './days.ts';
import type { Fact } from './fact.ts';
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

/** Days in words must be one day, and the borrowed ones next to it; without any, all within a day of each other. */
function isOneDay(facts: readonly Fact[]): boolean {
  const days = facts.filter((fact) => isDay(fact.record));
  const told = days.filter((fact) => !isBorrowed(fact.record)).map(dayOf);
  const all = days.map(dayOf);
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  if (all.length === 0) return true;
  const [day] = told;
  if (day === undefined) return spread(all) <= 1;
  return spread(told) === 0 && all.every((other) => Math.abs(other - day) <= 1);
}

/** Reports with a range of days, or none, join an event only when it is the only one that they can mean. */
function placeVague(clusters: readonly Fact[][]): readonly (readonly Fact[])[] {
  const dated = clusters.filter((cluster) => cluster.some((fact) => isDay(fact.record)));
  const vague = clusters
    .filter((cluster) => !cluster.some((fact) => isDay(fact.record)))
    .toSorted((a, b) => compareText(smallestId(a), smallestId(b)));
  const fixed = dated.map((cluster) => [...cluster]);
  const joined = new Map<Fact[], Fact[]>(dated.map((cluster, i) => [cluster, fixed[i] ?? []]));
  for (const cluster of vague) {
    const [only, ...others] = dated.filter((candidate) => canMean(cluster, candidate));
    const event = only === undefined || others.length > 0 ? undefined : joined.get(only);
    if (event !== undefined && canMerge(event, cluster)) event.push(...cluster);
    else fixed.push(cluster);
  }
  return fixed;
}

function canMean(vague: readonly Fact[], event: readonly Fact[]): boolean {
  return (
    vague.every((a) =>
      event.every(
        (b) => canJoin(a, b) && overlap(daysOf(a.record, a.publishedAt), daysOf(b.record, null)),
      ),
    ) && vague.some((a) => event.some((b) => isSameRemark(a, b)))
  );
}

function dayOf(fact: Fact): number {
  return daysOf(fact.record, null).from;
}

function smallestId(cluster: readonly Fact[]): string {
  return cluster.map((fact) => fact.record.id).reduce((a, b) => (b < a ? b : a));
}
