import type { EntityRef } from '../../../server/model/api.ts';
import type { Network } from '../../../server/model/network.ts';

/** Two who dealt with each other, whoever did more of it first. */
export interface BusyPair {
  readonly a: EntityRef;
  readonly b: EntityRef;
  /** Acts of the first toward the second, and back. */
  readonly there: number;
  readonly back: number;
}

/** The pairs of a network with the most acts between them; exchanges before what only one side did. */
export function listBusiest({ nodes, edges }: Network, most: number): readonly BusyPair[] {
  const counts = new Map<string, number>();
  for (const { source, target, events } of edges) {
    const key = `${source}~${target}`;
    counts.set(key, (counts.get(key) ?? 0) + events);
  }
  const byId = new Map<string, EntityRef>(nodes.map((node) => [node.id, node]));
  const pairs = [...counts].flatMap(([key, there]): readonly BusyPair[] => {
    const [from = '', to = ''] = key.split('~');
    const back = counts.get(`${to}~${from}`) ?? 0;
    const [a, b] = [byId.get(from), byId.get(to)];
    const isOther = back > there || (back === there && to < from);
    return a === undefined || b === undefined || isOther ? [] : [{ a, b, there, back }];
  });
  return pairs
    .sort(
      (one, other) =>
        other.there + other.back - (one.there + one.back) ||
        other.back - one.back ||
        one.a.id.localeCompare(other.a.id),
    )
    .slice(0, most);
}
