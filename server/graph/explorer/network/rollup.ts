import type { EntityId, EntityRef, Rollup } from '../../../model/index.ts';
import type { Snapshot, Tie } from './snapshot.ts';

/** What an entity is shown as. */
export type Shown = (id: EntityId) => EntityId;

/**
 * Shows people as the body or state that they speak for, and bodies as the state that they are part of. Who would be
 * shown as one of those `drilled` into stands for themselves.
 */
export function createRollup(
  { entities, ties }: Pick<Snapshot, 'entities' | 'ties'>,
  level: Rollup,
  drilled: readonly EntityId[] = [],
): Shown {
  if (level === 'person') return (id) => id;
  const split = new Set(drilled);
  const principalOf = choosePrincipals(ties);
  const heads = findHeads(entities);
  const shown = new Map<EntityId, EntityId>();
  return (id) => {
    const known = shown.get(id);
    if (known) return known;
    const raised = level === 'organization' ? raisePerson(id) : raiseToState(id);
    const answer = split.has(raised) ? id : raised;
    shown.set(id, answer);
    return answer;
  };

  function raisePerson(id: EntityId): EntityId {
    return entities.get(id)?.kind === 'person' ? (principalOf.get(id) ?? id) : id;
  }

  function raiseToState(id: EntityId): EntityId {
    const entity = entities.get(id);
    if (entity?.kind !== 'person' && entity?.kind !== 'organization') return id;
    const head = entity.country === null ? undefined : heads.get(entity.country);
    return head ?? climb(id, principalOf);
  }
}

/** Follows the ties upward; a ring of them is left where it is entered. */
function climb(id: EntityId, principalOf: ReadonlyMap<EntityId, EntityId>): EntityId {
  const passed = new Set<EntityId>();
  let at = id;
  for (let up = principalOf.get(at); up && !passed.has(up); up = principalOf.get(at)) {
    passed.add(at);
    at = up;
  }
  return at;
}

/** Each entity's best documented principal. */
function choosePrincipals(ties: readonly Tie[]): ReadonlyMap<EntityId, EntityId> {
  const best = new Map<EntityId, Tie>();
  for (const tie of ties) {
    const rival = best.get(tie.source);
    if (!rival || isBetter(tie, rival)) best.set(tie.source, tie);
  }
  return new Map([...best].map(([id, tie]) => [id, tie.target]));
}

function isBetter(tie: Tie, rival: Tie): boolean {
  if (tie.documents !== rival.documents) return tie.documents > rival.documents;
  return tie.target < rival.target;
}

/** The state of each country code, or the body itself for a body's code (UN, EU …). */
export function findHeads(
  entities: ReadonlyMap<EntityId, EntityRef>,
): ReadonlyMap<string, EntityId> {
  const heads = new Map<string, EntityId>();
  for (const { id, kind, country } of entities.values()) {
    if (country === null) continue;
    if (kind === 'state' || (isBody(id, country) && !heads.has(country))) heads.set(country, id);
  }
  return heads;
}

function isBody(id: EntityId, code: string): boolean {
  return id.toLowerCase() === `org:${code.toLowerCase()}`;
}
