import type { EntityId, EntityKind, NetworkQuery } from '../../model/index.ts';
import { createRollup, type Shown } from './rollup.ts';
import type { Fact, Snapshot } from './snapshot.ts';

/** A fact as it is shown: between the entities that its parties are rolled up to. */
export interface ShownFact extends Fact {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** What a network query lets through. */
export interface Scope {
  readonly shown: Shown;
  readonly facts: readonly ShownFact[];
  /** Let through but for their acts. */
  readonly anyAct: readonly ShownFact[];
  /** Let through but for having no date. */
  readonly undated: readonly ShownFact[];
}

type Test = (fact: ShownFact) => boolean;

/** Rolls up, then filters, then keeps what is within `hops` of the centre. */
export function createScope(snapshot: Snapshot, query: NetworkQuery): Scope {
  const shown = createRollup(snapshot, query.rollup);
  const { entities } = snapshot;
  const all = snapshot.facts.map((fact) => ({
    ...fact,
    from: shown(fact.source),
    to: shown(fact.target),
  }));
  const isKind = ofKinds(query.kinds, (id) => entities.get(id)?.kind);
  const isPlain = all.filter(
    (fact) => fact.reports >= query.minReports && isHedged(fact, query) && isKind(fact),
  );
  const isAct: Test = query.acts ? among(query.acts) : () => true;
  const dated = isPlain.filter((fact) => isWithin(fact, query));
  const facts = dated.filter(isAct);
  const undated = isPlain.filter((fact) => fact.date === null && isAct(fact));
  if (query.center === undefined) return { shown, facts, anyAct: dated, undated };
  const near = reach(facts, shown(query.center), query.hops);
  const isNear: Test = ({ from, to }) => near.has(from) && near.has(to);
  return {
    shown,
    facts: facts.filter(isNear),
    anyAct: dated.filter(isNear),
    undated: undated.filter(isNear),
  };
}

function among(acts: readonly string[]): Test {
  const wanted = new Set(acts);
  return (fact) => wanted.has(fact.act);
}

function ofKinds(
  kinds: readonly EntityKind[] | undefined,
  kindOf: (id: EntityId) => EntityKind | undefined,
): Test {
  if (!kinds) return () => true;
  const wanted = new Set<EntityKind | undefined>(kinds);
  return ({ from, to }) => wanted.has(kindOf(from)) && wanted.has(kindOf(to));
}

/** "certain" is firmer than plain, so it is no hedge. */
export function isHedgedFact({ hedge }: Pick<Fact, 'hedge'>): boolean {
  return hedge !== null && hedge !== 'certain';
}

function isHedged(fact: Fact, { hedged }: NetworkQuery): boolean {
  return hedged === 'all' || isHedgedFact(fact) === (hedged === 'hedged');
}

/** A month or a year counts from its first day to its last: "2024-06" is before "2024-06~". */
function isWithin({ date, dateEnd }: Fact, { from, to }: NetworkQuery): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const isAfter = from === undefined || `${dateEnd ?? date}~` >= from;
  return isAfter && (to === undefined || date <= to);
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
