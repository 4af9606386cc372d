import type { EventId, ReportId } from '../../model/ids.ts';
import type { StoredDocument } from '../../model/projection.ts';

/** Joint acts: events that some document tells in one group, and all that hang together so, take the smallest id. */
export function groupEvents(
  documents: readonly StoredDocument[],
  eventOf: ReadonlyMap<ReportId, EventId>,
): ReadonlyMap<EventId, EventId> {
  const parents = new Map<EventId, EventId>();
  const find = (event: EventId): EventId => {
    const parent = parents.get(event);
    return parent === undefined || parent === event ? event : find(parent);
  };
  for (const { extraction } of documents) {
    const first = new Map<string, EventId>();
    for (const { id, group } of extraction.events) {
      const event = eventOf.get(id);
      if (group === null || event === undefined) continue;
      const other = first.get(group);
      if (other === undefined) first.set(group, event);
      else join(parents, find(other), find(event));
    }
  }
  return new Map([...parents.keys()].map((event) => [event, find(event)]));
}

/** The smaller id stays on top, so that it names the group. */
function join(parents: Map<EventId, EventId>, a: EventId, b: EventId): void {
  if (a === b) return;
  const [top, below] = a < b ? [a, b] : [b, a];
  parents.set(below, top);
  parents.set(top, top);
}
