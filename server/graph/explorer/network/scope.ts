import type { EntityId, NetworkQuery } from '../../../model/index.ts';
import type { ActIndex } from '../acts.ts';
import { createTests, DIMENSIONS, type Dimension, isUndated } from './filters.ts';
import { createRollup, type Shown } from './rollup.ts';
import type { Fact, Snapshot } from './snapshot.ts';

/** A fact as it is shown: between the entities that its parties are rolled up to. */
export interface ShownFact extends Fact {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Said of the target, and to nobody. */
  readonly about?: true;
}

/** What a network query lets through. */
export interface Scope {
  readonly shown: Shown;
  readonly facts: readonly ShownFact[];
  /** What it would let through without one of its filters. */
  without(dimension: Dimension): readonly ShownFact[];
  /** Let through but for having no date. */
  readonly undated: readonly ShownFact[];
}

/** Rolls up, then filters, then keeps what is within `hops` of the centre. */
export function createScope(snapshot: Snapshot, query: NetworkQuery, acts: ActIndex): Scope {
  const shown = createRollup(snapshot, query.rollup, query.drilled);
  const tests = createTests(query, snapshot.entities, acts);
  /** Facts by the one filter that stops them; those that two stop are out, whatever is lifted. */
  const passed: ShownFact[] = [];
  const stopped = new Map<Dimension, ShownFact[]>(DIMENSIONS.map((dimension) => [dimension, []]));
  const show = (fact: Fact): ShownFact => ({
    ...fact,
    from: shown(fact.source),
    to: shown(fact.target),
  });
  const all = [
    ...snapshot.facts.map(show),
    ...snapshot.abouts.map((fact) => ({ ...show(fact), about: true as const })),
  ];
  for (const rolled of all) {
    const failed = tests.filter(({ test }) => !test(rolled));
    const [first, second] = failed;
    if (first === undefined) passed.push(rolled);
    else if (second === undefined) stopped.get(first.dimension)?.push(rolled);
  }
  const nearby = (facts: readonly ShownFact[]): readonly ShownFact[] =>
    query.center === undefined ? facts : keepNear(facts, shown(query.center), query.hops);
  const without = (dimension: Dimension): readonly ShownFact[] =>
    nearby([...passed, ...(stopped.get(dimension) ?? [])]);
  return {
    shown,
    facts: nearby(passed),
    without,
    undated: without('dates').filter((fact) => isUndated(fact, query.clock)),
  };
}

function keepNear(
  facts: readonly ShownFact[],
  center: EntityId,
  hops: number,
): readonly ShownFact[] {
  const near = reach(facts, center, hops);
  return facts.filter(({ from, to }) => near.has(from) && near.has(to));
}

/** All entities at most `hops` facts away. */
export function reach(
  facts: readonly ShownFact[],
  center: EntityId,
  hops: number,
): ReadonlySet<EntityId> {
  const reached = new Set([center]);
  for (let hop = 0; hop < hops; hop += 1) {
    const ring: EntityId[] = [];
    for (const { from, to } of facts) {
      if (reached.has(from)) ring.push(to);
      if (reached.has(to)) ring.push(from);
    }
    for (const id of ring) reached.add(id);
  }
  return reached;
}
