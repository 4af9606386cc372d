import type { EntityDetail, EventSummary } from '../../../server/model/ledger.ts';
import type { QuadClass } from '../../../server/model/ontology.ts';
import { WORDS } from '../words/words.ts';
import { formatDate, formatRange } from './dates.ts';

/** How many events of an entity are of each side. */
export interface Balance {
  readonly cooperation: number;
  readonly conflict: number;
}

/** What some did to each other, by side. */
export function balanceOf(
  acts: readonly { readonly quad: QuadClass; readonly events: number }[],
): Balance {
  const sum = (side: 'cooperation' | 'conflict'): number =>
    acts.filter(({ quad }) => quad.endsWith(side)).reduce((all, { events }) => all + events, 0);
  return { cooperation: sum('cooperation'), conflict: sum('conflict') };
}

/** Between which days an entity is told of; only the last is known where not all its events are at hand. */
export function saySeen({
  events,
  eventCount,
}: Pick<EntityDetail, 'events' | 'eventCount'>): string | null {
  const dates = events.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  return events.length < eventCount
    ? WORDS.entity.latest(formatDate(last))
    : WORDS.entity.seen(formatRange(first, last));
}

type Told = Pick<EntityDetail, 'entity' | 'events'>;

function isParty({ source, target }: EventSummary, { entity }: Told): boolean {
  return source.id === entity.id || target?.id === entity.id;
}

/** What an entity did and received, pairs of a joint act as one; all that is told of it where it did and received nothing. */
export function listOwn(told: Told): readonly EventSummary[] {
  const own = told.events.filter((event) => event.status === 'asserted' && isParty(event, told));
  const some = own.length === 0 ? told.events : own;
  return [...new Map(some.map((event) => [event.group ?? event.id, event])).values()];
}

/** Is something said about it, to nobody? */
export function isSpokenOf(told: Told): boolean {
  return told.events.some((event) => event.target === null && !isParty(event, told));
}
