import type { Dyad, EventDetail } from '../../../server/model/ledger.ts';

/** One act of an exchange, and whose it was. */
export interface Turn {
  readonly event: EventDetail;
  /** Whether it went back, from the second of the two to the first. */
  readonly isBack: boolean;
}

/** What two did to each other as an exchange: in the order of time, and what has no date at its end. */
export function listTurns({ events, back }: Pick<Dyad, 'events' | 'back'>): readonly Turn[] {
  const END = '9999';
  return events
    .toSorted(
      (one, other) =>
        (one.date ?? END).localeCompare(other.date ?? END) || one.id.localeCompare(other.id),
    )
    .map((event) => ({ event, isBack: back.includes(event.id) }));
}
