import type { EntityId, NetworkNode, NetworkQuery } from '../../../model/index.ts';
import { createRollup } from './rollup.ts';
import type { ShownFact } from './scope.ts';
import type { Snapshot } from './snapshot.ts';

type Membership = Pick<NetworkNode, 'members' | 'within'>;

/** For each entity that is shown: how many others are shown as it, and as whom it would be had nobody drilled in. */
export function createMembership(
  facts: readonly ShownFact[],
  snapshot: Snapshot,
  { rollup, drilled = [] }: NetworkQuery,
): (id: EntityId) => Membership {
  if (rollup === 'person') return () => ({});
  const members = new Map<EntityId, Set<EntityId>>();
  const join = (member: EntityId, head: EntityId): void => {
    if (member === head) return;
    const known = members.get(head);
    if (known) known.add(member);
    else members.set(head, new Set([member]));
  };
  for (const { source, target, from, to } of facts) {
    join(source, from);
    join(target, to);
  }
  const raise = createRollup(snapshot, rollup);
  const split = new Set(drilled);
  return (id) => {
    const count = members.get(id)?.size ?? 0;
    const head = raise(id);
    return {
      ...(count > 0 ? { members: count } : {}),
      ...(head !== id && split.has(head) ? { within: head } : {}),
    };
  };
}
