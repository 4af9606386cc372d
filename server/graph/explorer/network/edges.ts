import type { NetworkEdge } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { groupBy } from '../groupBy.ts';
import { isHedgedFact } from './filters.ts';
import type { ShownFact } from './scope.ts';

/** One line for each source, act and target, the most telling first; an entity's acts toward itself are not drawn. */
export function createEdges(facts: readonly ShownFact[], acts: ActIndex): readonly NetworkEdge[] {
  const drawn = facts.filter(({ from, to }) => from !== to);
  const lines = groupBy(drawn, lineOf);
  return [...lines].flatMap(([id, line]) => createEdge(id, line, acts) ?? []).sort(byTelling);
}

/** The id of the line that a fact is drawn in. */
export function lineOf({ from, act, to, about }: ShownFact): string {
  return `${from}|${act}|${to}${about ? '|about' : ''}`;
}

/** A joint act has a fact for each pair, and counts once: by the first of them. */
export function countOnce(facts: readonly ShownFact[]): readonly ShownFact[] {
  const ones = new Map<string, ShownFact>();
  for (const fact of facts) {
    const rival = ones.get(fact.one);
    if (!rival || fact.id < rival.id) ones.set(fact.one, fact);
  }
  return [...ones.values()];
}

function createEdge(
  id: string,
  line: readonly ShownFact[],
  acts: ActIndex,
): NetworkEdge | undefined {
  const [first] = line;
  if (!first) return undefined;
  const facts = countOnce(line);
  const starts = facts.flatMap(({ date }) => date ?? []).sort();
  const ends = facts.flatMap(({ date, dateEnd }) => dateEnd ?? date ?? []).sort();
  return {
    id,
    source: first.from,
    target: first.to,
    act: first.act,
    quad: acts.quad(first.act),
    label: first.about ? acts.aboutLabel(first.act) : acts.label(first.act),
    events: facts.length,
    reports: sum(facts, (fact) => fact.reports),
    independent: sum(facts, (fact) => fact.independent),
    hedged: facts.filter(isHedgedFact).length,
    firstDate: starts.at(0) ?? null,
    lastDate: ends.at(-1) ?? null,
    eventIds: facts.map((fact) => fact.id).sort(),
    ...(first.about ? { about: first.about } : {}),
  };
}

/** Adds up one number of each fact. */
export function sum(facts: readonly ShownFact[], numberOf: (fact: ShownFact) => number): number {
  return facts.reduce((total, fact) => total + numberOf(fact), 0);
}

function byTelling(a: NetworkEdge, b: NetworkEdge): number {
  return (
    b.reports - a.reports ||
    b.independent - a.independent ||
    b.events - a.events ||
    (a.id < b.id ? -1 : 1)
  );
}
