import type { EntityRef } from '../../../server/model/api.ts';
import type { EventDetail } from '../../../server/model/ledger.ts';

/** One act of an exchange, and whose it was. */
export interface Turn {
  readonly event: EventDetail;
  /** Whether it went back, from the second of the two to the first. */
  readonly isBack: boolean;
}

/** Whether an act between two was the second one's; rolled up, it is that of who speaks for them. */
function isBack({ source }: EventDetail, a: EntityRef, b: EntityRef): boolean {
  if (source.id === a.id || source.id === b.id) return source.id === b.id;
  return source.country === b.country && source.country !== a.country;
}

/** What two did to each other as an exchange: in the order of time, and what has no date at its end. */
export function listTurns(
  events: readonly EventDetail[],
  a: EntityRef,
  b: EntityRef,
): readonly Turn[] {
  const END = '9999';
  return events
    .toSorted(
      (one, other) =>
        (one.date ?? END).localeCompare(other.date ?? END) || one.id.localeCompare(other.id),
    )
    .map((event) => ({ event, isBack: isBack(event, a, b) }));
}
